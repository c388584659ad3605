<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AxisMenu</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message>
        <source>Previous board</source>
        <translation>Previous board</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Next board</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Last move: %1</source>
        <translation>Last move: %1</translation>
    </message>
    <message>
        <source>Opening position</source>
        <translation>Opening position</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>waits for her</source>
        <translation>waits for her</translation>
    </message>
    <message>
        <source>she thinks here</source>
        <translation>she thinks here</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>opponent thinks</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>Board %1: %2, waited %3, opponent thought %4, lasted %5</source>
        <translation>Board %1: %2, waited %3, opponent thought %4, lasted %5</translation>
    </message>
</context>
<context>
    <name>BoardStory</name>
    <message>
        <source>Rematch %1</source>
        <translation>Rematch %1</translation>
    </message>
</context>
<context>
    <name>BoardTotals</name>
    <message>
        <source>waited for her</source>
        <translation>waited for her</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>she thought</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>opponent thought</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>The master thinks</source>
        <translation>The master thinks</translation>
    </message>
    <message>
        <source>The opponent thinks</source>
        <translation>The opponent thinks</translation>
    </message>
    <message>
        <source>Paused until there is room</source>
        <translation>Paused until there is room</translation>
    </message>
    <message>
        <source>The game is over</source>
        <translation>The game is over</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Not begun yet</translation>
    </message>
    <message>
        <source>Since %1: %2 so far.</source>
        <translation>Since %1: %2 so far.</translation>
    </message>
    <message>
        <source>She moves at %1, in %2.</source>
        <translation>She moves at %1, in %2.</translation>
    </message>
    <message>
        <source>The reply comes at %1, in %2.</source>
        <translation>The reply comes at %1, in %2.</translation>
    </message>
    <message>
        <source>It opens when a place in play becomes free.</source>
        <translation>It opens when a place in play becomes free.</translation>
    </message>
    <message>
        <source>Waits for the master</source>
        <translation>Waits for the master</translation>
    </message>
    <message>
        <source>Over since %1. It waited %2 for the master in all.</source>
        <translation>Over since %1. It waited %2 for the master in all.</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>board</source>
        <translation>board</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>waited</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>she thought</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>opponent thought</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>lasted</translation>
    </message>
    <message>
        <source>Boards of the hall: %1</source>
        <translation>Boards of the hall: %1</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>pair</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>kept: %1</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>board %1, pair %2: she thinks %3 longer</source>
        <translation>board %1, pair %2: she thinks %3 longer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Take all back</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Language of the code</source>
        <translation>Language of the code</translation>
    </message>
    <message>
        <source>left hall</source>
        <translation>left hall</translation>
    </message>
    <message>
        <source>right hall</source>
        <translation>right hall</translation>
    </message>
    <message>
        <source>missing await</source>
        <translation>missing await</translation>
    </message>
    <message>
        <source>forgotten gather</source>
        <translation>forgotten gather</translation>
    </message>
    <message>
        <source>Right listing</source>
        <translation>Right listing</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>What differs between the two is tinted. Nobody computes here: thinking is waiting.</source>
        <translation>What differs between the two is tinted. Nobody computes here: thinking is waiting.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. Only has_room() tells them apart.</source>
        <translation>play_game.cpp, the file that both halls run. Only has_room() tells them apart.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this listing</source>
        <translation>Copy this listing</translation>
    </message>
    <message>
        <source>Export Python script…</source>
        <translation>Export Python script…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export C++ program…</source>
        <translation>Export C++ program…</translation>
    </message>
    <message>
        <source>Nobody computes here: thinking is waiting.</source>
        <translation>Nobody computes here: thinking is waiting.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. The hall decides when a wait is over.</source>
        <translation>play_game.cpp, the file that both halls run. The hall decides when a wait is over.</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>A board</source>
        <translation>A board</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1, pair %2</translation>
    </message>
    <message>
        <source>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</source>
        <translation>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not open</source>
        <translation>
            <numerusform>%n not open</numerusform>
            <numerusform>%n not open</numerusform>
        </translation>
    </message>
    <message>
        <source>all have been opened</source>
        <translation>all have been opened</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in play</source>
        <translation>%1 of %2 in play</translation>
    </message>
    <message>
        <source>%1 of %2: no room</source>
        <translation>%1 of %2: no room</translation>
    </message>
    <message>
        <source>main: all games are over</source>
        <translation>main: all games are over</translation>
    </message>
    <message>
        <source>main waits until the last game is over</source>
        <translation>main waits until the last game is over</translation>
    </message>
    <message>
        <source>%1 holds the thread, %2 left</source>
        <translation>%1 holds the thread, %2 left</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>%n waits for a reply</numerusform>
            <numerusform>%n wait for a reply</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1 goes on in %2</source>
        <translation>%1 goes on in %2</translation>
    </message>
    <message>
        <source>she thinks at %1, %2 left</source>
        <translation>she thinks at %1, %2 left</translation>
    </message>
    <message numerus="yes">
        <source>masters think at %n board(s)</source>
        <translation>
            <numerusform>a master thinks at %n board</numerusform>
            <numerusform>masters think at %n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>she thinks at %n board(s) at once</source>
        <translation>
            <numerusform>she thinks at %n board</numerusform>
            <numerusform>she thinks at %n boards at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for her</source>
        <translation>
            <numerusform>%n asks for her</numerusform>
            <numerusform>%n ask for her</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 is next</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped in mid-thought</source>
        <translation>
            <numerusform>%n stopped in mid-thought</numerusform>
            <numerusform>%n stopped in mid-thought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait here</source>
        <translation>
            <numerusform>%n board waits here</numerusform>
            <numerusform>%n boards wait here</numerusform>
        </translation>
    </message>
    <message>
        <source>next board %1 in %2</source>
        <translation>next board %1 in %2</translation>
    </message>
    <message>
        <source>It stands at line %1 since %2.</source>
        <translation>It stands at line %1 since %2.</translation>
    </message>
    <message>
        <source>It is ready and asks for the master. When she has thought here, it goes on behind this line.</source>
        <translation>It is ready and asks for the master. When she has thought here, it goes on behind this line.</translation>
    </message>
    <message>
        <source>Its thread was stopped in the middle of a thought, which a coroutine never is.</source>
        <translation>Its thread was stopped in the middle of a thought, which a coroutine never is.</translation>
    </message>
    <message>
        <source>She thinks here, %1 left. Then it goes on behind line %2.</source>
        <translation>She thinks here, %1 left. Then it goes on behind line %2.</translation>
    </message>
    <message>
        <source>She thinks here, too, as if she had a head for every board: %1 left.</source>
        <translation>She thinks here, too, as if she had a head for every board: %1 left.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left. Then it goes on behind line %2 and asks for the master.</source>
        <translation>Its opponent thinks, %1 left. Then it goes on behind line %2 and asks for the master.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left, and it does not give way: nobody else can run.</source>
        <translation>Its opponent thinks, %1 left, and it does not give way: nobody else can run.</translation>
    </message>
    <message>
        <source>It is paused: fewer games may be in play.</source>
        <translation>It is paused: fewer games may be in play.</translation>
    </message>
    <message>
        <source>Its game has not been opened: there is no frame of it yet.</source>
        <translation>Its game has not been opened: there is no frame of it yet.</translation>
    </message>
    <message>
        <source>Its game is over: its frame is gone.</source>
        <translation>Its game is over: its frame is gone.</translation>
    </message>
    <message numerus="yes">
        <source>At the same moment %n more go on.</source>
        <translation>
            <numerusform>At the same moment %n more goes on.</numerusform>
            <numerusform>At the same moment %n more go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 was opened. It runs to its first wait and asks for the master.</source>
        <translation>Board %1 was opened. It runs to its first wait and asks for the master.</translation>
    </message>
    <message>
        <source>She has thought and moved at board %1: it goes on and waits for its opponent.</source>
        <translation>She has thought and moved at board %1: it goes on and waits for its opponent.</translation>
    </message>
    <message>
        <source>Board %1: the reply came. It goes round the loop and asks for the master.</source>
        <translation>Board %1: the reply came. It goes round the loop and asks for the master.</translation>
    </message>
    <message>
        <source>Board %1: the last reply came. Its loop ends, and its frame is gone.</source>
        <translation>Board %1: the last reply came. Its loop ends, and its frame is gone.</translation>
    </message>
    <message>
        <source>wait until she comes to this board, thinks and moves</source>
        <translation>wait until she comes to this board, thinks and moves</translation>
    </message>
    <message>
        <source>the opponent thinks; meanwhile she is free for other boards</source>
        <translation>the opponent thinks; meanwhile she is free for other boards</translation>
    </message>
    <message>
        <source>for one game: synchronous; for all: asynchronous; between them: a pool</source>
        <translation>for one game: synchronous; for all: asynchronous; between them: a pool</translation>
    </message>
    <message>
        <source>a game is over: there is room for the next one</source>
        <translation>a game is over: there is room for the next one</translation>
    </message>
    <message>
        <source>The call only makes a coroutine; nobody runs it. No opponent ever thinks.</source>
        <translation>The call only makes a coroutine; nobody runs it. No opponent ever thinks.</translation>
    </message>
    <message>
        <source>Nobody waits for the tasks: the loop is closed and they end with it.</source>
        <translation>Nobody waits for the tasks: the loop is closed and they end with it.</translation>
    </message>
    <message>
        <source>Each game is awaited to its end before the next begins.</source>
        <translation>Each game is awaited to its end before the next begins.</translation>
    </message>
    <message>
        <source>time.sleep() inside: she cannot leave, and nobody else runs.</source>
        <translation>time.sleep() inside: she cannot leave, and nobody else runs.</translation>
    </message>
    <message>
        <source>Cannot exist: she would think at every board at once.</source>
        <translation>Cannot exist: she would think at every board at once.</translation>
    </message>
    <message>
        <source>missing await</source>
        <translation>missing await</translation>
    </message>
    <message>
        <source>forgotten gather</source>
        <translation>forgotten gather</translation>
    </message>
    <message>
        <source>its script: all moves, 0 replies, “was never awaited”</source>
        <translation>its script: all moves, 0 replies, “was never awaited”</translation>
    </message>
    <message>
        <source>its script: ends at once, 0 moves</source>
        <translation>its script: ends at once, 0 moves</translation>
    </message>
    <message numerus="yes">
        <source>On the stack: each game in play has a thread and a stack of its own: %n</source>
        <translation>
            <numerusform>On the stack: each game in play has a thread and a stack of its own: %n</numerusform>
            <numerusform>On the stack: each game in play has a thread and a stack of its own: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: %n processes, each with one thread and a loop</source>
        <translation>
            <numerusform>On the stack: %n process with one thread and a loop</numerusform>
            <numerusform>On the stack: %n processes, each with one thread and a loop</numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>the loop</source>
        <translation>the loop</translation>
    </message>
    <message>
        <source>On the stack (1 thread): %1, play_game(%2)</source>
        <translation>On the stack (1 thread): %1, play_game(%2)</translation>
    </message>
    <message>
        <source>On the stack (1 thread): %1</source>
        <translation>On the stack (1 thread): %1</translation>
    </message>
    <message>
        <source>Set aside: nothing. A thread that waits keeps its whole stack.</source>
        <translation>Set aside: nothing. A thread that waits keeps its whole stack.</translation>
    </message>
    <message>
        <source>Set aside: nothing. The one game keeps the thread while it waits.</source>
        <translation>Set aside: nothing. The one game keeps the thread while it waits.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n small frame(s), each with its board, pair and line.</source>
        <translation>
            <numerusform>Set aside: %n small frame, with its board, pair and line.</numerusform>
            <numerusform>Set aside: %n small frames, each with its board, pair and line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: she thinks at %n board(s) at once, which no thread can do</source>
        <translation>
            <numerusform>On the stack: she thinks at %n board at once, which no thread can do</numerusform>
            <numerusform>On the stack: she thinks at %n boards at once, which no thread can do</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: nothing.</source>
        <translation>Set aside: nothing.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>On the console</source>
        <translation>On the console</translation>
    </message>
    <message>
        <source>On the console: %1</source>
        <translation>On the console: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copy the command line</translation>
    </message>
