<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BoardPane</name>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Previous board</source>
        <translation>Previous request</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Next request</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Board %1: %2, waited %3, opponent thought %4, lasted %5</source>
        <translation>Request %1: %2, ready for %3, IO wait %4, lasted %5</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>The game is over</source>
        <translation>The request is done</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Boards</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Boards of the hall: %1</source>
        <translation>Requests of the program: %1</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>board %1, pair %2: she thinks %3 longer</source>
        <translation>request %1, round trip %2: %3 more CPU time</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>A board</source>
        <translation>A request</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</source>
        <translation>A chip is a request that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>main: all games are over</source>
        <translation>main: all requests are done</translation>
    </message>
    <message>
        <source>main waits until the last game is over</source>
        <translation>main waits until the last request is done</translation>
    </message>
    <message numerus="yes">
        <source>masters think at %n board(s)</source>
        <translation>
            <numerusform>processes run %n request</numerusform>
            <numerusform>processes run %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>she thinks at %n board(s) at once</source>
        <translation>
            <numerusform>the loop runs %n request at once</numerusform>
            <numerusform>the loop runs %n requests at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait here</source>
        <translation>
            <numerusform>%n request waits here</numerusform>
            <numerusform>%n requests wait here</numerusform>
        </translation>
    </message>
    <message>
        <source>next board %1 in %2</source>
        <translation>next request %1 in %2</translation>
    </message>
    <message>
        <source>She thinks here, too, as if she had a head for every board: %1 left.</source>
        <translation>It is on the CPU, too, as if there were a CPU for every request: %1 left.</translation>
    </message>
    <message>
        <source>Board %1 was opened. It runs to its first wait and asks for the master.</source>
        <translation>Request %1 was started. It runs to its first await and is ready.</translation>
    </message>
    <message>
        <source>She has thought and moved at board %1: it goes on and waits for its opponent.</source>
        <translation>Request %1 has had its CPU time: it goes on and waits for IO.</translation>
    </message>
    <message>
        <source>Board %1: the reply came. It goes round the loop and asks for the master.</source>
        <translation>Request %1: the response came. It goes round its loop and is ready.</translation>
    </message>
    <message>
        <source>Board %1: the last reply came. Its loop ends, and its frame is gone.</source>
        <translation>Request %1: the last response came. Its loop ends, and its frame is gone.</translation>
    </message>
    <message>
        <source>wait until she comes to this board, thinks and moves</source>
        <translation>wait until the loop comes to this request and has computed</translation>
    </message>
    <message>
        <source>the opponent thinks; meanwhile she is free for other boards</source>
        <translation>waiting for IO; meanwhile the loop is free for other requests</translation>
    </message>
    <message>
        <source>for one game: synchronous; for all: asynchronous; between them: a pool</source>
        <translation>for one request: synchronous; for all: asynchronous; between them: a pool</translation>
    </message>
    <message>
        <source>a game is over: there is room for the next one</source>
        <translation>a request is done: there is room for the next one</translation>
    </message>
    <message>
        <source>Each game is awaited to its end before the next begins.</source>
        <translation>Each request is awaited to its end before the next begins.</translation>
    </message>
    <message>
        <source>Cannot exist: she would think at every board at once.</source>
        <translation>Cannot exist: one CPU would run every request at once.</translation>
    </message>
    <message numerus="yes">
        <source>On the stack: each game in play has a thread and a stack of its own: %n</source>
        <translation>
            <numerusform>On the stack: each request under way has a thread and a stack of its own: %n</numerusform>
            <numerusform>On the stack: each request under way has a thread and a stack of its own: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: nothing. The one game keeps the thread while it waits.</source>
        <translation>Set aside: nothing. The one request keeps the thread while it waits.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n small frame(s), each with its board, pair and line.</source>
        <translation>
            <numerusform>Set aside: %n small frame, with its request, round trip and line.</numerusform>
            <numerusform>Set aside: %n small frames, each with its request, round trip and line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: she thinks at %n board(s) at once, which no thread can do</source>
        <translation>
            <numerusform>On the stack: %n request at once, which no thread can do</numerusform>
            <numerusform>On the stack: %n requests at once, which no thread can do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CppListing</name>
    <message numerus="yes">
        <source>%n game(s) in play</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Boards at this line</source>
        <translation>Requests at this line</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>A click or Enter lists these boards</source>
        <translation>A click or Enter lists these requests</translation>
    </message>
