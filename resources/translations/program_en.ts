<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BoardPane</name>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Previous board</source>
        <translation>Previous task</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Next task</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>waits for her</source>
        <translation>ready, not running</translation>
    </message>
    <message>
        <source>she thinks here</source>
        <translation>on the CPU</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>waiting for IO</translation>
    </message>
    <message>
        <source>Board %1: %2, waited %3, opponent thought %4, lasted %5</source>
        <translation>Task %1: %2, ready for %3, IO wait %4, lasted %5</translation>
    </message>
</context>
<context>
    <name>BoardTotals</name>
    <message>
        <source>waited for her</source>
        <translation>ready, not running</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>CPU time</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>IO wait</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>The master thinks</source>
        <translation>On the CPU</translation>
    </message>
    <message>
        <source>The opponent thinks</source>
        <translation>Waiting for IO</translation>
    </message>
    <message>
        <source>The game is over</source>
        <translation>The task is done</translation>
    </message>
    <message>
        <source>She moves at %1, in %2.</source>
        <translation>It awaits at %1, in %2.</translation>
    </message>
    <message>
        <source>The reply comes at %1, in %2.</source>
        <translation>The response comes at %1, in %2.</translation>
    </message>
    <message>
        <source>It opens when a place in play becomes free.</source>
        <translation>It starts when there is room under the limit.</translation>
    </message>
    <message>
        <source>Waits for the master</source>
        <translation>Ready, not running</translation>
    </message>
    <message>
        <source>Over since %1. It waited %2 for the master in all.</source>
        <translation>Done since %1. It was ready without running for %2 in all.</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Boards</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>board</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>CPU time</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>IO wait</translation>
    </message>
    <message>
        <source>Boards of the hall: %1</source>
        <translation>Tasks of the program: %1</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>trip</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>board %1, pair %2: she thinks %3 longer</source>
        <translation>task %1, round trip %2: %3 more CPU time</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>left hall</source>
        <translation>left program</translation>
    </message>
    <message>
        <source>right hall</source>
        <translation>right program</translation>
    </message>
    <message>
        <source>What differs between the two is tinted. Nobody computes here: thinking is waiting.</source>
        <translation>What differs between the two is tinted. Nothing computes here: CPU time is spent waiting.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. Only has_room() tells them apart.</source>
        <translation>play_game.cpp, the file that both programs run. Only has_room() tells them apart.</translation>
    </message>
    <message>
        <source>Nobody computes here: thinking is waiting.</source>
        <translation>Nothing computes here: CPU time is spent waiting.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. The hall decides when a wait is over.</source>
        <translation>play_game.cpp, the file that both programs run. The loop decides when a wait is over.</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>A board</source>
        <translation>A task</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1, round trip %2</translation>
    </message>
    <message>
        <source>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</source>
        <translation>A chip is a task that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message numerus="yes">
        <source>%n not open</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message>
        <source>all have been opened</source>
        <translation>all have been started</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in play</source>
        <translation>%1 of %2 under way</translation>
    </message>
    <message>
        <source>main: all games are over</source>
        <translation>main: all tasks are done</translation>
    </message>
    <message>
        <source>main waits until the last game is over</source>
        <translation>main waits until the last task is done</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>%n waits for a response</numerusform>
            <numerusform>%n wait for a response</numerusform>
        </translation>
    </message>
    <message>
        <source>she thinks at %1, %2 left</source>
        <translation>CPU time for %1, %2 left</translation>
    </message>
    <message numerus="yes">
        <source>masters think at %n board(s)</source>
        <translation>
            <numerusform>processes run %n task</numerusform>
            <numerusform>processes run %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>she thinks at %n board(s) at once</source>
        <translation>
            <numerusform>the loop runs %n task at once</numerusform>
            <numerusform>the loop runs %n tasks at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for her</source>
        <translation>
            <numerusform>%n is ready, not running</numerusform>
            <numerusform>%n are ready, not running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped in mid-thought</source>
        <translation>
            <numerusform>%n preempted</numerusform>
            <numerusform>%n preempted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait here</source>
        <translation>
            <numerusform>%n task waits here</numerusform>
            <numerusform>%n tasks wait here</numerusform>
        </translation>
    </message>
    <message>
        <source>next board %1 in %2</source>
        <translation>next task %1 in %2</translation>
    </message>
    <message>
        <source>It is ready and asks for the master. When she has thought here, it goes on behind this line.</source>
        <translation>It is ready, not running. When it has had its CPU time, it goes on behind this line.</translation>
    </message>
    <message>
        <source>Its thread was stopped in the middle of a thought, which a coroutine never is.</source>
        <translation>Its thread was preempted in the middle of its work, which a coroutine never is.</translation>
    </message>
    <message>
        <source>She thinks here, %1 left. Then it goes on behind line %2.</source>
        <translation>It is on the CPU, %1 left. Then it goes on behind line %2.</translation>
    </message>
    <message>
        <source>She thinks here, too, as if she had a head for every board: %1 left.</source>
        <translation>It is on the CPU, too, as if there were a CPU for every task: %1 left.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left. Then it goes on behind line %2 and asks for the master.</source>
        <translation>It waits for IO, %1 left. Then it goes on behind line %2 and is ready.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left, and it does not give way: nobody else can run.</source>
        <translation>It waits for IO, %1 left, and does not give way: nothing else can run.</translation>
    </message>
    <message>
        <source>It is paused: fewer games may be in play.</source>
        <translation>It is paused: the limit at once is lower.</translation>
    </message>
    <message>
        <source>Its game has not been opened: there is no frame of it yet.</source>
        <translation>It has not been started: there is no frame of it yet.</translation>
    </message>
    <message>
        <source>Its game is over: its frame is gone.</source>
        <translation>It is done: its frame is gone.</translation>
    </message>
    <message>
        <source>Board %1 was opened. It runs to its first wait and asks for the master.</source>
        <translation>Task %1 was started. It runs to its first await and is ready.</translation>
    </message>
    <message>
        <source>She has thought and moved at board %1: it goes on and waits for its opponent.</source>
        <translation>Task %1 has had its CPU time: it goes on and waits for IO.</translation>
    </message>
    <message>
        <source>Board %1: the reply came. It goes round the loop and asks for the master.</source>
        <translation>Task %1: the response came. It goes round its loop and is ready.</translation>
    </message>
    <message>
        <source>Board %1: the last reply came. Its loop ends, and its frame is gone.</source>
        <translation>Task %1: the last response came. Its loop ends, and its frame is gone.</translation>
    </message>
    <message>
        <source>wait until she comes to this board, thinks and moves</source>
        <translation>wait until the loop comes to this task and has computed</translation>
    </message>
    <message>
        <source>the opponent thinks; meanwhile she is free for other boards</source>
        <translation>waiting for IO; meanwhile the loop is free for other tasks</translation>
    </message>
    <message>
        <source>for one game: synchronous; for all: asynchronous; between them: a pool</source>
        <translation>for one task: synchronous; for all: asynchronous; between them: a pool</translation>
    </message>
    <message>
        <source>a game is over: there is room for the next one</source>
        <translation>a task is done: there is room for the next one</translation>
    </message>
    <message>
        <source>The call only makes a coroutine; nobody runs it. No opponent ever thinks.</source>
        <translation>The call only makes a coroutine; nobody runs it. No IO ever begins.</translation>
    </message>
    <message>
        <source>Each game is awaited to its end before the next begins.</source>
        <translation>Each task is awaited to its end before the next begins.</translation>
    </message>
    <message>
        <source>time.sleep() inside: she cannot leave, and nobody else runs.</source>
        <translation>time.sleep() inside: the loop is blocked, and nothing else runs.</translation>
    </message>
    <message>
        <source>Cannot exist: she would think at every board at once.</source>
        <translation>Cannot exist: one CPU would run every task at once.</translation>
    </message>
    <message>
        <source>its script: all moves, 0 replies, “was never awaited”</source>
        <translation>its script: all CPU work, 0 responses, “was never awaited”</translation>
    </message>
    <message>
        <source>its script: ends at once, 0 moves</source>
        <translation>its script: ends at once, no CPU work</translation>
    </message>
    <message numerus="yes">
        <source>On the stack: each game in play has a thread and a stack of its own: %n</source>
        <translation>
            <numerusform>On the stack: each task under way has a thread and a stack of its own: %n</numerusform>
            <numerusform>On the stack: each task under way has a thread and a stack of its own: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: nothing. The one game keeps the thread while it waits.</source>
        <translation>Set aside: nothing. The one task keeps the thread while it waits.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n small frame(s), each with its board, pair and line.</source>
        <translation>
            <numerusform>Set aside: %n small frame, with its task, round trip and line.</numerusform>
            <numerusform>Set aside: %n small frames, each with its task, round trip and line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: she thinks at %n board(s) at once, which no thread can do</source>
        <translation>
            <numerusform>On the stack: %n task at once, which no thread can do</numerusform>
            <numerusform>On the stack: %n tasks at once, which no thread can do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CppListing</name>
    <message numerus="yes">
        <source>%n game(s) in play</source>
        <translation>
            <numerusform>%n task under way</numerusform>
            <numerusform>%n tasks under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Boards at this line</source>
        <translation>Tasks at this line</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>A click or Enter lists these boards</source>
        <translation>A click or Enter lists these tasks</translation>
    </message>