</context>
<context>
    <name>CppListing</name>
    <message numerus="yes">
        <source>%n game(s) in play</source>
        <translation>
            <numerusform>%n game in play</numerusform>
            <numerusform>%n games in play</numerusform>
        </translation>
    </message>
    <message>
        <source>play_game.cpp</source>
        <translation>play_game.cpp</translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Boards at this line</source>
        <translation>Boards at this line</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message>
        <source>A click or Enter lists these boards</source>
        <translation>A click or Enter lists these boards</translation>
    </message>
</context>
<context>
    <name>CurveHeadline</name>
    <message>
        <source>Up to %1 boards another board costs %2. From the %3 on it costs %4.</source>
        <translation>Up to %1 boards another board costs %2. From the %3 on it costs %4.</translation>
    </message>
    <message>
        <source>Every board costs %1: she never waits, so nothing can be hidden.</source>
        <translation>Every board costs %1: she never waits, so nothing can be hidden.</translation>
    </message>
    <message>
        <source>%1 at once are worse than %2: the last game is played alone.</source>
        <translation>%1 at once are worse than %2: the last game is played alone.</translation>
    </message>
    <message>
        <source>From %1 on the opponents set the pace.</source>
        <translation>From %1 on the opponents set the pace.</translation>
    </message>
    <message>
        <source>Up to %1 the opponents set the pace, beyond it the master does.</source>
        <translation>Up to %1 the opponents set the pace, beyond it the master does.</translation>
    </message>
    <message>
        <source>Each second of walking costs %1: she turns %2 times.</source>
        <translation>Each second of walking costs %1: she turns %2 times.</translation>
    </message>
    <message>
        <source>%1 against %2: %3 before %4.</source>
        <translation>%1 against %2: %3 before %4.</translation>
    </message>
    <message>
        <source>%1 against %2, %3 and %4.</source>
        <translation>%1 against %2, %3 and %4.</translation>
    </message>
    <message>
        <source>%1 of walking each time costs %2: she turns %3 times.</source>
        <translation>%1 of walking each time costs %2: she turns %3 times.</translation>
    </message>
</context>
<context>
    <name>CurveLines</name>
    <message>
        <source>one game alone: %1</source>
        <translation>one game alone: %1</translation>
    </message>
    <message>
        <source>her own thinking: %1 a board</source>
        <translation>her own thinking: %1 a board</translation>
    </message>
    <message>
        <source>at most %1 ×</source>
        <translation>at most %1 ×</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>the opponents set the pace</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>the master sets the pace</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>knee: %1 boards</source>
        <translation>knee: %1 boards</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>knee: %1</translation>
    </message>
    <message>
        <source>(%1 + %2) / %1</source>
        <translation>(%1 + %2) / %1</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message>
        <source>Computing…</source>
        <translation>Computing…</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n board</numerusform>
            <numerusform>%n boards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines: the median of %n seed(s). Bands: 90 in 100 of them.</source>
        <translation>
            <numerusform>Lines: the median of %n seed. Bands: 90 in 100 of them.</numerusform>
            <numerusform>Lines: the median of %n seeds. Bands: 90 in 100 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dots: %n run(s). No formula says it all.</source>
        <translation>
            <numerusform>Dots: %n run. No formula says it all.</numerusform>
            <numerusform>Dots: %n runs. No formula says it all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines: the formula. Dots: %n run(s), and all of them lie on it.</source>
        <translation>
            <numerusform>Lines: the formula. Dots: %n run, and it lies on it.</numerusform>
            <numerusform>Lines: the formula. Dots: %n runs, and all of them lie on it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: the formula. %1 of %2 runs do not lie on it.</source>
        <translation>Lines: the formula. %1 of %2 runs do not lie on it.</translation>
    </message>
    <message>
        <source>Where boards are fewer, as many masters or games in play as boards.</source>
        <translation>Where boards are fewer, as many masters or games in play as boards.</translation>
    </message>
    <message>
        <source>median of runs</source>
        <translation>median of runs</translation>
    </message>
    <message>
        <source>run and formula</source>
        <translation>run and formula</translation>
    </message>
    <message>
        <source>run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5, %6 times sooner (%7)</source>
        <translation>%1: %2 %3, %4 %5, %6 times sooner (%7)</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Shorter run</source>
        <translation>Shorter run</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>Logarithmic axes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>speed-up</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>busy: %1</translation>
    </message>
    <message>
        <source>Drag, or press ← →; Shift: in fives</source>
        <translation>Drag, or press ← →; Shift: in fives</translation>
    </message>
</context>
<context>
    <name>EndMark</name>
    <message>
        <source>last move %1</source>
        <translation>last move %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ends %1</translation>
    </message>
</context>
<context>
    <name>ExploreBar</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Luck</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Ways</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>The charts are hidden until both halls have ended. H shows them.</source>
        <translation>The charts are hidden until both halls have ended. H shows them.</translation>
    </message>
</context>
<context>
    <name>ExploreTable</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>ExploreWords</name>
    <message>
        <source>boards</source>
        <translation>boards</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pairs</translation>
    </message>
    <message>
        <source>master thinks</source>
        <translation>master thinks</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>opponent thinks</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>walking</translation>
    </message>
    <message>
        <source>masters</source>
        <translation>masters</translation>
    </message>
    <message>
        <source>in play at once</source>
        <translation>in play at once</translation>
    </message>
    <message>
        <source>time slice</source>
        <translation>time slice</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>last reply</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>last move</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>speed-up</translation>
    </message>
    <message>
        <source>she is busy</source>
        <translation>she is busy</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>wait of 95 in 100</source>
        <translation>wait of 95 in 100</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>turns</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>drops</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1st</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1nd</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1rd</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1th</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Constant times, first ready, no incidents, no changes.</source>
        <translation>Constant times, first ready, no incidents, no changes.</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>in a row</translation>
    </message>
    <message>
        <source>walks on</source>
        <translation>walks on</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>bounds</translation>
    </message>
    <message>
        <source>While L J ≤ J + O, without walking.</source>
        <translation>While L J ≤ J + O, without walking.</translation>
    </message>
    <message>
        <source>The formula of the master with the most boards.</source>
        <translation>The formula of the master with the most boards.</translation>
    </message>
    <message>
        <source>No formula. At least her work or the longest game; at most all in a row.</source>
        <translation>No formula. At least her work or the longest game; at most all in a row.</translation>
    </message>
    <message>
        <source>One game at a time, no changes. With other times: their sum.</source>
        <translation>One game at a time, no changes. With other times: their sum.</translation>
    </message>
</context>
<context>
    <name>GamesGroup</name>
    <message>
        <source>Games</source>
        <translation>Games</translation>
    </message>