</context>
<context>
    <name>CurveHeadline</name>
    <message>
        <source>Up to %1 boards another board costs %2. From the %3 on it costs %4.</source>
        <translation>Up to %1 requests another request costs %2. From the %3 on it costs %4.</translation>
    </message>
    <message>
        <source>Every board costs %1: she never waits, so nothing can be hidden.</source>
        <translation>Every request costs %1: the CPU never waits, so nothing can be hidden.</translation>
    </message>
    <message>
        <source>%1 at once are worse than %2: the last game is played alone.</source>
        <translation>%1 at once are worse than %2: the last request runs alone.</translation>
    </message>
</context>
<context>
    <name>CurveLines</name>
    <message>
        <source>one game alone: %1</source>
        <translation>one request alone: %1</translation>
    </message>
    <message>
        <source>her own thinking: %1 a board</source>
        <translation>CPU time: %1 a request</translation>
    </message>
    <message>
        <source>knee: %1 boards</source>
        <translation>knee: %1 requests</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Where boards are fewer, as many masters or games in play as boards.</source>
        <translation>Where requests are fewer, as many processes or requests at once as there are.</translation>
    </message>
</context>
<context>
    <name>ExploreWords</name>
    <message>
        <source>boards</source>
        <translation>requests</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>The formula of the master with the most boards.</source>
        <translation>The formula of the process with the most requests.</translation>
    </message>
    <message>
        <source>No formula. At least her work or the longest game; at most all in a row.</source>
        <translation>No formula. At least the CPU time or the longest request; at most all in a row.</translation>
    </message>
    <message>
        <source>One game at a time, no changes. With other times: their sum.</source>
        <translation>One request at a time, no changes. With other times: their sum.</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</source>
        <translation>Stop following. At this speed the loop changes requests too quickly to be seen closely: slow down.</translation>
    </message>
</context>
<context>
    <name>HallPane</name>
    <message>
        <source>games over</source>
        <translation>requests done</translation>
    </message>
</context>
<context>
    <name>HallWords</name>
    <message>
        <source>She will finish one game before she opens the next.</source>
        <translation>The loop will finish one request before it starts the next.</translation>
    </message>
    <message>
        <source>She will make a move and walk on while the opponent thinks.</source>
        <translation>The loop will await and go on to the next request during the IO.</translation>
    </message>
    <message>
        <source>She stands still and waits for board %1: %2 left.</source>
        <translation>The CPU idles and waits for the IO of request %1: %2 left.</translation>
    </message>
    <message>
        <source>No board is ready. Board %1 will reply first, in %2.</source>
        <translation>No request is ready. The first response will come for request %1, in %2.</translation>
    </message>
    <message>
        <source>Board %1 does not let her go: %2 left.</source>
        <translation>Request %1 blocks the loop: %2 left.</translation>
    </message>
    <message>
        <source>Her last move is made. Board %1 still thinks: %2 left.</source>
        <translation>The last await has begun. Request %1 still waits for IO: %2 left.</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) have not begun.</source>
        <translation>
            <numerusform>%n request has not begun.</numerusform>
            <numerusform>%n requests have not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for her.</source>
        <translation>
            <numerusform>%n request is ready, not running.</numerusform>
            <numerusform>%n requests are ready, not running.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 is next in the round; she waits for it: %2 left.</source>
        <translation>Request %1 is next in the round; the loop waits for it: %2 left.</translation>
    </message>
    <message>
        <source>Every master waits. Board %1 will reply first, in %2.</source>
        <translation>Every process waits. The first response will come for request %1, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for another master.</source>
        <translation>
            <numerusform>%n request is waiting for another process.</numerusform>
            <numerusform>%n requests are waiting for another process.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each master: one game after another</source>
        <translation>Each process: one request after another</translation>
    </message>
    <message>
        <source>A master at every board: all of them will move at once.</source>
        <translation>A CPU for every request: all of them will run at once.</translation>
    </message>
    <message>
        <source>Each master will finish one game before she opens her next one.</source>
        <translation>Each process will finish one request before it starts its next one.</translation>
    </message>
    <message>
        <source>Each master will make a move and walk on while the opponent thinks.</source>
        <translation>Each process will await and go on to its next request during the IO.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>One master, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>One event loop, %n request, two ways to run it</numerusform>
            <numerusform>One event loop, %n requests, two ways to run them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masters, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>%1 processes, %n request, two ways to run it</numerusform>
            <numerusform>%1 processes, %n requests, two ways to run them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), two ways to play them</source>
        <translation>
            <numerusform>%n request, two ways to run it</numerusform>
            <numerusform>%n requests, two ways to run them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsRows</name>
    <message>
        <source>board %1: × %2</source>
        <translation>request %1: × %2</translation>
    </message>
    <message>
        <source>board %1 holds her</source>
        <translation>request %1 blocks the loop</translation>
    </message>
    <message>
        <source>board %1, pair %2: %3</source>
        <translation>request %1, round trip %2: %3</translation>
    </message>
    <message>
        <source>A slow opponent</source>
        <translation>A request with slow IO</translation>
    </message>
    <message>
        <source>board</source>
        <translation>request</translation>
    </message>