</context>
<context>
    <name>CurveHeadline</name>
    <message>
        <source>Up to %1 boards another board costs %2. From the %3 on it costs %4.</source>
        <translation>Up to %1 tasks another task costs %2. From the %3 on it costs %4.</translation>
    </message>
    <message>
        <source>Every board costs %1: she never waits, so nothing can be hidden.</source>
        <translation>Every task costs %1: the CPU never waits, so nothing can be hidden.</translation>
    </message>
    <message>
        <source>%1 at once are worse than %2: the last game is played alone.</source>
        <translation>%1 at once are worse than %2: the last task runs alone.</translation>
    </message>
    <message>
        <source>From %1 on the opponents set the pace.</source>
        <translation>From %1 on the IO sets the pace.</translation>
    </message>
    <message>
        <source>Up to %1 the opponents set the pace, beyond it the master does.</source>
        <translation>Up to %1 the IO sets the pace, beyond it the CPU does.</translation>
    </message>
    <message>
        <source>Each second of walking costs %1: she turns %2 times.</source>
        <translation>Each second of switching costs %1: there are %2 switches.</translation>
    </message>
    <message>
        <source>%1 of walking each time costs %2: she turns %3 times.</source>
        <translation>%1 for each switch costs %2: there are %3 switches.</translation>
    </message>