</context>
<context>
    <name>GamesRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>It cannot be read.</translation>
    </message>
    <message>
        <source>It is too large: up to 64 MB can be read.</source>
        <translation>It is too large: up to 64 MB can be read.</translation>
    </message>
    <message>
        <source>There is no game with a move in it.</source>
        <translation>There is no game with a move in it.</translation>
    </message>
    <message>
        <source>There are more than 10,000 games.</source>
        <translation>There are more than 10,000 games.</translation>
    </message>
    <message>
        <source>There are more than 1,000,000 moves.</source>
        <translation>There are more than 1,000,000 moves.</translation>
    </message>
    <message>
        <source>A tag looks like [Name &quot;value&quot;].</source>
        <translation>A tag looks like [Name &quot;value&quot;].</translation>
    </message>
    <message>
        <source>%1 is not a legal move here.</source>
        <translation>%1 is not a legal move here.</translation>
    </message>
    <message>
        <source>A move or a result is expected, not %1.</source>
        <translation>A move or a result is expected, not %1.</translation>
    </message>
    <message>
        <source>A comment or a variation begins here and never ends.</source>
        <translation>A comment or a variation begins here and never ends.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) of Judit Polgár</source>
        <translation>
            <numerusform>%n game of Judit Polgár</numerusform>
            <numerusform>%n games of Judit Polgár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n game(s)</source>
        <translation>
            <numerusform>%n game</numerusform>
            <numerusform>%n games</numerusform>
        </translation>
    </message>
    <message>
        <source>Open PGN…</source>
        <translation>Open PGN…</translation>
    </message>
    <message>
        <source>Built-in games</source>
        <translation>Built-in games</translation>
    </message>
    <message>
        <source>Real lengths of the games</source>
        <translation>Real lengths of the games</translation>
    </message>
    <message>
        <source>A file can be dropped here as well. Real games end early, but never after the pairs above.</source>
        <translation>A file can be dropped here as well. Real games end early, but never after the pairs above.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be unpacked to its end.</source>
        <translation>It is damaged and cannot be unpacked to its end.</translation>
    </message>
    <message>
        <source>This game has no move.</source>
        <translation>This game has no move.</translation>
    </message>
    <message>
        <source>This is no position of a game.</source>
        <translation>This is no position of a game.</translation>
    </message>
    <message>
        <source>Black moves first here, but the master has White.</source>
        <translation>Black moves first here, but the master has White.</translation>
    </message>
    <message>
        <source>%1 is played by other rules.</source>
        <translation>%1 is played by other rules.</translation>
    </message>
    <message>
        <source>A game ends without a result (1-0, 0-1, 1/2-1/2 or *).</source>
        <translation>A game ends without a result (1-0, 0-1, 1/2-1/2 or *).</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <translation>
            <numerusform>%1, %n left out</numerusform>
            <numerusform>%1, %n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes nothing now: every game has at least the pairs above. Try more pairs.</source>
        <translation>This changes nothing now: every game has at least the pairs above. Try more pairs.</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>HallBar</name>
    <message>
        <source>Whole hall</source>
        <translation>Whole hall</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Stop following the master</source>
        <translation>Stop following the master</translation>
    </message>
    <message>
        <source>Follow the master</source>
        <translation>Follow the master</translation>
    </message>
    <message>
        <source>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</source>
        <translation>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</translation>
    </message>
    <message>
        <source>Forget the kept run</source>
        <translation>Forget the kept run</translation>
    </message>
    <message>
        <source>Keep this run and compare it with what comes later</source>
        <translation>Keep this run and compare it with what comes later</translation>
    </message>
</context>
<context>
    <name>HallPane</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>games over</source>
        <translation>games over</translation>
    </message>
    <message>
        <source>Hall: %1</source>
        <translation>Hall: %1</translation>
    </message>
</context>
<context>
    <name>HallWords</name>
    <message>
        <source>She will finish one game before she opens the next.</source>
        <translation>She will finish one game before she opens the next.</translation>
    </message>
    <message>
        <source>She will make a move and walk on while the opponent thinks.</source>
        <translation>She will make a move and walk on while the opponent thinks.</translation>
    </message>
    <message>
        <source>She stands still and waits for board %1: %2 left.</source>
        <translation>She stands still and waits for board %1: %2 left.</translation>
    </message>
    <message>
        <source>No board is ready. Board %1 will reply first, in %2.</source>
        <translation>No board is ready. Board %1 will reply first, in %2.</translation>
    </message>
    <message>
        <source>Board %1 does not let her go: %2 left.</source>
        <translation>Board %1 does not let her go: %2 left.</translation>
    </message>
    <message>
        <source>Her last move is made. Board %1 still thinks: %2 left.</source>
        <translation>Her last move is made. Board %1 still thinks: %2 left.</translation>
    </message>
    <message>
        <source>Finished %1 times sooner.</source>
        <translation>Finished %1 times sooner.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Finished.</translation>
    </message>
    <message>
        <source>Masters who think: %1. Masters who wait: %2.</source>
        <translation>Masters who think: %1. Masters who wait: %2.</translation>
    </message>
    <message>
        <source>Her last move came at %1, the last reply %2 later.</source>
        <translation>Her last move came at %1, the last reply %2 later.</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) have not begun.</source>
        <translation>
            <numerusform>%n game has not begun.</numerusform>
            <numerusform>%n games have not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for her.</source>
        <translation>
            <numerusform>%n board is waiting for her.</numerusform>
            <numerusform>%n boards are waiting for her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong model: %1</source>
        <translation>Wrong model: %1</translation>
    </message>
    <message>
        <source>Board %1 is next in the round; she waits for it: %2 left.</source>
        <translation>Board %1 is next in the round; she waits for it: %2 left.</translation>
    </message>
    <message>
        <source>Every master waits. Board %1 will reply first, in %2.</source>
        <translation>Every master waits. Board %1 will reply first, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for another master.</source>
        <translation>
            <numerusform>%n board is waiting for another master.</numerusform>
            <numerusform>%n boards are waiting for another master.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each master: one game after another</source>
        <translation>Each master: one game after another</translation>
    </message>
    <message>
        <source>A master at every board: all of them will move at once.</source>
        <translation>A master at every board: all of them will move at once.</translation>
    </message>
    <message>
        <source>She will make a move and stay at the board until the opponent replies.</source>
        <translation>She will make a move and stay at the board until the opponent replies.</translation>
    </message>
    <message>
        <source>Each master will finish one game before she opens her next one.</source>
        <translation>Each master will finish one game before she opens her next one.</translation>
    </message>
    <message>
        <source>Each master will make a move and walk on while the opponent thinks.</source>
        <translation>Each master will make a move and walk on while the opponent thinks.</translation>
    </message>
    <message>
        <source>The last move came at %1, the last reply %2 later.</source>
        <translation>The last move came at %1, the last reply %2 later.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message numerus="yes">
        <source>One master, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>One master, %n board, two ways to play it</numerusform>
            <numerusform>One master, %n boards, two ways to play them</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message numerus="yes">
        <source>%1 masters, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>%1 masters, %n board, two ways to play them</numerusform>
            <numerusform>%1 masters, %n boards, two ways to play them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), two ways to play them</source>
        <translation>
            <numerusform>%n board, two ways to play them</numerusform>
            <numerusform>%n boards, two ways to play them</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduced motion: pieces jump. M lets them glide again.</source>
        <translation>Reduced motion: pieces jump. M lets them glide again.</translation>
    </message>
    <message>
        <source>Pieces glide again.</source>
        <translation>Pieces glide again.</translation>
    </message>
    <message>
        <source>Results are hidden until a hall has ended. H shows them.</source>
        <translation>Results are hidden until a hall has ended. H shows them.</translation>
    </message>
    <message>
        <source>Results are shown.</source>
        <translation>Results are shown.</translation>
    </message>
    <message>
        <source>What is this? Keys and help</source>
        <translation>What is this? Keys and help</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Possible here: %1 to %2.</source>
        <translation>Possible here: %1 to %2.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>IncidentsGroup</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>IncidentsRows</name>
    <message>
        <source>board %1: × %2</source>
        <translation>board %1: × %2</translation>
    </message>
    <message>
        <source>board %1 holds her</source>
        <translation>board %1 holds her</translation>
    </message>
    <message>
        <source>board %1, pair %2: %3</source>
        <translation>board %1, pair %2: %3</translation>
    </message>
    <message>
        <source>A slow opponent</source>
        <translation>A slow opponent</translation>
    </message>
    <message>
        <source>board</source>
        <translation>board</translation>
    </message>
    <message>
        <source>times slower</source>
        <translation>times slower</translation>
    </message>
    <message>
        <source>An opponent who holds her</source>
        <translation>An opponent who holds her</translation>
    </message>
    <message>
        <source>A thought that takes long</source>
        <translation>A thought that takes long</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>pair</translation>
    </message>
    <message>
        <source>longer by</source>
        <translation>longer by</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep this setup</source>
        <translation>Keep this setup</translation>
    </message>
    <message>
        <source>Both halls with all numbers, the time, the speed and the page, as they are now.</source>
        <translation>Both halls with all numbers, the time, the speed and the page, as they are now.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>with theme and language</source>
        <translation>with theme and language</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lesson %1: %2</translation>
    </message>
    <message>
        <source>Reset this lesson</source>
        <translation>Reset this lesson</translation>
    </message>
</context>
<context>
    <name>LessonExplain</name>
    <message>
        <source>In code</source>
        <translation>In code</translation>
    </message>
    <message>
        <source>Show it on the page Code</source>
        <translation>Show it on the page Code</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Try it: %1</translation>
    </message>
    <message>
        <source>In the race</source>
        <translation>In the race</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Again with other numbers</source>
        <translation>Again with other numbers</translation>
    </message>
</context>
<context>
    <name>LessonFeedback</name>
    <message>
        <source>you: %1</source>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>it was: %1</source>
        <translation>it was: %1</translation>
    </message>
    <message>
        <source>Playing at the left: what you expected</source>
        <translation>Playing at the left: what you expected</translation>
    </message>
    <message>
        <source>Watch your answer: %1</source>
        <translation>Watch your answer: %1</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Look again: %1</translation>
    </message>