</context>
<context>
    <name>LineMarkers</name>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>LoopPane</name>
    <message numerus="yes">
        <source>%n board(s), each in a process of its own</source>
        <translation>
            <numerusform>%n request, in a process of its own</numerusform>
            <numerusform>%n requests, each in a process of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</source>
        <translation>A timer that ends puts its request at the end of the ready queue. The loop takes the next one.</translation>
    </message>
    <message>
        <source>nothing: board %1 blocks the loop</source>
        <translation>nothing: request %1 blocks the loop</translation>
    </message>
    <message>
        <source>nothing: switching to board %1</source>
        <translation>nothing: switching to request %1</translation>
    </message>
    <message>
        <source>nothing: it is board %1’s turn</source>
        <translation>nothing: it is request %1’s turn</translation>
    </message>
    <message>
        <source>nothing: all games are over</source>
        <translation>nothing: all requests are done</translation>
    </message>
</context>
<context>
    <name>LoopQueue</name>
    <message>
        <source>Board %1</source>
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>LuckRows</name>
    <message>
        <source>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</source>
        <translation>The same request waits equally long in every program: a comparison compares modes, not luck.</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>Asynchronous play pays where there are many boards and the opponents are slow: it needs both.</source>
        <translation>Asynchronous code pays where there are many requests and the IO is slow: it needs both.</translation>
    </message>
    <message>
        <source>knee: (J + O) / J boards</source>
        <translation>knee: (J + O) / J requests</translation>
    </message>
    <message>
        <source>another board is nearly free</source>
        <translation>another request is nearly free</translation>
    </message>
    <message>
        <source>another board costs all her thinking</source>
        <translation>another request costs all its CPU time</translation>
    </message>
    <message numerus="yes">
        <source>at %n board(s)</source>
        <translation>
            <numerusform>at %n request</numerusform>
            <numerusform>at %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Previous game over</source>
        <translation>Previous request done</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>Next request done</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>At board %1, in both halls.</source>
        <translation>In request %1, in both programs.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>All boards as a table</source>
        <translation>All requests as a table</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Boards</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Next request</translation>
    </message>