</context>
<context>
    <name>CurveLines</name>
    <message>
        <source>one game alone: %1</source>
        <translation>one task alone: %1</translation>
    </message>
    <message>
        <source>her own thinking: %1 a board</source>
        <translation>CPU time: %1 a task</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>the IO sets the pace</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>the CPU sets the pace</translation>
    </message>
    <message>
        <source>knee: %1 boards</source>
        <translation>knee: %1 tasks</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Where boards are fewer, as many masters or games in play as boards.</source>
        <translation>Where tasks are fewer, as many processes or tasks at once as there are.</translation>
    </message>
</context>
<context>
    <name>EndMark</name>
    <message>
        <source>last move %1</source>
        <translation>last await %1</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>The charts are hidden until both halls have ended. H shows them.</source>
        <translation>The charts are hidden until both programs have ended. H shows them.</translation>
    </message>
</context>
<context>
    <name>ExploreWords</name>
    <message>
        <source>boards</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>round trips</translation>
    </message>
    <message>
        <source>master thinks</source>
        <translation>CPU time</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>IO wait</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>switching cost</translation>
    </message>
    <message>
        <source>masters</source>
        <translation>processes</translation>
    </message>
    <message>
        <source>in play at once</source>
        <translation>limit at once</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>last await</translation>
    </message>
    <message>
        <source>she is busy</source>
        <translation>CPU is busy</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>switches</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>preemptions</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>walks on</source>
        <translation>async</translation>
    </message>
    <message>
        <source>While L J ≤ J + O, without walking.</source>
        <translation>While L J ≤ J + O, without switching cost.</translation>
    </message>
    <message>
        <source>The formula of the master with the most boards.</source>
        <translation>The formula of the process with the most tasks.</translation>
    </message>
    <message>
        <source>No formula. At least her work or the longest game; at most all in a row.</source>
        <translation>No formula. At least the CPU time or the longest task; at most all in a row.</translation>
    </message>
    <message>
        <source>One game at a time, no changes. With other times: their sum.</source>
        <translation>One task at a time, no changes. With other times: their sum.</translation>
    </message>
</context>
<context>
    <name>HallBar</name>
    <message>
        <source>Whole hall</source>
        <translation>Whole picture</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Stop following the master</source>
        <translation>Stop following the event loop</translation>
    </message>
    <message>
        <source>Follow the master</source>
        <translation>Follow the event loop</translation>
    </message>
    <message>
        <source>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</source>
        <translation>Stop following. At this speed the loop changes tasks too quickly to be seen closely: slow down.</translation>
    </message>
</context>
<context>
    <name>HallPane</name>
    <message>
        <source>games over</source>
        <translation>tasks done</translation>
    </message>
    <message>
        <source>Hall: %1</source>
        <translation>Program: %1</translation>
    </message>
</context>
<context>
    <name>HallWords</name>
    <message>
        <source>She will finish one game before she opens the next.</source>
        <translation>The loop will finish one task before it starts the next.</translation>
    </message>
    <message>
        <source>She will make a move and walk on while the opponent thinks.</source>
        <translation>The loop will await and go on to the next task during the IO.</translation>
    </message>
    <message>
        <source>She stands still and waits for board %1: %2 left.</source>
        <translation>The CPU idles and waits for the IO of task %1: %2 left.</translation>
    </message>
    <message>
        <source>No board is ready. Board %1 will reply first, in %2.</source>
        <translation>No task is ready. The first response will come for task %1, in %2.</translation>
    </message>
    <message>
        <source>Board %1 does not let her go: %2 left.</source>
        <translation>Task %1 blocks the loop: %2 left.</translation>
    </message>
    <message>
        <source>Her last move is made. Board %1 still thinks: %2 left.</source>
        <translation>The last await has begun. Task %1 still waits for IO: %2 left.</translation>
    </message>
    <message>
        <source>Masters who think: %1. Masters who wait: %2.</source>
        <translation>Processes that run: %1. Processes that wait: %2.</translation>
    </message>
    <message>
        <source>Her last move came at %1, the last reply %2 later.</source>
        <translation>The last await came at %1, the last response %2 later.</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) have not begun.</source>
        <translation>
            <numerusform>%n task has not begun.</numerusform>
            <numerusform>%n tasks have not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for her.</source>
        <translation>
            <numerusform>%n task is ready, not running.</numerusform>
            <numerusform>%n tasks are ready, not running.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 is next in the round; she waits for it: %2 left.</source>
        <translation>Task %1 is next in the round; the loop waits for it: %2 left.</translation>
    </message>
    <message>
        <source>Every master waits. Board %1 will reply first, in %2.</source>
        <translation>Every process waits. The first response will come for task %1, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for another master.</source>
        <translation>
            <numerusform>%n task is waiting for another process.</numerusform>
            <numerusform>%n tasks are waiting for another process.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each master: one game after another</source>
        <translation>Each process: one task after another</translation>
    </message>
    <message>
        <source>A master at every board: all of them will move at once.</source>
        <translation>A CPU for every task: all of them will run at once.</translation>
    </message>
    <message>
        <source>She will make a move and stay at the board until the opponent replies.</source>
        <translation>The loop will make a blocking call and stay in it until the response comes.</translation>
    </message>
    <message>
        <source>Each master will finish one game before she opens her next one.</source>
        <translation>Each process will finish one task before it starts its next one.</translation>
    </message>
    <message>
        <source>Each master will make a move and walk on while the opponent thinks.</source>
        <translation>Each process will await and go on to its next task during the IO.</translation>
    </message>
    <message>
        <source>The last move came at %1, the last reply %2 later.</source>
        <translation>The last await came at %1, the last response %2 later.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>One master, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>One event loop, %n task, two ways to run it</numerusform>
            <numerusform>One event loop, %n tasks, two ways to run them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masters, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>%1 processes, %n task, two ways to run it</numerusform>
            <numerusform>%1 processes, %n tasks, two ways to run them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), two ways to play them</source>
        <translation>
            <numerusform>%n task, two ways to run it</numerusform>
            <numerusform>%n tasks, two ways to run them</numerusform>
        </translation>
    </message>
    <message>
        <source>Results are hidden until a hall has ended. H shows them.</source>
        <translation>Results are hidden until a program has ended. H shows them.</translation>
    </message>