</context>
<context>
    <name>LessonFileDialog</name>
    <message>
        <source>A lesson of your own</source>
        <translation>A lesson of your own</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lessons (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>LessonHall</name>
    <message>
        <source>What you expected: %1</source>
        <translation>What you expected: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>games over</source>
        <translation>games over</translation>
    </message>
    <message>
        <source>Hall: %1</source>
        <translation>Hall: %1</translation>
    </message>
</context>
<context>
    <name>LessonHandsRow</name>
    <message>
        <source>First vote for %1</source>
        <translation>First vote for %1</translation>
    </message>
    <message>
        <source>Second vote for %1</source>
        <translation>Second vote for %1</translation>
    </message>
    <message>
        <source>A number from 0 to 999</source>
        <translation>A number from 0 to 999</translation>
    </message>
</context>
<context>
    <name>LessonHeader</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>All lessons</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>numbers %1 of %2</source>
        <translation>numbers %1 of %2</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Other numbers</translation>
    </message>
    <message>
        <source>The same with other numbers</source>
        <translation>The same with other numbers</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Second vote</translation>
    </message>
    <message>
        <source>Show both votes</source>
        <translation>Show both votes</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hands</translation>
    </message>
    <message>
        <source>Count raised hands</source>
        <translation>Count raised hands</translation>
    </message>
    <message>
        <source>Open in the race</source>
        <translation>Open in the race</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>Copy the command line that opens this lesson here: %1</source>
        <translation>Copy the command line that opens this lesson here: %1</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Worksheet…</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>All lessons</source>
        <translation>All lessons</translation>
    </message>
</context>
<context>
    <name>LessonListBar</name>
    <message>
        <source>Predict, run, explain</source>
        <translation>Predict, run, explain</translation>
    </message>
    <message numerus="yes">
        <source>Take any of them, in any order; nothing is scored. %n done, kept on this computer only.</source>
        <translation>
            <numerusform>Take any of them, in any order; nothing is scored. %n done, kept on this computer only.</numerusform>
            <numerusform>Take any of them, in any order; nothing is scored. %n done, kept on this computer only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Short lessons. Take any of them, in any order; nothing is scored.</source>
        <translation>Short lessons. Take any of them, in any order; nothing is scored.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Undo reset</translation>
    </message>
    <message>
        <source>Reset all lessons</source>
        <translation>Reset all lessons</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Go on: %1</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Begin: %1</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Open lesson…</translation>
    </message>
    <message>
        <source>Open a lesson of your own…</source>
        <translation>Open a lesson of your own…</translation>
    </message>
</context>
<context>
    <name>LessonNumber</name>
    <message>
        <source>Click boards in the hall, or type their numbers: 2-5, 9</source>
        <translation>Click boards in the hall, or type their numbers: 2-5, 9</translation>
    </message>
    <message>
        <source>Drag the marker, or type a time such as 0:12:30 or 12m 30s</source>
        <translation>Drag the marker, or type a time such as 0:12:30 or 12m 30s</translation>
    </message>
    <message>
        <source>A time such as 0:12:30, 12m 30s or 750 (seconds)</source>
        <translation>A time such as 0:12:30, 12m 30s or 750 (seconds)</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>The marker</source>
        <translation>The marker</translation>
    </message>
</context>
<context>
    <name>LessonOptions</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>first vote: %1</source>
        <translation>first vote: %1</translation>
    </message>
    <message>
        <source>second vote: %1</source>
        <translation>second vote: %1</translation>
    </message>
</context>
<context>
    <name>LessonOrder</name>
    <message>
        <source>Put them in order, the first above</source>
        <translation>Put them in order, the first above</translation>
    </message>
    <message>
        <source>The first above. Move one with its buttons or with Alt and ↑ ↓.</source>
        <translation>The first above. Move one with its buttons or with Alt and ↑ ↓.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <translation>%1: earlier</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: later</translation>
    </message>
</context>
<context>
    <name>LessonPaperButton</name>
    <message>
        <source>Worksheet on paper</source>
        <translation>Worksheet on paper</translation>
    </message>
    <message>
        <source>Worksheet (PDF)…</source>
        <translation>Worksheet (PDF)…</translation>
    </message>
    <message>
        <source>With the teacher&apos;s sheet (PDF)…</source>
        <translation>With the teacher&apos;s sheet (PDF)…</translation>
    </message>
</context>
<context>
    <name>LessonPaperDialog</name>
    <message>
        <source>Worksheet with the teacher&apos;s sheet</source>
        <translation>Worksheet with the teacher&apos;s sheet</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>LessonQuestion</name>
    <message>
        <source>This lesson has changed since you were here, and begins anew.</source>
        <translation>This lesson has changed since you were here, and begins anew.</translation>
    </message>
    <message>
        <source>This lesson is written in another language.</source>
        <translation>This lesson is written in another language.</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>Hide the hint</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>A hint</translation>
    </message>
    <message>
        <source>Nobody sees your answer but you.</source>
        <translation>Nobody sees your answer but you.</translation>
    </message>
    <message>
        <source>Tell your neighbour why, then vote again. Nothing is kept.</source>
        <translation>Tell your neighbour why, then vote again. Nothing is kept.</translation>
    </message>
    <message>
        <source>Hands are counted, and not kept.</source>
        <translation>Hands are counted, and not kept.</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>The question before</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Your prediction is fixed.</source>
        <translation>Your prediction is fixed.</translation>
    </message>
    <message>
        <source>Then your prediction is fixed. Enter or Page Down.</source>
        <translation>Then your prediction is fixed. Enter or Page Down.</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter or Page Down</translation>
    </message>
</context>
<context>
    <name>LessonScale</name>
    <message>
        <source>you: %1</source>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>it was: %1</source>
        <translation>it was: %1</translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>Predict</source>
        <translation>Predict</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>What to watch</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Halls</translation>
    </message>
</context>
<context>
    <name>LessonWatch</name>
    <message>
        <source>Your prediction</source>
        <translation>Your prediction</translation>
    </message>
    <message>
        <source>a dashed line in the timeline</source>
        <translation>a dashed line in the timeline</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>What to watch</translation>
    </message>
    <message>
        <source>Tell your neighbour: %1</source>
        <translation>Tell your neighbour: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Look at it on the page Code</source>
        <translation>Look at it on the page Code</translation>
    </message>
    <message>
        <source>Look at it on the page Explore</source>
        <translation>Look at it on the page Explore</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message numerus="yes">
        <source>%n board(s), %1, %2 and %3</source>
        <translation>
            <numerusform>%n board, %1, %2 and %3</numerusform>
            <numerusform>%n boards, %1, %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>no prediction</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>I do not know yet</translation>
    </message>
    <message>
        <source>Predict: %1</source>
        <translation>Predict: %1</translation>
    </message>
    <message>
        <source>Your prediction: %1.</source>
        <translation>Your prediction: %1.</translation>
    </message>
    <message>
        <source>Run. Your prediction is fixed.</source>
        <translation>Run. Your prediction is fixed.</translation>
    </message>
    <message>
        <source>Explain.</source>
        <translation>Explain.</translation>
    </message>
    <message>
        <source>As you predicted.</source>
        <translation>As you predicted.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Not quite.</translation>
    </message>
    <message>
        <source>Not one of the usual answers.</source>
        <translation>Not one of the usual answers.</translation>
    </message>
    <message>
        <source>No prediction this time. This is how it is:</source>
        <translation>No prediction this time. This is how it is:</translation>
    </message>
    <message>
        <source>boards</source>
        <translation>boards</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Sure: %1</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Look again: %1</translation>
    </message>
</context>
<context>
    <name>LessonsInvitation</name>
    <message>
        <source>New here? Predict, run, explain: short lessons.</source>
        <translation>New here? Predict, run, explain: short lessons.</translation>
    </message>
    <message>
        <source>Begin with lesson 1</source>
        <translation>Begin with lesson 1</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Do not show this again</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
</context>
<context>
    <name>LineMarkers</name>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
</context>
<context>
    <name>ListingPane</name>
    <message>
        <source>a common mistake</source>
        <translation>a common mistake</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ends %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this listing</source>
        <translation>Copy this listing</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % early</source>
        <translation>%1 % early</translation>
    </message>
    <message>
        <source>%1 % late</source>
        <translation>%1 % late</translation>
    </message>
    <message>
        <source>Real timers, × %1</source>
        <translation>Real timers, × %1</translation>
    </message>
    <message>
        <source>Real timers, × %1: measured %2, simulated %3, %4</source>
        <translation>Real timers, × %1: measured %2, simulated %3, %4</translation>
    </message>
    <message>
        <source>The latest move or reply came %1 late.</source>
        <translation>The latest move or reply came %1 late.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Stopped before the end.</translation>
    </message>
    <message>
        <source>It stayed under 1 %.</source>
        <translation>It stayed under 1 %.</translation>
    </message>
    <message>
        <source>It did not stay under 1 %.</source>
        <translation>It did not stay under 1 %.</translation>
    </message>
    <message>
        <source>Moves and replies came late by %1 (median), %2 (99 of 100), %3 (worst).</source>
        <translation>Moves and replies came late by %1 (median), %2 (99 of 100), %3 (worst).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LoopPane</name>
    <message>
        <source>nothing: the loop sleeps</source>
        <translation>nothing: the loop sleeps</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), each in a process of its own</source>
        <translation>
            <numerusform>%n board, in a process of its own</numerusform>
            <numerusform>%n boards, each in a process of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Event loop</translation>
    </message>
    <message>
        <source>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</source>
        <translation>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>ready queue</source>
        <translation>ready queue</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>timers</translation>
    </message>
    <message>
        <source>nothing: board %1 blocks the loop</source>
        <translation>nothing: board %1 blocks the loop</translation>
    </message>
    <message>
        <source>nothing: the loops are blocked</source>
        <translation>nothing: the loops are blocked</translation>
    </message>
    <message>
        <source>nothing: switching to board %1</source>
        <translation>nothing: switching to board %1</translation>
    </message>
    <message>
        <source>nothing: switching</source>
        <translation>nothing: switching</translation>
    </message>
    <message>
        <source>nothing: it is board %1’s turn</source>
        <translation>nothing: it is board %1’s turn</translation>
    </message>
    <message>
        <source>nothing: waiting in the round</source>
        <translation>nothing: waiting in the round</translation>
    </message>
    <message>
        <source>nothing: all games are over</source>
        <translation>nothing: all games are over</translation>
    </message>