</context>
<context>
    <name>PinnedCard</name>
    <message numerus="yes">
        <source>%1: %n board(s), last reply %2</source>
        <translation>
            <numerusform>%1: %n request, all done %2</numerusform>
            <numerusform>%1: %n requests, all done %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PredictionTable</name>
    <message>
        <source>%1 boards</source>
        <translation>%1 requests</translation>
    </message>
    <message>
        <source>The master sets the pace: more boards take longer.</source>
        <translation>The CPU sets the pace: more requests take longer.</translation>
    </message>
    <message>
        <source>Times she turned to another board: context switches.</source>
        <translation>Times another request was run: context switches.</translation>
    </message>
    <message>
        <source>The master sets the pace: one more board costs %1.</source>
        <translation>The CPU sets the pace: one more request costs %1.</translation>
    </message>
    <message>
        <source>The opponents set the pace: one more board costs %1.</source>
        <translation>The IO sets the pace: one more request costs %1.</translation>
    </message>
    <message>
        <source>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</source>
        <translation>How many times sooner the right program is done. Against one request after the other it is at most (J + O) / J: then the CPU is always busy.</translation>
    </message>
    <message>
        <source>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</source>
        <translation>So many requests keep the CPU busy: (J + O + W) / (J + W). With more of them some are ready and do not run.</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message>
        <source>Board %1, waiting for the master</source>
        <translation>Request %1, ready, not running</translation>
    </message>
    <message>
        <source>Board %1, paused</source>
        <translation>Request %1, paused</translation>
    </message>
    <message>
        <source>Board %1, game over</source>
        <translation>Request %1, done</translation>
    </message>
    <message>
        <source>Board %1, not begun</source>
        <translation>Request %1, not begun</translation>
    </message>
    <message>
        <source>Board %1, the master thinks, %2 left</source>
        <translation>Request %1, on the CPU, %2 left</translation>
    </message>
    <message>
        <source>Board %1, opponent thinking, %2 left</source>
        <translation>Request %1, waiting for IO, %2 left</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>to the previous or next game over</source>
        <translation>to the previous or next request done</translation>
    </message>
    <message>
        <source>choose a board</source>
        <translation>choose a request</translation>
    </message>
    <message>
        <source>look at the chosen board large, then ← → for the next one</source>
        <translation>look at the chosen request large, then ← → for the next one</translation>
    </message>
    <message>
        <source>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</source>
        <translation>1. An event loop runs many requests, in two programs on one clock. They need the same CPU time in both.</translation>
    </message>
    <message>
        <source>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</source>
        <translation>2. Left it finishes one request before the next; right it awaits and goes on to the next one during the IO.</translation>
    </message>
    <message>
        <source>the race as a table of all boards</source>
        <translation>the race as a table of all requests</translation>
    </message>
</context>
<context>
    <name>SpanAndSum</name>
    <message>
        <source>Span %1. Not the sum of all boards, %2.</source>
        <translation>Span %1. Not the sum of all requests, %2.</translation>
    </message>
    <message>
        <source>sum of all boards</source>
        <translation>sum of all requests</translation>
    </message>
    <message>
        <source>The boards last side by side: nobody waits for their sum.</source>
        <translation>The requests last side by side: nobody waits for their sum.</translation>
    </message>
    <message>
        <source>Span %1. Sum of all boards: %2.</source>
        <translation>Span %1. Sum of all requests: %2.</translation>
    </message>
    <message>
        <source>One board after the other: it lasts as long as all of them added up, or longer.</source>
        <translation>One request after the other: it lasts as long as all of them added up, or longer.</translation>
    </message>