</context>
<context>
    <name>IncidentsRows</name>
    <message>
        <source>board %1: × %2</source>
        <translation>task %1: × %2</translation>
    </message>
    <message>
        <source>board %1 holds her</source>
        <translation>task %1 blocks the loop</translation>
    </message>
    <message>
        <source>board %1, pair %2: %3</source>
        <translation>task %1, round trip %2: %3</translation>
    </message>
    <message>
        <source>A slow opponent</source>
        <translation>A task with slow IO</translation>
    </message>
    <message>
        <source>board</source>
        <translation>task</translation>
    </message>
    <message>
        <source>An opponent who holds her</source>
        <translation>A blocking call</translation>
    </message>
    <message>
        <source>A thought that takes long</source>
        <translation>Long CPU work</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>round trip</translation>
    </message>
</context>
<context>
    <name>LineMarkers</name>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>The latest move or reply came %1 late.</source>
        <translation>The latest await or response came %1 late.</translation>
    </message>
    <message>
        <source>Moves and replies came late by %1 (median), %2 (99 of 100), %3 (worst).</source>
        <translation>Awaits and responses came late by %1 (median), %2 (99 of 100), %3 (worst).</translation>
    </message>
</context>
<context>
    <name>LoopPane</name>
    <message numerus="yes">
        <source>%n board(s), each in a process of its own</source>
        <translation>
            <numerusform>%n task, in a process of its own</numerusform>
            <numerusform>%n tasks, each in a process of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</source>
        <translation>A timer that ends puts its task at the end of the ready queue. The loop takes the next one.</translation>
    </message>
    <message>
        <source>nothing: board %1 blocks the loop</source>
        <translation>nothing: task %1 blocks the loop</translation>
    </message>
    <message>
        <source>nothing: switching to board %1</source>
        <translation>nothing: switching to task %1</translation>
    </message>
    <message>
        <source>nothing: it is board %1’s turn</source>
        <translation>nothing: it is task %1’s turn</translation>
    </message>
    <message>
        <source>nothing: all games are over</source>
        <translation>nothing: all tasks are done</translation>
    </message>
</context>
<context>
    <name>LoopQueue</name>
    <message>
        <source>Board %1</source>
        <translation>Task %1</translation>
    </message>
</context>
<context>
    <name>LuckRows</name>
    <message>
        <source>The opponents&apos; times vary</source>
        <translation>IO waits vary</translation>
    </message>
    <message>
        <source>The master&apos;s times vary</source>
        <translation>CPU times vary</translation>
    </message>
    <message>
        <source>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</source>
        <translation>The same task waits equally long in every program: a comparison compares modes, not luck.</translation>
    </message>