</context>
<context>
    <name>LoopQueue</name>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
</context>
<context>
    <name>LuckGroup</name>
    <message>
        <source>Luck</source>
        <translation>Luck</translation>
    </message>
</context>
<context>
    <name>LuckRows</name>
    <message>
        <source>The opponents&apos; times vary</source>
        <translation>The opponents&apos; times vary</translation>
    </message>
    <message>
        <source>The master&apos;s times vary</source>
        <translation>The master&apos;s times vary</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Another seed</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>A seed is a whole number from 0 to 18446744073709551615.</translation>
    </message>
    <message>
        <source>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</source>
        <translation>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</translation>
    </message>
</context>
<context>
    <name>LuckTable</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>without luck</source>
        <translation>without luck</translation>
    </message>
    <message>
        <source>5 in 100</source>
        <translation>5 in 100</translation>
    </message>
    <message>
        <source>95 in 100</source>
        <translation>95 in 100</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>LuckView</name>
    <message>
        <source>Nothing varies: every seed comes to the same.</source>
        <translation>Nothing varies: every seed comes to the same.</translation>
    </message>
    <message numerus="yes">
        <source>Last reply with %n seed(s) of each way.</source>
        <translation>
            <numerusform>Last reply with %n seed of each way.</numerusform>
            <numerusform>Last reply with %n seeds of each way.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 % later than without luck, %3 %4 %.</source>
        <translation>%1 is %2 % later than without luck, %3 %4 %.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Drawn as</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary, here or under Luck at the right.</source>
        <translation>Let the opponents&apos; times vary, here or under Luck at the right.</translation>
    </message>
    <message>
        <source>Steps: the share of seeds that are over by then. Line: median. Band: 90 of 100. Large dot: the seed on show.</source>
        <translation>Steps: the share of seeds that are over by then. Line: median. Band: 90 of 100. Large dot: the seed on show.</translation>
    </message>
    <message>
        <source>Dots: seeds, the same opponents in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.</source>
        <translation>Dots: seeds, the same opponents in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.</translation>
    </message>
    <message>
        <source>Let them vary</source>
        <translation>Let them vary</translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary exponentially</source>
        <translation>Let the opponents&apos; times vary exponentially</translation>
    </message>
    <message>
        <source>later than without luck</source>
        <translation>later than without luck</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>without luck %1</source>
        <translation>without luck %1</translation>
    </message>
    <message>
        <source>90 %: %1 … %2</source>
        <translation>90 %: %1 … %2</translation>
    </message>
    <message>
        <source>A click on a dot puts its seed into both halls</source>
        <translation>A click on a dot puts its seed into both halls</translation>
    </message>
</context>
<context>
    <name>LuckWay</name>
    <message>
        <source>%1: median %2, without luck %3, 90 in 100 from %4 to %5</source>
        <translation>%1: median %2, without luck %3, 90 in 100 from %4 to %5</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>opponent / master</source>
        <translation>opponent / master</translation>
    </message>
    <message>
        <source>Asynchronous play pays where there are many boards and the opponents are slow: it needs both.</source>
        <translation>Asynchronous play pays where there are many boards and the opponents are slow: it needs both.</translation>
    </message>
    <message>
        <source>In %1 of %2 cells it got slower.</source>
        <translation>In %1 of %2 cells it got slower.</translation>
    </message>
    <message>
        <source>Speed-up over %1 and %2.</source>
        <translation>Speed-up over %1 and %2.</translation>
    </message>
    <message>
        <source>Each cell: %1, divided by %2. %3 cells, all computed.</source>
        <translation>Each cell: %1, divided by %2. %3 cells, all computed.</translation>
    </message>
    <message>
        <source>Each cell: %1, divided by %2. %3 cells; %4 hatched: %5.</source>
        <translation>Each cell: %1, divided by %2. %3 cells; %4 hatched: %5.</translation>
    </message>
    <message>
        <source>too long for here</source>
        <translation>too long for here</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Computing…</translation>
    </message>
    <message>
        <source>%1 ×, slower</source>
        <translation>%1 ×, slower</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 here</translation>
    </message>
    <message>
        <source>knee: (J + O) / J boards</source>
        <translation>knee: (J + O) / J boards</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>knee</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>the opponents set the pace</translation>
    </message>
    <message>
        <source>another board is nearly free</source>
        <translation>another board is nearly free</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>the master sets the pace</translation>
    </message>
    <message>
        <source>another board costs all her thinking</source>
        <translation>another board costs all her thinking</translation>
    </message>
    <message>
        <source>speed-up where they think %1 times as long</source>
        <translation>speed-up where they think %1 times as long</translation>
    </message>
    <message>
        <source>speed-up at %1 %2</source>
        <translation>speed-up at %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>at %n board(s)</source>
        <translation>
            <numerusform>at %n board</numerusform>
            <numerusform>at %n boards</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>speed-up</translation>
    </message>
    <message>
        <source>1 ×, no gain</source>
        <translation>1 ×, no gain</translation>
    </message>
    <message>
        <source>Each cell: %1, divided by %2. Computed from coarse to fine.</source>
        <translation>Each cell: %1, divided by %2. Computed from coarse to fine.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>Logarithmic axes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>opponent / master</source>
        <translation>opponent / master</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>speed-up</translation>
    </message>
    <message>
        <source>A click sets both numbers. Arrows move the ring, Enter sets.</source>
        <translation>A click sets both numbers. Arrows move the ring, Enter sets.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>One event back</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>One event on</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>One round back</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>One round on</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Previous game over</source>
        <translation>Previous game over</translation>
    </message>
    <message>
        <source>Shift+Page up</source>
        <translation>Shift+Page up</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>Next game over</translation>
    </message>
    <message>
        <source>Shift+Page down</source>
        <translation>Shift+Page down</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Previous marker</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Next marker</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Play backward</translation>
    </message>
    <message>
        <source>Run until ...</source>
        <translation>Run until ...</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Repeat from here</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Repeat up to here</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>Do not repeat</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Event loop</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stopwatch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>At %1</source>
        <translation>At %1</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>From now on:</translation>
    </message>
    <message>
        <source>A wrong model cannot be switched.</source>
        <translation>A wrong model cannot be switched.</translation>
    </message>
    <message>
        <source>At board %1, in both halls.</source>
        <translation>At board %1, in both halls.</translation>
    </message>
    <message>
        <source>Threads cut the long thought into slices, like any other.</source>
        <translation>Threads cut the long thought into slices, like any other.</translation>
    </message>
    <message>
        <source>Play it on real timers</source>
        <translation>Play it on real timers</translation>
    </message>
    <message>
        <source>The other hall made this move at %1: what came after it changes there, too.</source>
        <translation>The other hall made this move at %1: what came after it changes there, too.</translation>
    </message>
    <message>
        <source>Rather at %1: still to come in both halls</source>
        <translation>Rather at %1: still to come in both halls</translation>
    </message>
    <message>
        <source>Master %1 thinks for %2 now</source>
        <translation>Master %1 thinks for %2 now</translation>
    </message>
    <message>
        <source>She thinks for %1 now</source>
        <translation>She thinks for %1 now</translation>
    </message>
</context>
<context>
    <name>NowButton</name>
    <message>
        <source>Change what happens now</source>
        <translation>Change what happens now</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>“%1” is not a time. Try 5, 0.5 or 1m30s.</source>
        <translation>“%1” is not a time. Try 5, 0.5 or 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>Possible here: %1 to %2.</source>
        <translation>Possible here: %1 to %2.</translation>
    </message>
    <message>
        <source>“%1”: the smallest step is %2.</source>
        <translation>“%1”: the smallest step is %2.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>All boards as a table</source>
        <translation>All boards as a table</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Setups</source>
        <translation>Setups</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Back to the classic exhibition</source>
        <translation>Back to the classic exhibition</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Pairs of moves</source>
        <translation>Pairs of moves</translation>
    </message>
    <message>
        <source>Master thinks</source>
        <translation>Master thinks</translation>
    </message>
    <message>
        <source>Opponent thinks</source>
        <translation>Opponent thinks</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>In play at once</source>
        <translation>In play at once</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Next board</translation>
    </message>
    <message>
        <source>first ready</source>
        <translation>first ready</translation>
    </message>
    <message>
        <source>fixed round</source>
        <translation>fixed round</translation>
    </message>
    <message>
        <source>last ready</source>
        <translation>last ready</translation>
    </message>
</context>
<context>
    <name>PgnDialog</name>
    <message>
        <source>Games for the boards</source>
        <translation>Games for the boards</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Chess games (*.pgn *.PGN *.pgn.gz)</source>
        <translation>Chess games (*.pgn *.PGN *.pgn.gz)</translation>
    </message>