</context>
<context>
    <name>TimelineFold</name>
    <message>
        <source>Boards of: %1</source>
        <translation>Requests of: %1</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Boards</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Show the boards&apos; lanes</source>
        <translation>Show the requests&apos; lanes</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Board %1: the game has not begun</source>
        <translation>Request %1 has not begun</translation>
    </message>
    <message>
        <source>Board %1 waits for her</source>
        <translation>Request %1 is ready, not running</translation>
    </message>
    <message>
        <source>She thinks at board %1</source>
        <translation>Request %1 is on the CPU</translation>
    </message>
    <message>
        <source>Board %1: the opponent thinks</source>
        <translation>Request %1 waits for IO</translation>
    </message>
    <message>
        <source>Board %1 is paused</source>
        <translation>Request %1 is paused</translation>
    </message>
    <message>
        <source>Board %1: the game is over</source>
        <translation>Request %1 is done</translation>
    </message>
    <message>
        <source>She waits: no board is ready</source>
        <translation>The CPU waits: no request is ready</translation>
    </message>
    <message>
        <source>She walks to board %1</source>
        <translation>Switching to request %1</translation>
    </message>
    <message>
        <source>She stands at board %1 and waits for it</source>
        <translation>The loop waits for request %1</translation>
    </message>
    <message>
        <source>Board %1 does not let her go</source>
        <translation>Request %1 blocks the loop</translation>
    </message>
    <message>
        <source>Her slice ends: she drops the thought at board %1</source>
        <translation>The slice ends: request %1 is preempted</translation>
    </message>
    <message>
        <source>The first game is over: board %1</source>
        <translation>The first request is done: request %1</translation>
    </message>
    <message>
        <source>Everybody waits while she is stuck at board %1</source>
        <translation>Everything waits while the loop is stuck in request %1</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>board %1, left hall</source>
        <translation>request %1, left program</translation>
    </message>
    <message>
        <source>board %1, right hall</source>
        <translation>request %1, right program</translation>
    </message>
    <message>
        <source>Game over: %1</source>
        <translation>Request done: %1</translation>
    </message>
    <message>
        <source>A board: choose one in a hall first</source>
        <translation>A request: choose one in a program first</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>Next request done</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>She finishes a game before she opens the next.</source>
        <translation>One request is finished before the next is started.</translation>
    </message>
    <message>
        <source>Looks asynchronous, but each game is awaited to its end.</source>
        <translation>Looks asynchronous, but each request is awaited to its end.</translation>
    </message>
    <message>
        <source>Each worker plays whole games; the others wait for a worker.</source>
        <translation>Each worker runs whole requests; the others wait for a worker.</translation>
    </message>
    <message>
        <source>A thread for each game; one thinks at a time, in slices.</source>
        <translation>A thread for each request; one runs at a time, in slices.</translation>
    </message>
    <message>
        <source>Each has a master and boards of its own.</source>
        <translation>Each has an event loop and requests of its own.</translation>
    </message>
    <message>
        <source>Thinks at every board at once, with one head.</source>
        <translation>Runs every request at once, on one CPU.</translation>
    </message>
    <message>
        <source>One thread: a game gives way while its opponent thinks.</source>
        <translation>One thread: a request gives way while it waits for IO.</translation>
    </message>
    <message>
        <source>One game after another</source>
        <translation>One request after another</translation>
    </message>
    <message>
        <source>Awaits each game in turn</source>
        <translation>Awaits each request in turn</translation>
    </message>
    <message>
        <source>A few games at once</source>
        <translation>A few requests at once</translation>
    </message>
    <message>
        <source>Several masters share the boards</source>
        <translation>Several processes share the requests</translation>
    </message>
    <message>
        <source>A master at every board</source>
        <translation>A CPU for every request</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message numerus="yes">
        <source>Every way to play %n board(s)</source>
        <translation>
            <numerusform>Every way to run %n request</numerusform>
            <numerusform>Every way to run %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</source>
        <translation>All done over requests, all on one logarithmic scale. Grey: one after another, asyncio. Choose one: the right program runs it.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Board %1 replied first of all, %2.</source>
        <translation>Request %1 was ready first of all, %2.</translation>
    </message>
    <message>
        <source>Board %1 had replied last, %2: the newest goes first.</source>
        <translation>Request %1 had become ready last, %2: the newest goes first.</translation>
    </message>
    <message>
        <source>Her first move at board %1: games open in board order.</source>
        <translation>The first run of request %1: requests start in their order.</translation>
    </message>
    <message>
        <source>Her first move at board %1: the newest goes first.</source>
        <translation>The first run of request %1: the newest goes first.</translation>
    </message>
    <message>
        <source>Board %1 is next in the round.</source>
        <translation>Request %1 is next in the round.</translation>
    </message>
    <message>
        <source>She goes on with the thought she dropped at board %1.</source>
        <translation>Request %1 goes on where it was preempted.</translation>
    </message>
    <message>
        <source>Board %1 may go on: there is room for it again.</source>
        <translation>Request %1 may go on: there is room for it again.</translation>
    </message>
    <message>
        <source>She thinks about her move at board %1.</source>
        <translation>Request %1 is on the CPU.</translation>
    </message>
    <message>
        <source>She walks to board %1, which replied first, %2.</source>
        <translation>Switching to request %1, which was ready first, %2.</translation>
    </message>
    <message>
        <source>She walks to board %1, which had replied last, %2.</source>
        <translation>Switching to request %1, which had become ready last, %2.</translation>
    </message>
    <message>
        <source>She walks to board %1: games open in board order.</source>
        <translation>Switching to request %1: requests start in their order.</translation>
    </message>
    <message>
        <source>She walks to board %1: the newest goes first.</source>
        <translation>Switching to request %1: the newest goes first.</translation>
    </message>
    <message>
        <source>She walks to board %1, the next in the round.</source>
        <translation>Switching to request %1, the next in the round.</translation>
    </message>
    <message>
        <source>She walks to board %1, where she dropped a thought.</source>
        <translation>Switching to request %1, which was preempted.</translation>
    </message>
    <message>
        <source>She walks to board %1, which may go on again.</source>
        <translation>Switching to request %1, which may go on again.</translation>
    </message>
    <message>
        <source>She walks to board %1.</source>
        <translation>Switching to request %1.</translation>
    </message>
</context>
</TS>