</context>
<context>
    <name>LuckView</name>
    <message numerus="yes">
        <source>Last reply with %n seed(s) of each way.</source>
        <translation>
            <numerusform>All done, with %n seed of each way.</numerusform>
            <numerusform>All done, with %n seeds of each way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary, here or under Luck at the right.</source>
        <translation>Let the IO waits vary, here or under Luck at the right.</translation>
    </message>
    <message>
        <source>Dots: seeds, the same opponents in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.</source>
        <translation>Dots: seeds, the same IO in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.</translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary exponentially</source>
        <translation>Let the IO waits vary exponentially</translation>
    </message>
    <message>
        <source>A click on a dot puts its seed into both halls</source>
        <translation>A click on a dot puts its seed into both programs</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>opponent / master</source>
        <translation>IO / CPU</translation>
    </message>
    <message>
        <source>Asynchronous play pays where there are many boards and the opponents are slow: it needs both.</source>
        <translation>Asynchronous code pays where there are many tasks and the IO is slow: it needs both.</translation>
    </message>
    <message>
        <source>knee: (J + O) / J boards</source>
        <translation>knee: (J + O) / J tasks</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>the IO sets the pace</translation>
    </message>
    <message>
        <source>another board is nearly free</source>
        <translation>another task is nearly free</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>the CPU sets the pace</translation>
    </message>
    <message>
        <source>another board costs all her thinking</source>
        <translation>another task costs all its CPU time</translation>
    </message>
    <message>
        <source>speed-up where they think %1 times as long</source>
        <translation>speed-up where IO takes %1 times as long</translation>
    </message>
    <message numerus="yes">
        <source>at %n board(s)</source>
        <translation>
            <numerusform>at %n task</numerusform>
            <numerusform>at %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>opponent / master</source>
        <translation>IO / CPU</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Previous game over</source>
        <translation>Previous task done</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>Next task done</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>At board %1, in both halls.</source>
        <translation>In task %1, in both programs.</translation>
    </message>
    <message>
        <source>Threads cut the long thought into slices, like any other.</source>
        <translation>Threads cut the long work into slices, like any other.</translation>
    </message>
    <message>
        <source>Play it on real timers</source>
        <translation>Run it on real timers</translation>
    </message>
    <message>
        <source>The other hall made this move at %1: what came after it changes there, too.</source>
        <translation>The other program was past this await at %1: what came after it changes there, too.</translation>
    </message>
    <message>
        <source>Rather at %1: still to come in both halls</source>
        <translation>Rather at %1: still to come in both programs</translation>
    </message>
    <message>
        <source>Master %1 thinks for %2 now</source>
        <translation>Process %1: %2 of CPU work now</translation>
    </message>
    <message>
        <source>She thinks for %1 now</source>
        <translation>%1 of CPU work now</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>“%1” is not a time. Try 5, 0.5 or 1m30s.</source>
        <translation>“%1” is not a time. Try 5, 0.5 or 1.5 ms.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>All boards as a table</source>
        <translation>All tasks as a table</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Back to the classic exhibition</source>
        <translation>Back to the classic numbers</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Pairs of moves</source>
        <translation>Round trips</translation>
    </message>
    <message>
        <source>Master thinks</source>
        <translation>CPU time</translation>
    </message>
    <message>
        <source>Opponent thinks</source>
        <translation>IO wait</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Switching cost</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>In play at once</source>
        <translation>Limit at once</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Next task</translation>
    </message>
</context>
<context>
    <name>PinnedCard</name>
    <message numerus="yes">
        <source>%1: %n board(s), last reply %2</source>
        <translation>
            <numerusform>%1: %n task, all done %2</numerusform>
            <numerusform>%1: %n tasks, all done %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The right hall now: %1, %2 × as fast.</source>
        <translation>The right program now: %1, %2 × as fast.</translation>
    </message>
    <message>
        <source>Keep the right hall</source>
        <translation>Keep the right run</translation>
    </message>
    <message>
        <source>Keep the left hall</source>
        <translation>Keep the left run</translation>
    </message>
</context>
<context>
    <name>PredictionTable</name>
    <message>
        <source>last move</source>
        <translation>last await</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>%1 boards</source>
        <translation>%1 tasks</translation>
    </message>
    <message>
        <source>The master sets the pace: more boards take longer.</source>
        <translation>The CPU sets the pace: more tasks take longer.</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>switches</translation>
    </message>
    <message>
        <source>Times she turned to another board: context switches.</source>
        <translation>Times another task was run: context switches.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>preempted</translation>
    </message>
    <message>
        <source>Thoughts broken off by a time slice.</source>
        <translation>Work preempted at the end of a time slice.</translation>
    </message>
    <message>
        <source>The master sets the pace: one more board costs %1.</source>
        <translation>The CPU sets the pace: one more task costs %1.</translation>
    </message>
    <message>
        <source>The opponents set the pace.</source>
        <translation>The IO sets the pace.</translation>
    </message>
    <message>
        <source>The opponents set the pace: one more board costs %1.</source>
        <translation>The IO sets the pace: one more task costs %1.</translation>
    </message>
    <message>
        <source>When she makes her last move: from then on nothing is left for her to do.</source>
        <translation>When the last await begins: from then on the CPU has nothing left to do.</translation>
    </message>
    <message>
        <source>When the last opponent has replied: this is how long it takes.</source>
        <translation>When the last response has come: this is how long it takes.</translation>
    </message>
    <message>
        <source>The last reply by the formula, without playing; or bounds where there is no formula.</source>
        <translation>When all is done by the formula, without running it; or bounds where there is no formula.</translation>
    </message>
    <message>
        <source>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</source>
        <translation>How many times sooner the right program is done. Against one task after the other it is at most (J + O) / J: then the CPU is always busy.</translation>
    </message>
    <message>
        <source>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</source>
        <translation>So many tasks keep the CPU busy: (J + O + W) / (J + W). With more of them some are ready and do not run.</translation>
    </message>
    <message>
        <source>Processes of a program that works like this: each has a master of its own.</source>
        <translation>Processes of a program that works like this: each has an event loop of its own.</translation>
    </message>