</context>
<context>
    <name>PinnedCard</name>
    <message numerus="yes">
        <source>%1: %n board(s), last reply %2</source>
        <translation>
            <numerusform>%1: %n board, last reply %2</numerusform>
            <numerusform>%1: %n boards, last reply %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>Keep a run and compare it with what comes later.</source>
        <translation>Keep a run and compare it with what comes later.</translation>
    </message>
    <message>
        <source>The right hall now: %1, %2 × as fast.</source>
        <translation>The right hall now: %1, %2 × as fast.</translation>
    </message>
    <message>
        <source>Keep the right hall</source>
        <translation>Keep the right hall</translation>
    </message>
    <message>
        <source>Forget the kept run</source>
        <translation>Forget the kept run</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Keep the left hall</source>
        <translation>Keep the left hall</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
</context>
<context>
    <name>PredictionTable</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>last move</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>last reply</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicted</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>speed-up</translation>
    </message>
    <message>
        <source>%1 × (at most %2)</source>
        <translation>%1 × (at most %2)</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>knee</translation>
    </message>
    <message>
        <source>%1 boards</source>
        <translation>%1 boards</translation>
    </message>
    <message>
        <source>The master sets the pace: more boards take longer.</source>
        <translation>The master sets the pace: more boards take longer.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>left, right, and the kept run</source>
        <translation>left, right, and the kept run</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processes</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>turns</translation>
    </message>
    <message>
        <source>Times she turned to another board: context switches.</source>
        <translation>Times she turned to another board: context switches.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>broken off</translation>
    </message>
    <message>
        <source>Thoughts broken off by a time slice.</source>
        <translation>Thoughts broken off by a time slice.</translation>
    </message>
    <message>
        <source>The master sets the pace: one more board costs %1.</source>
        <translation>The master sets the pace: one more board costs %1.</translation>
    </message>
    <message>
        <source>The opponents set the pace.</source>
        <translation>The opponents set the pace.</translation>
    </message>
    <message>
        <source>The opponents set the pace: one more board costs %1.</source>
        <translation>The opponents set the pace: one more board costs %1.</translation>
    </message>
    <message>
        <source>When she makes her last move: from then on nothing is left for her to do.</source>
        <translation>When she makes her last move: from then on nothing is left for her to do.</translation>
    </message>
    <message>
        <source>When the last opponent has replied: this is how long it takes.</source>
        <translation>When the last opponent has replied: this is how long it takes.</translation>
    </message>
    <message>
        <source>The last reply by the formula, without playing; or bounds where there is no formula.</source>
        <translation>The last reply by the formula, without playing; or bounds where there is no formula.</translation>
    </message>
    <message>
        <source>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</source>
        <translation>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</translation>
    </message>
    <message>
        <source>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</source>
        <translation>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</translation>
    </message>
    <message>
        <source>Threads of a program that works like this, in all its processes.</source>
        <translation>Threads of a program that works like this, in all its processes.</translation>
    </message>
    <message>
        <source>Processes of a program that works like this: each has a master of its own.</source>
        <translation>Processes of a program that works like this: each has a master of its own.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ResumeLine</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