</context>
<context>
    <name>RunProblem</name>
    <message>
        <source>The memory does not suffice. The halls show the run before.</source>
        <translation>The memory does not suffice. The programs show the run before.</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Not exported: the hall goes over to another way. A script plays one way from beginning to end.</source>
        <translation>Not exported: the program goes over to another way. A script runs one way from beginning to end.</translation>
    </message>
    <message>
        <source>Not exported: a script serves who was ready first.</source>
        <translation>Not exported: a script runs what was ready first.</translation>
    </message>
    <message>
        <source>Not exported: several masters are exported as processes only.</source>
        <translation>Not exported: several event loops are exported as processes only.</translation>
    </message>
    <message>
        <source>Not exported: a limit on the games in play is exported as a pool only.</source>
        <translation>Not exported: a limit at once is exported as a pool only.</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message>
        <source>Board %1, waiting for the master</source>
        <translation>Task %1, ready, not running</translation>
    </message>
    <message>
        <source>Board %1, paused</source>
        <translation>Task %1, paused</translation>
    </message>
    <message>
        <source>Board %1, game over</source>
        <translation>Task %1, done</translation>
    </message>
    <message>
        <source>Board %1, not begun</source>
        <translation>Task %1, not begun</translation>
    </message>
    <message>
        <source>Board %1, the master thinks, %2 left</source>
        <translation>Task %1, on the CPU, %2 left</translation>
    </message>
    <message>
        <source>Board %1, opponent thinking, %2 left</source>
        <translation>Task %1, waiting for IO, %2 left</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>to the previous or next game over</source>
        <translation>to the previous or next task done</translation>
    </message>
    <message>
        <source>choose a board</source>
        <translation>choose a task</translation>
    </message>
    <message>
        <source>look at the chosen board large, then ← → for the next one</source>
        <translation>look at the chosen task large, then ← → for the next one</translation>
    </message>
    <message>
        <source>follow the master</source>
        <translation>follow the event loop</translation>
    </message>
    <message>
        <source>show or hide the event loop of both halls</source>
        <translation>show or hide the event loop of both programs</translation>
    </message>
    <message>
        <source>In a hall</source>
        <translation>In a program</translation>
    </message>
    <message>
        <source>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</source>
        <translation>1. An event loop runs many tasks, in two programs on one clock. They need the same CPU time in both.</translation>
    </message>
    <message>
        <source>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</source>
        <translation>2. Left it finishes one task before the next; right it awaits and goes on to the next one during the IO.</translation>
    </message>
    <message>
        <source>3. Guess how long each hall takes. H hides the results until a hall has ended.</source>
        <translation>3. Guess how long each program takes. H hides the results until a program has ended.</translation>
    </message>
    <message>
        <source>4. Space plays. Watch how often she waits in the left hall, and who waits in the right one.</source>
        <translation>4. Space plays. Watch how often the CPU waits in the left program, and what waits in the right one.</translation>
    </message>
    <message>
        <source>5. Then change a number at the right, or how a hall is played above it, and guess again.</source>
        <translation>5. Then change a number at the right, or how a program runs above it, and guess again.</translation>
    </message>
    <message>
        <source>hide results until a hall has ended</source>
        <translation>hide results until a program has ended</translation>
    </message>
    <message>
        <source>both whole halls</source>
        <translation>both whole pictures</translation>
    </message>
    <message>
        <source>one move (on Code: one resume) back or on; held down, run</source>
        <translation>one await (on Code: one resume) back or on; held down, run</translation>
    </message>
    <message>
        <source>the race as a table of all boards</source>
        <translation>the race as a table of all tasks</translation>
    </message>
</context>
<context>
    <name>SpanAndSum</name>
    <message>
        <source>Span %1. Not the sum of all boards, %2.</source>
        <translation>Span %1. Not the sum of all tasks, %2.</translation>
    </message>
    <message>
        <source>sum of all boards</source>
        <translation>sum of all tasks</translation>
    </message>
    <message>
        <source>The boards last side by side: nobody waits for their sum.</source>
        <translation>The tasks last side by side: nobody waits for their sum.</translation>
    </message>
    <message>
        <source>Span %1. Sum of all boards: %2.</source>
        <translation>Span %1. Sum of all tasks: %2.</translation>
    </message>
    <message>
        <source>One board after the other: it lasts as long as all of them added up, or longer.</source>
        <translation>One task after the other: it lasts as long as all of them added up, or longer.</translation>
    </message>
</context>
<context>
    <name>StopwatchLaps</name>
    <message>
        <source>Lap %1: %2 real time, %3 in the halls</source>
        <translation>Lap %1: %2 real time, %3 in the programs</translation>
    </message>
</context>
<context>
    <name>StopwatchPane</name>
    <message>
        <source>%1 real time, %2 in the halls</source>
        <translation>%1 real time, %2 in the programs</translation>
    </message>
</context>
<context>
    <name>StopwatchTimes</name>
    <message>
        <source>in the halls</source>
        <translation>in the programs</translation>
    </message>
</context>
<context>
    <name>ThreadsRows</name>
    <message>
        <source>A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.</source>
        <translation>A thread is preempted when its slice ends and another is ready. A switch has its cost.</translation>
    </message>
    <message>
        <source>0: she never drops a thought. Slices count in halls with threads.</source>
        <translation>0: nothing is ever preempted. Slices count in programs with threads.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>“%1” is not a time. Try 1.2 s, 90 ms or 0:20:00.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>All is done at %1.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>All is done earlier.</translation>
    </message>
</context>
<context>
    <name>TimelineFold</name>
    <message>
        <source>Boards of: %1</source>
        <translation>Tasks of: %1</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Boards</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Show the boards&apos; lanes</source>
        <translation>Show the tasks&apos; lanes</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>she thinks</source>
        <translation>CPU time</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>IO wait</translation>
    </message>
    <message>
        <source>waits for her</source>
        <translation>ready, not running</translation>
    </message>
    <message>
        <source>game over</source>
        <translation>done</translation>
    </message>
    <message>
        <source>thought broken off</source>
        <translation>preempted</translation>
    </message>
    <message>
        <source>she walks</source>
        <translation>switching</translation>
    </message>
    <message>
        <source>she is held</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>how many think</source>
        <translation>how many run</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>%1 last reply</source>
        <translation>%1 all done</translation>
    </message>
    <message>
        <source>%1 last move</source>
        <translation>%1 last await</translation>
    </message>
    <message>
        <source>%1: last reply at %2.</source>
        <translation>%1: all done at %2.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Board %1: the game has not begun</source>
        <translation>Task %1 has not begun</translation>
    </message>
    <message>
        <source>Board %1 waits for her</source>
        <translation>Task %1 is ready, not running</translation>
    </message>
    <message>
        <source>She thinks at board %1</source>
        <translation>Task %1 is on the CPU</translation>
    </message>
    <message>
        <source>Board %1: the opponent thinks</source>
        <translation>Task %1 waits for IO</translation>
    </message>
    <message>
        <source>Board %1 is paused</source>
        <translation>Task %1 is paused</translation>
    </message>
    <message>
        <source>Board %1: the game is over</source>
        <translation>Task %1 is done</translation>
    </message>
    <message>
        <source>She waits: no board is ready</source>
        <translation>The CPU waits: no task is ready</translation>
    </message>
    <message>
        <source>She walks to board %1</source>
        <translation>Switching to task %1</translation>
    </message>
    <message>
        <source>She stands at board %1 and waits for it</source>
        <translation>The loop waits for task %1</translation>
    </message>
    <message>
        <source>Board %1 does not let her go</source>
        <translation>Task %1 blocks the loop</translation>
    </message>
    <message>
        <source>Her slice ends: she drops the thought at board %1</source>
        <translation>The slice ends: task %1 is preempted</translation>
    </message>
    <message>
        <source>The first game is over: board %1</source>
        <translation>The first task is done: task %1</translation>
    </message>
    <message>
        <source>Everybody waits while she is stuck at board %1</source>
        <translation>Everything waits while the loop is stuck in task %1</translation>
    </message>
    <message>
        <source>Her last move</source>
        <translation>The last await</translation>
    </message>
    <message>
        <source>The last reply</source>
        <translation>The last response</translation>
    </message>
    <message>
        <source>%1 of %2 masters think</source>
        <translation>%1 of %2 processes run</translation>
    </message>
    <message>
        <source>%1, master %2</source>
        <translation>%1, process %2</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1, round trip %2</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>One move back</source>
        <translation>One await back</translation>
    </message>
    <message>
        <source>move</source>
        <translation>await</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>One await on</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>board %1, left hall</source>
        <translation>task %1, left program</translation>
    </message>
    <message>
        <source>board %1, right hall</source>
        <translation>task %1, right program</translation>
    </message>
    <message>
        <source>Game over: %1</source>
        <translation>Task done: %1</translation>
    </message>
    <message>
        <source>A board: choose one in a hall first</source>
        <translation>A task: choose one in a program first</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>Next task done</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>“%1” is not a time. Try 1.2 s, 90 ms or 0:20:00.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>All is done at %1.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>All is done earlier.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Sound: a soft tap when a move falls</source>
        <translation>Sound: a soft tap at every await</translation>
    </message>
    <message>
        <source>Hide results until a hall has ended</source>
        <translation>Hide results until a program has ended</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>How this hall is played: %1</source>
        <translation>How this program runs: %1</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>Ways to play this hall</source>
        <translation>Ways to run this program</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>She finishes a game before she opens the next.</source>
        <translation>One task is finished before the next is started.</translation>
    </message>
    <message>
        <source>Looks asynchronous, but each game is awaited to its end.</source>
        <translation>Looks asynchronous, but each task is awaited to its end.</translation>
    </message>
    <message>
        <source>Each worker plays whole games; the others wait for a worker.</source>
        <translation>Each worker runs whole tasks; the others wait for a worker.</translation>
    </message>
    <message>
        <source>A thread for each game; one thinks at a time, in slices.</source>
        <translation>A thread for each task; one runs at a time, in slices.</translation>
    </message>
    <message>
        <source>Each has a master and boards of its own.</source>
        <translation>Each has an event loop and tasks of its own.</translation>
    </message>
    <message>
        <source>Thinks at every board at once, with one head.</source>
        <translation>Runs every task at once, on one CPU.</translation>
    </message>
    <message>
        <source>The coroutine never gives way: every opponent holds her.</source>
        <translation>The coroutine never gives way: every IO blocks the loop.</translation>
    </message>
    <message>
        <source>One thread: a game gives way while its opponent thinks.</source>
        <translation>One thread: a task gives way while it waits for IO.</translation>
    </message>
    <message>
        <source>One game after another</source>
        <translation>One task after another</translation>
    </message>
    <message>
        <source>Awaits each game in turn</source>
        <translation>Awaits each task in turn</translation>
    </message>
    <message>
        <source>She walks on while they think</source>
        <translation>Goes on during the IO</translation>
    </message>
    <message>
        <source>A few games at once</source>
        <translation>A few tasks at once</translation>
    </message>
    <message>
        <source>Several masters share the boards</source>
        <translation>Several processes share the tasks</translation>
    </message>
    <message>
        <source>A master at every board</source>
        <translation>A CPU for every task</translation>
    </message>
    <message>
        <source>Every opponent holds her</source>
        <translation>Every IO blocks the loop</translation>
    </message>
    <message>
        <source>Thinks in slices</source>
        <translation>Runs in slices</translation>
    </message>