</context>
<context>
    <name>RunProblem</name>
    <message>
        <source>That would be %1 events; the window shows up to %2. simul-cli goes further.</source>
        <translation>That would be %1 events; the window shows up to %2. simul-cli goes further.</translation>
    </message>
    <message>
        <source>That would last more than 69 years.</source>
        <translation>That would last more than 69 years.</translation>
    </message>
    <message>
        <source>The memory does not suffice. The halls show the run before.</source>
        <translation>The memory does not suffice. The halls show the run before.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>The run failed: %1</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Not exported: the hall goes over to another way. A script plays one way from beginning to end.</source>
        <translation>Not exported: the hall goes over to another way. A script plays one way from beginning to end.</translation>
    </message>
    <message>
        <source>Not exported: a script serves who was ready first.</source>
        <translation>Not exported: a script serves who was ready first.</translation>
    </message>
    <message>
        <source>Not exported: too many different times. At most 100,000 are written into a script.</source>
        <translation>Not exported: too many different times. At most 100,000 are written into a script.</translation>
    </message>
    <message>
        <source>Not exported: several masters are exported as processes only.</source>
        <translation>Not exported: several masters are exported as processes only.</translation>
    </message>
    <message>
        <source>Not exported: a limit on the games in play is exported as a pool only.</source>
        <translation>Not exported: a limit on the games in play is exported as a pool only.</translation>
    </message>
    <message>
        <source>Not exported: a script starts at most 1,000 threads.</source>
        <translation>Not exported: a script starts at most 1,000 threads.</translation>
    </message>
    <message>
        <source>Not exported: a script starts at most 100 processes.</source>
        <translation>Not exported: a script starts at most 100 processes.</translation>
    </message>
    <message>
        <source>Not exported: C++ has no such mistake.</source>
        <translation>Not exported: C++ has no such mistake.</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message>
        <source>Board %1, waiting for the master</source>
        <translation>Board %1, waiting for the master</translation>
    </message>
    <message>
        <source>Board %1, paused</source>
        <translation>Board %1, paused</translation>
    </message>
    <message>
        <source>Board %1, game over</source>
        <translation>Board %1, game over</translation>
    </message>
    <message>
        <source>Board %1, not begun</source>
        <translation>Board %1, not begun</translation>
    </message>
    <message>
        <source>Board %1, the master thinks, %2 left</source>
        <translation>Board %1, the master thinks, %2 left</translation>
    </message>
    <message>
        <source>Board %1, opponent thinking, %2 left</source>
        <translation>Board %1, opponent thinking, %2 left</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>%1 × sooner</source>
        <translation>%1 × sooner</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>as long</translation>
    </message>
    <message>
        <source>a common mistake</source>
        <translation>a common mistake</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Keep this setup</source>
        <translation>Keep this setup</translation>
    </message>
    <message>
        <source>Open a setup</source>
        <translation>Open a setup</translation>
    </message>
    <message>
        <source>Setups (*.simul)</source>
        <translation>Setups (*.simul)</translation>
    </message>
    <message>
        <source>Setups, scenarios and games (*.simul *.json *.pgn *.pgn.gz)</source>
        <translation>Setups, scenarios and games (*.simul *.json *.pgn *.pgn.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>SetupDoor</name>
    <message>
        <source>Drop to open</source>
        <translation>Drop to open</translation>
    </message>
    <message>
        <source>This did not work, and nothing has changed.</source>
        <translation>This did not work, and nothing has changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SetupFolderDialog</name>
    <message>
        <source>Folder of your own setups</source>
        <translation>Folder of your own setups</translation>
    </message>
</context>
<context>
    <name>SetupFolders</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>The exhibition</translation>
    </message>
    <message>
        <source>In programs</source>
        <translation>In programs</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Common mistakes</translation>
    </message>
    <message>
        <source>From courses</source>
        <translation>From courses</translation>
    </message>
    <message>
        <source>Limits and luck</source>
        <translation>Limits and luck</translation>
    </message>
    <message>
        <source>Your own setups</source>
        <translation>Your own setups</translation>
    </message>
    <message>
        <source>Setups</source>
        <translation>Setups</translation>
    </message>
    <message>
        <source>A click puts one into both halls. Ctrl+Z brings back what was there.</source>
        <translation>A click puts one into both halls. Ctrl+Z brings back what was there.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many setups are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open a setup from a file</source>
        <translation>Open a setup from a file</translation>
    </message>
    <message>
        <source>Keep this setup…</source>
        <translation>Keep this setup…</translation>
    </message>
    <message>
        <source>Keep what is shown in a file</source>
        <translation>Keep what is shown in a file</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Folder of your own setups</source>
        <translation>Folder of your own setups</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 is not there any more</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Remove %1 from this list</translation>
    </message>
    <message>
        <source>What is shown, as a line and a link</source>
        <translation>What is shown, as a line and a link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
</context>
<context>
    <name>SetupsPage</name>
    <message>
        <source>Setups</source>
        <translation>Setups</translation>
    </message>
    <message>
        <source>There is none yet. Set up the halls as you want them, then keep them with Ctrl+S.</source>
        <translation>There is none yet. Set up the halls as you want them, then keep them with Ctrl+S.</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next control</source>
        <translation>to the next control</translation>
    </message>
    <message>
        <source>stopwatch</source>
        <translation>stopwatch</translation>
    </message>
    <message>
        <source>next theme</source>
        <translation>next theme</translation>
    </message>
    <message>
        <source>reduced motion: jump instead of gliding</source>
        <translation>reduced motion: jump instead of gliding</translation>
    </message>
    <message>
        <source>English or Korean</source>
        <translation>English or Korean</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>full screen, and play from the start</source>
        <translation>full screen, and play from the start</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>this sheet</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, or leave full screen</source>
        <translation>close, or leave full screen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>play or pause</translation>
    </message>
    <message>
        <source>pause; then one event back or on</source>
        <translation>pause; then one event back or on</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page up, page down</translation>
    </message>
    <message>
        <source>one round back or on, also with a presenter</source>
        <translation>one round back or on, also with a presenter</translation>
    </message>
    <message>
        <source>one round back or on</source>
        <translation>one round back or on</translation>
    </message>
    <message>
        <source>Shift+Page up, page down</source>
        <translation>Shift+Page up, page down</translation>
    </message>
    <message>
        <source>to the previous or next game over</source>
        <translation>to the previous or next game over</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>to the start, to the end</source>
        <translation>to the start, to the end</translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation>faster, slower</translation>
    </message>
    <message>
        <source>play backward or forward</source>
        <translation>play backward or forward</translation>
    </message>
    <message>
        <source>type a time to go to</source>
        <translation>type a time to go to</translation>
    </message>
    <message>
        <source>run until a moment</source>
        <translation>run until a moment</translation>
    </message>
    <message>
        <source>repeat from here, up to here</source>
        <translation>repeat from here, up to here</translation>
    </message>
    <message>
        <source>do not repeat</source>
        <translation>do not repeat</translation>
    </message>
    <message>
        <source>to the next or previous marker</source>
        <translation>to the next or previous marker</translation>
    </message>
    <message>
        <source>the menu with all of this</source>
        <translation>the menu with all of this</translation>
    </message>
    <message>
        <source>choose a board</source>
        <translation>choose a board</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look at the chosen board large, then ← → for the next one</source>
        <translation>look at the chosen board large, then ← → for the next one</translation>
    </message>
    <message>
        <source>closer, further away; also with the wheel</source>
        <translation>closer, further away; also with the wheel</translation>
    </message>
    <message>
        <source>follow the master</source>
        <translation>follow the master</translation>
    </message>
    <message>
        <source>show or hide the event loop of both halls</source>
        <translation>show or hide the event loop of both halls</translation>
    </message>
    <message>
        <source>less or more time; also with the wheel</source>
        <translation>less or more time; also with the wheel</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>earlier, later</translation>
    </message>
    <message>
        <source>everything, the shorter run</source>
        <translation>everything, the shorter run</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>row by row</translation>
    </message>
    <message>
        <source>to the end of the bar described</source>
        <translation>to the end of the bar described</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+drag</translation>
    </message>
    <message>
        <source>on the axis: repeat this stretch</source>
        <translation>on the axis: repeat this stretch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In the timeline</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>In a hall</source>
        <translation>In a hall</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>sound on or off</translation>
    </message>
    <message>
        <source>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</source>
        <translation>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</translation>
    </message>
    <message>
        <source>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</source>
        <translation>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</translation>
    </message>
    <message>
        <source>3. Guess how long each hall takes. H hides the results until a hall has ended.</source>
        <translation>3. Guess how long each hall takes. H hides the results until a hall has ended.</translation>
    </message>
    <message>
        <source>4. Space plays. Watch how often she waits in the left hall, and who waits in the right one.</source>
        <translation>4. Space plays. Watch how often she waits in the left hall, and who waits in the right one.</translation>
    </message>
    <message>
        <source>5. Then change a number at the right, or how a hall is played above it, and guess again.</source>
        <translation>5. Then change a number at the right, or how a hall is played above it, and guess again.</translation>
    </message>
    <message>
        <source>hide results until a hall has ended</source>
        <translation>hide results until a hall has ended</translation>
    </message>
    <message>
        <source>both whole halls</source>
        <translation>both whole halls</translation>
    </message>
    <message>
        <source>show or hide the parameters</source>
        <translation>show or hide the parameters</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>one move (on Code: one resume) back or on; held down, run</source>
        <translation>one move (on Code: one resume) back or on; held down, run</translation>
    </message>
    <message>
        <source>the race as a table of all boards</source>
        <translation>the race as a table of all boards</translation>
    </message>
    <message>
        <source>on Explore: curve, map, luck, ways</source>
        <translation>on Explore: curve, map, luck, ways</translation>
    </message>
    <message>
        <source>on Explore: what the axes show, logarithmic axes</source>
        <translation>on Explore: what the axes show, logarithmic axes</translation>
    </message>
    <message>
        <source>race, explore, code, lessons, setups</source>
        <translation>race, explore, code, lessons, setups</translation>
    </message>
    <message>
        <source>open a setup, keep this one</source>
        <translation>open a setup, keep this one</translation>
    </message>
    <message>
        <source>the setup before; paste a link or a setup</source>
        <translation>the setup before; paste a link or a setup</translation>
    </message>
</context>
<context>
    <name>SpanAndSum</name>
    <message>
        <source>Span %1. Not the sum of all boards, %2.</source>
        <translation>Span %1. Not the sum of all boards, %2.</translation>
    </message>
    <message>
        <source>span</source>
        <translation>span</translation>
    </message>
    <message>
        <source>sum of all boards</source>
        <translation>sum of all boards</translation>
    </message>
    <message>
        <source>The boards last side by side: nobody waits for their sum.</source>
        <translation>The boards last side by side: nobody waits for their sum.</translation>
    </message>
    <message>
        <source>Span %1. Sum of all boards: %2.</source>
        <translation>Span %1. Sum of all boards: %2.</translation>
    </message>
    <message>
        <source>One board after the other: it lasts as long as all of them added up, or longer.</source>
        <translation>One board after the other: it lasts as long as all of them added up, or longer.</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>speed</source>
        <translation>speed</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Playback speed</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Speed: a whole number from 1 to 3600.</source>
        <translation>Speed: a whole number from 1 to 3600.</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>Ten times as fast for the rest</source>
        <translation>Ten times as fast for the rest</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>SpreadRow</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniform</translation>
    </message>
    <message>
        <source>expon.</source>
        <translation>expon.</translation>
    </message>
    <message>
        <source>lognorm.</source>
        <translation>lognorm.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponential</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>lognormal</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Deviation</source>
        <comment>coefficient of variation</comment>
        <translation>Deviation</translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message>
        <source>On the stack: %1. Set aside: %2</source>
        <translation>On the stack: %1. Set aside: %2</translation>
    </message>
</context>
<context>
    <name>StopwatchLaps</name>
    <message>
        <source>Laps</source>
        <translation>Laps</translation>
    </message>
    <message>
        <source>Lap %1: %2 real time, %3 in the halls</source>
        <translation>Lap %1: %2 real time, %3 in the halls</translation>
    </message>
    <message>
        <source>at %1 and %2</source>
        <translation>at %1 and %2</translation>
    </message>
</context>
<context>
    <name>StopwatchPane</name>
    <message>
        <source>Stopwatch</source>
        <translation>Stopwatch</translation>
    </message>
    <message>
        <source>%1 real time, %2 in the halls</source>
        <translation>%1 real time, %2 in the halls</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Lap</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>StopwatchTimes</name>
    <message>
        <source>real time</source>
        <translation>real time</translation>
    </message>
    <message>
        <source>in the halls</source>
        <translation>in the halls</translation>
    </message>
</context>
<context>
    <name>SweepProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Stopped at %1</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Computed: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on computing</source>
        <translation>Go on computing</translation>
    </message>
    <message>
        <source>Stop computing; what is there stays</source>
        <translation>Stop computing; what is there stays</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>TheRightLine</name>
    <message>
        <source>right:</source>
        <translation>right:</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>right: %1</translation>
    </message>
</context>
<context>
    <name>TheirScript</name>
    <message>
        <source>Export Python script</source>
        <translation>Export Python script</translation>
    </message>
    <message>
        <source>Export C++ program</source>
        <translation>Export C++ program</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Python scripts (*.py)</translation>
    </message>
    <message>
        <source>C++ programs (*.cpp)</source>
        <translation>C++ programs (*.cpp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>ThreadsGroup</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
</context>
<context>
    <name>ThreadsRows</name>
    <message>
        <source>Time slice</source>
        <translation>Time slice</translation>
    </message>
    <message>
        <source>A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.</source>
        <translation>A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.</translation>
    </message>
    <message>
        <source>0: she never drops a thought. Slices count in halls with threads.</source>
        <translation>0: she never drops a thought. Slices count in halls with threads.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Simulated time</source>
        <translation>Simulated time</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>“%1” is not a time. Try 0:20:00, 20m or 90s.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>The last reply comes at %1.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>The last reply comes earlier.</translation>
    </message>
</context>
<context>
    <name>TimelineFold</name>
    <message>
        <source>Boards of: %1</source>
        <translation>Boards of: %1</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>What the timeline shows</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Shorter run</source>
        <translation>Shorter run</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Show more time</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Show less time</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Show the boards&apos; lanes</source>
        <translation>Show the boards&apos; lanes</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>she thinks</source>
        <translation>she thinks</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>opponent thinks</translation>
    </message>
    <message>
        <source>waits for her</source>
        <translation>waits for her</translation>
    </message>
    <message>
        <source>game over</source>
        <translation>game over</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legend: %1</translation>
    </message>
    <message>
        <source>thought broken off</source>
        <translation>thought broken off</translation>
    </message>
    <message>
        <source>she walks</source>
        <translation>she walks</translation>
    </message>
    <message>
        <source>she is held</source>
        <translation>she is held</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>how many think</source>
        <translation>how many think</translation>
    </message>
</context>
<context>
    <name>TimelineOverlay</name>
    <message>
        <source>you %1</source>
        <translation>you %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1 last reply</source>
        <translation>%1 last reply</translation>
    </message>
    <message>
        <source>%1 last move</source>
        <translation>%1 last move</translation>
    </message>
    <message>
        <source>%1 sooner</source>
        <translation>%1 sooner</translation>
    </message>
    <message>
        <source>Timeline of both runs</source>
        <translation>Timeline of both runs</translation>
    </message>
    <message>
        <source>%1: last reply at %2.</source>
        <translation>%1: last reply at %2.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>Timeline of three runs</source>
        <translation>Timeline of three runs</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Board %1: the game has not begun</source>
        <translation>Board %1: the game has not begun</translation>
    </message>
    <message>
        <source>Board %1 waits for her</source>
        <translation>Board %1 waits for her</translation>
    </message>
    <message>
        <source>She thinks at board %1</source>
        <translation>She thinks at board %1</translation>
    </message>
    <message>
        <source>Board %1: the opponent thinks</source>
        <translation>Board %1: the opponent thinks</translation>
    </message>
    <message>
        <source>Board %1 is paused</source>
        <translation>Board %1 is paused</translation>
    </message>
    <message>
        <source>Board %1: the game is over</source>
        <translation>Board %1: the game is over</translation>
    </message>
    <message>
        <source>She waits: no board is ready</source>
        <translation>She waits: no board is ready</translation>
    </message>
    <message>
        <source>She walks to board %1</source>
        <translation>She walks to board %1</translation>
    </message>
    <message>
        <source>She stands at board %1 and waits for it</source>
        <translation>She stands at board %1 and waits for it</translation>
    </message>
    <message>
        <source>Board %1 does not let her go</source>
        <translation>Board %1 does not let her go</translation>
    </message>
    <message>
        <source>Her slice ends: she drops the thought at board %1</source>
        <translation>Her slice ends: she drops the thought at board %1</translation>
    </message>
    <message>
        <source>Round %1 is over</source>
        <translation>Round %1 is over</translation>
    </message>
    <message>
        <source>The first game is over: board %1</source>
        <translation>The first game is over: board %1</translation>
    </message>
    <message>
        <source>Everybody waits while she is stuck at board %1</source>
        <translation>Everybody waits while she is stuck at board %1</translation>
    </message>
    <message>
        <source>Her last move</source>
        <translation>Her last move</translation>
    </message>
    <message>
        <source>The last reply</source>
        <translation>The last reply</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 masters think</source>
        <translation>%1 of %2 masters think</translation>
    </message>
    <message>
        <source>From here on: %1</source>
        <translation>From here on: %1</translation>
    </message>
    <message>
        <source>%1, master %2</source>
        <translation>%1, master %2</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1, pair %2</translation>
    </message>
    <message>
        <source>%1 to ?</source>
        <translation>%1 to ?</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>One event back</translation>
    </message>
    <message>
        <source>One move back</source>
        <translation>One move back</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>One move on</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>One event on</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Event loop</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>One resume back</source>
        <translation>One resume back</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>resume</translation>
    </message>
    <message>
        <source>One resume on</source>
        <translation>One resume on</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>board %1, left hall</source>
        <translation>board %1, left hall</translation>
    </message>
    <message>
        <source>board %1, right hall</source>
        <translation>board %1, right hall</translation>
    </message>
    <message>
        <source>Next event: %1</source>
        <translation>Next event: %1</translation>
    </message>
    <message>
        <source>Game over: %1</source>
        <translation>Game over: %1</translation>
    </message>
    <message>
        <source>A board: choose one in a hall first</source>
        <translation>A board: choose one in a hall first</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>Next game over</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>Run until</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>“%1” is not a time. Try 0:20:00, 20m or 90s.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>The last reply comes at %1.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>The last reply comes earlier.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Reduced motion: jump instead of gliding</source>
        <translation>Reduced motion: jump instead of gliding</translation>
    </message>
    <message>
        <source>No sound: this copy was built without Qt Multimedia.</source>
        <translation>No sound: this copy was built without Qt Multimedia.</translation>
    </message>
    <message>
        <source>No sound: there is no sound device that answers.</source>
        <translation>No sound: there is no sound device that answers.</translation>
    </message>
    <message>
        <source>Sound: a soft tap when a move falls</source>
        <translation>Sound: a soft tap when a move falls</translation>
    </message>
    <message>
        <source>Hide results until a hall has ended</source>
        <translation>Hide results until a hall has ended</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>How this hall is played: %1</source>
        <translation>How this hall is played: %1</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>Ways to play this hall</source>
        <translation>Ways to play this hall</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>one after another</source>
        <translation>one after another</translation>
    </message>
    <message>
        <source>await in turn</source>
        <translation>await in turn</translation>
    </message>
    <message>
        <source>thread pool of %1</source>
        <translation>thread pool of %1</translation>
    </message>
    <message>
        <source>threads under a lock</source>
        <translation>threads under a lock</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message>
        <source>clones</source>
        <translation>clones</translation>
    </message>
    <message>
        <source>blocking wait</source>
        <translation>blocking wait</translation>
    </message>
    <message>
        <source>She finishes a game before she opens the next.</source>
        <translation>She finishes a game before she opens the next.</translation>
    </message>
    <message>
        <source>Looks asynchronous, but each game is awaited to its end.</source>
        <translation>Looks asynchronous, but each game is awaited to its end.</translation>
    </message>
    <message>
        <source>Each worker plays whole games; the others wait for a worker.</source>
        <translation>Each worker plays whole games; the others wait for a worker.</translation>
    </message>
    <message>
        <source>A thread for each game; one thinks at a time, in slices.</source>
        <translation>A thread for each game; one thinks at a time, in slices.</translation>
    </message>
    <message>
        <source>Each has a master and boards of its own.</source>
        <translation>Each has a master and boards of its own.</translation>
    </message>
    <message>
        <source>Thinks at every board at once, with one head.</source>
        <translation>Thinks at every board at once, with one head.</translation>
    </message>
    <message>
        <source>The coroutine never gives way: every opponent holds her.</source>
        <translation>The coroutine never gives way: every opponent holds her.</translation>
    </message>
    <message>
        <source>One thread: a game gives way while its opponent thinks.</source>
        <translation>One thread: a game gives way while its opponent thinks.</translation>
    </message>
    <message>
        <source>cannot exist</source>
        <translation>cannot exist</translation>
    </message>
    <message>
        <source>a common mistake</source>
        <translation>a common mistake</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>pool of %1</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>blocking</translation>
    </message>
    <message>
        <source>One game after another</source>
        <translation>One game after another</translation>
    </message>
    <message>
        <source>Awaits each game in turn</source>
        <translation>Awaits each game in turn</translation>
    </message>
    <message>
        <source>She walks on while they think</source>
        <translation>She walks on while they think</translation>
    </message>
    <message>
        <source>A few games at once</source>
        <translation>A few games at once</translation>
    </message>
    <message>
        <source>Several masters share the boards</source>
        <translation>Several masters share the boards</translation>
    </message>
    <message>
        <source>A master at every board</source>
        <translation>A master at every board</translation>
    </message>
    <message>
        <source>Every opponent holds her</source>
        <translation>Every opponent holds her</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>Thinks in slices</source>
        <translation>Thinks in slices</translation>
    </message>
</context>
<context>
    <name>WaysRow</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>last reply %1, speed-up %2, longest wait %3, threads %4, processes %5, broken off %6</source>
        <translation>last reply %1, speed-up %2, longest wait %3, threads %4, processes %5, broken off %6</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Computing…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Ways</source>
        <translation>Ways</translation>
    </message>
    <message numerus="yes">
        <source>Every way to play %n board(s)</source>
        <translation>
            <numerusform>Every way to play %n board</numerusform>
            <numerusform>Every way to play %n boards</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Computing…</translation>
    </message>
    <message>
        <source>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</source>
        <translation>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>in code</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>last reply</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>speed-up</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>turns</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>broken off</translation>
    </message>
    <message>
        <source>in play</source>
        <translation>in play</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processes</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>Board %1 replied first of all, %2.</source>
        <translation>Board %1 replied first of all, %2.</translation>
    </message>
    <message>
        <source>Board %1 had replied last, %2: the newest goes first.</source>
        <translation>Board %1 had replied last, %2: the newest goes first.</translation>
    </message>
    <message>
        <source>Her first move at board %1: games open in board order.</source>
        <translation>Her first move at board %1: games open in board order.</translation>
    </message>
    <message>
        <source>Her first move at board %1: the newest goes first.</source>
        <translation>Her first move at board %1: the newest goes first.</translation>
    </message>
    <message>
        <source>Board %1 is next in the round.</source>
        <translation>Board %1 is next in the round.</translation>
    </message>
    <message>
        <source>She goes on with the thought she dropped at board %1.</source>
        <translation>She goes on with the thought she dropped at board %1.</translation>
    </message>
    <message>
        <source>Board %1 may go on: there is room for it again.</source>
        <translation>Board %1 may go on: there is room for it again.</translation>
    </message>
    <message>
        <source>She thinks about her move at board %1.</source>
        <translation>She thinks about her move at board %1.</translation>
    </message>
    <message>
        <source>She walks to board %1, which replied first, %2.</source>
        <translation>She walks to board %1, which replied first, %2.</translation>
    </message>
    <message>
        <source>She walks to board %1, which had replied last, %2.</source>
        <translation>She walks to board %1, which had replied last, %2.</translation>
    </message>
    <message>
        <source>She walks to board %1: games open in board order.</source>
        <translation>She walks to board %1: games open in board order.</translation>
    </message>
    <message>
        <source>She walks to board %1: the newest goes first.</source>
        <translation>She walks to board %1: the newest goes first.</translation>
    </message>
    <message>
        <source>She walks to board %1, the next in the round.</source>
        <translation>She walks to board %1, the next in the round.</translation>
    </message>
    <message>
        <source>She walks to board %1, where she dropped a thought.</source>
        <translation>She walks to board %1, where she dropped a thought.</translation>
    </message>
    <message>
        <source>She walks to board %1, which may go on again.</source>
        <translation>She walks to board %1, which may go on again.</translation>
    </message>
    <message>
        <source>She walks to board %1.</source>
        <translation>She walks to board %1.</translation>
    </message>
</context>
<context>
    <name>WordsChoice</name>
    <message>
        <source>in the hall: boards</source>
        <translation>in the hall: boards</translation>
    </message>
    <message>
        <source>in programs: tasks</source>
        <translation>in programs: tasks</translation>
    </message>
    <message>
        <source>in a web server: requests</source>
        <translation>in a web server: requests</translation>
    </message>
    <message>
        <source>in a crawler: pages</source>
        <translation>in a crawler: pages</translation>
    </message>
    <message>
        <source>in a database: queries</source>
        <translation>in a database: queries</translation>
    </message>
    <message>
        <source>Words and times as</source>
        <translation>Words and times as</translation>
    </message>
    <message>
        <source>A second in the hall is</source>
        <translation>A second in the hall is</translation>
    </message>
    <message>
        <source>“%1” is no unit. Try 1 ms, 250 us or 1 s.</source>
        <translation>“%1” is no unit. Try 1 ms, 250 us or 1 s.</translation>
    </message>
</context>
</TS>