</context>
<context>
    <name>WaysRow</name>
    <message>
        <source>last reply %1, speed-up %2, longest wait %3, threads %4, processes %5, broken off %6</source>
        <translation>all done %1, speed-up %2, longest wait %3, threads %4, processes %5, preempted %6</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message numerus="yes">
        <source>Every way to play %n board(s)</source>
        <translation>
            <numerusform>Every way to run %n task</numerusform>
            <numerusform>Every way to run %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</source>
        <translation>All done over tasks, all on one logarithmic scale. Grey: one after another, asyncio. Choose one: the right program runs it.</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>switches</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>preempted</translation>
    </message>
    <message>
        <source>in play</source>
        <translation>at once</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Board %1 replied first of all, %2.</source>
        <translation>Task %1 was ready first of all, %2.</translation>
    </message>
    <message>
        <source>Board %1 had replied last, %2: the newest goes first.</source>
        <translation>Task %1 had become ready last, %2: the newest goes first.</translation>
    </message>
    <message>
        <source>Her first move at board %1: games open in board order.</source>
        <translation>The first run of task %1: tasks start in their order.</translation>
    </message>
    <message>
        <source>Her first move at board %1: the newest goes first.</source>
        <translation>The first run of task %1: the newest goes first.</translation>
    </message>
    <message>
        <source>Board %1 is next in the round.</source>
        <translation>Task %1 is next in the round.</translation>
    </message>
    <message>
        <source>She goes on with the thought she dropped at board %1.</source>
        <translation>Task %1 goes on where it was preempted.</translation>
    </message>
    <message>
        <source>Board %1 may go on: there is room for it again.</source>
        <translation>Task %1 may go on: there is room for it again.</translation>
    </message>
    <message>
        <source>She thinks about her move at board %1.</source>
        <translation>Task %1 is on the CPU.</translation>
    </message>
    <message>
        <source>She walks to board %1, which replied first, %2.</source>
        <translation>Switching to task %1, which was ready first, %2.</translation>
    </message>
    <message>
        <source>She walks to board %1, which had replied last, %2.</source>
        <translation>Switching to task %1, which had become ready last, %2.</translation>
    </message>
    <message>
        <source>She walks to board %1: games open in board order.</source>
        <translation>Switching to task %1: tasks start in their order.</translation>
    </message>
    <message>
        <source>She walks to board %1: the newest goes first.</source>
        <translation>Switching to task %1: the newest goes first.</translation>
    </message>
    <message>
        <source>She walks to board %1, the next in the round.</source>
        <translation>Switching to task %1, the next in the round.</translation>
    </message>
    <message>
        <source>She walks to board %1, where she dropped a thought.</source>
        <translation>Switching to task %1, which was preempted.</translation>
    </message>
    <message>
        <source>She walks to board %1, which may go on again.</source>
        <translation>Switching to task %1, which may go on again.</translation>
    </message>
    <message>
        <source>She walks to board %1.</source>
        <translation>Switching to task %1.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Both halls with all numbers, the time, the speed and the page, as they are now.</source>
        <translation>Both programs with all numbers, the time, the speed and the page, as they are now.</translation>
    </message>
</context>
<context>
    <name>SetupFolders</name>
    <message>
        <source>The exhibition</source>
        <translation>The basics</translation>
    </message>
    <message>
        <source>A click puts one into both halls. Ctrl+Z brings back what was there.</source>
        <translation>A click puts one into both programs. Ctrl+Z brings back what was there.</translation>
    </message>
</context>
<context>
    <name>SetupsPage</name>
    <message>
        <source>There is none yet. Set up the halls as you want them, then keep them with Ctrl+S.</source>
        <translation>There is none yet. Set up the programs as you want them, then keep them with Ctrl+S.</translation>
    </message>
</context>
</TS>
