<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
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
        <translation>%1번 판</translation>
    </message>
    <message>
        <source>Previous board</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>다음 판</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Last move: %1</source>
        <translation>마지막 수: %1</translation>
    </message>
    <message>
        <source>Opening position</source>
        <translation>처음 국면</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>waits for her</source>
        <translation>마스터를 기다림</translation>
    </message>
    <message>
        <source>she thinks here</source>
        <translation>마스터가 생각함</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>상대가 생각함</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>잠시 멈춤</translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Board %1: %2, waited %3, opponent thought %4, lasted %5</source>
        <translation>%1번 판: %2, 기다림 %3, 상대의 생각 %4, 진행 시간 %5</translation>
    </message>
</context>
<context>
    <name>BoardStory</name>
    <message>
        <source>Rematch %1</source>
        <translation>%1번째 재대국</translation>
    </message>
</context>
<context>
    <name>BoardTotals</name>
    <message>
        <source>waited for her</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>마스터의 생각</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>상대의 생각</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>The master thinks</source>
        <translation>마스터가 생각하는 중</translation>
    </message>
    <message>
        <source>The opponent thinks</source>
        <translation>상대 선수가 생각하는 중</translation>
    </message>
    <message>
        <source>Paused until there is room</source>
        <translation>자리가 날 때까지 잠시 멈춤</translation>
    </message>
    <message>
        <source>The game is over</source>
        <translation>대국 끝</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Since %1: %2 so far.</source>
        <translation>%1부터 지금까지 %2&#xa0;지났어요.</translation>
    </message>
    <message>
        <source>She moves at %1, in %2.</source>
        <translation>마스터는 %1에 둬요. %2&#xa0;남았어요.</translation>
    </message>
    <message>
        <source>The reply comes at %1, in %2.</source>
        <translation>응수는 %1에 나와요. %2&#xa0;남았어요.</translation>
    </message>
    <message>
        <source>It opens when a place in play becomes free.</source>
        <translation>진행 중인 대국에 자리가 나면 시작해요.</translation>
    </message>
    <message>
        <source>Waits for the master</source>
        <translation>마스터를 기다려요</translation>
    </message>
    <message>
        <source>Over since %1. It waited %2 for the master in all.</source>
        <translation>%1에 끝났어요. 마스터를 기다린 시간: 모두 %2.</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Boards</source>
        <translation>체스판</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>대국장</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 시점</translation>
    </message>
    <message>
        <source>board</source>
        <translation>판</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>시작한 때</translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝난 때</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>마스터의 생각</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>상대의 생각</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>진행 시간</translation>
    </message>
    <message>
        <source>Boards of the hall: %1</source>
        <translation>%1 대국장의 체스판</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>담아 둔 결과: %1</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>board %1, pair %2: she thinks %3 longer</source>
        <translation>%1번 판, %2번째 쌍: 마스터가 %3 더 생각해요</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>바꾼 것</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>되돌리기: %1</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>모두 되돌리기</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Language of the code</source>
        <translation>코드의 언어</translation>
    </message>
    <message>
        <source>left hall</source>
        <translation>왼쪽 대국장</translation>
    </message>
    <message>
        <source>right hall</source>
        <translation>오른쪽 대국장</translation>
    </message>
    <message>
        <source>missing await</source>
        <translation>await 빠뜨림</translation>
    </message>
    <message>
        <source>forgotten gather</source>
        <translation>gather 빠뜨림</translation>
    </message>
    <message>
        <source>Right listing</source>
        <translation>오른쪽 코드</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>What differs between the two is tinted. Nobody computes here: thinking is waiting.</source>
        <translation>서로 다른 곳에 색을 칠했어요. 여기서는 아무것도 계산하지 않아요. 생각하는 시간은 기다리는 시간이에요.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. Only has_room() tells them apart.</source>
        <translation>두 대국장이 함께 실행하는 파일 play_game.cpp예요. 다른 것은 has_room()뿐이에요.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy this listing</source>
        <translation>이 코드 복사</translation>
    </message>
    <message>
        <source>Export Python script…</source>
        <translation>Python 스크립트 내보내기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export C++ program…</source>
        <translation>C++ 프로그램 내보내기…</translation>
    </message>
    <message>
        <source>Nobody computes here: thinking is waiting.</source>
        <translation>여기서는 아무것도 계산하지 않아요. 생각하는 시간은 기다리는 시간이에요.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. The hall decides when a wait is over.</source>
        <translation>play_game.cpp, 두 대국장이 함께 실행하는 파일이에요. 기다림이 언제 끝나는지는 대국장이 정해요.</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>A board</source>
        <translation>판 하나</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 판</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1, %2번째 쌍</translation>
    </message>
    <message>
        <source>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</source>
        <translation>동그라미 하나는 그 줄에 있는 대국 하나예요. 가리키거나 Tab, ↑, ↓로 고르세요. Enter를 누르면 크게 열려요.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했어요.</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 판</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not open</source>
        <translation>
            <numerusform>아직 열리지 않은 대국 %n판</numerusform>
        </translation>
    </message>
    <message>
        <source>all have been opened</source>
        <translation>모두 열렸어요</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>끝난 대국 %n판</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in play</source>
        <translation>%2판 중 %1판 진행 중</translation>
    </message>
    <message>
        <source>%1 of %2: no room</source>
        <translation>%2판 중 %1판: 자리 없음</translation>
    </message>
    <message>
        <source>main: all games are over</source>
        <translation>main: 모든 대국이 끝났어요</translation>
    </message>
    <message>
        <source>main waits until the last game is over</source>
        <translation>main은 마지막 대국이 끝날 때까지 기다려요</translation>
    </message>
    <message>
        <source>%1 holds the thread, %2 left</source>
        <translation>%1번 판이 스레드를 붙잡고 있어요, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>%n판이 응수를 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 goes on in %2</source>
        <translation>%1번 판이 %2 뒤에 재개돼요</translation>
    </message>
    <message>
        <source>she thinks at %1, %2 left</source>
        <translation>마스터가 %1번 판에서 생각해요, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>masters think at %n board(s)</source>
        <translation>
            <numerusform>마스터들이 %n판에서 생각해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>she thinks at %n board(s) at once</source>
        <translation>
            <numerusform>마스터가 %n판에서 한꺼번에 생각해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for her</source>
        <translation>
            <numerusform>%n판이 마스터를 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>다음은 %1번 판</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped in mid-thought</source>
        <translation>
            <numerusform>%n판은 생각하던 중에 끊겼어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n판은 멈춤</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait here</source>
        <translation>
            <numerusform>%n판이 여기서 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>next board %1 in %2</source>
        <translation>다음은 %1번 판, %2 뒤</translation>
    </message>
    <message>
        <source>It stands at line %1 since %2.</source>
        <translation>%2부터 %1번째 줄에 있어요.</translation>
    </message>
    <message>
        <source>It is ready and asks for the master. When she has thought here, it goes on behind this line.</source>
        <translation>준비되었고 마스터를 기다려요. 마스터가 여기서 생각을 마치면 이 줄 다음부터 이어서 실행해요.</translation>
    </message>
    <message>
        <source>Its thread was stopped in the middle of a thought, which a coroutine never is.</source>
        <translation>생각하던 중에 스레드가 끊겼어요. 코루틴은 이렇게 끊기지 않아요.</translation>
    </message>
    <message>
        <source>She thinks here, %1 left. Then it goes on behind line %2.</source>
        <translation>마스터가 여기서 생각해요. %1 남았어요. 그다음 %2번째 줄 다음부터 이어서 실행해요.</translation>
    </message>
    <message>
        <source>She thinks here, too, as if she had a head for every board: %1 left.</source>
        <translation>마스터가 판마다 머리가 하나씩 있는 것처럼 여기서도 생각해요. %1 남았어요.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left. Then it goes on behind line %2 and asks for the master.</source>
        <translation>상대가 생각해요. %1 남았어요. 그다음 %2번째 줄 다음부터 이어서 실행하고 마스터를 기다려요.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left, and it does not give way: nobody else can run.</source>
        <translation>상대가 생각해요. %1 남았어요. 그동안 양보하지 않아서 아무도 실행되지 못해요.</translation>
    </message>
    <message>
        <source>It is paused: fewer games may be in play.</source>
        <translation>동시에 진행할 수 있는 대국이 줄어서 멈춰 있어요.</translation>
    </message>
    <message>
        <source>Its game has not been opened: there is no frame of it yet.</source>
        <translation>대국이 아직 열리지 않아서 프레임이 없어요.</translation>
    </message>
    <message>
        <source>Its game is over: its frame is gone.</source>
        <translation>대국이 끝나서 프레임이 사라졌어요.</translation>
    </message>
    <message numerus="yes">
        <source>At the same moment %n more go on.</source>
        <translation>
            <numerusform>같은 순간에 %n판이 더 재개돼요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 was opened. It runs to its first wait and asks for the master.</source>
        <translation>%1번 판이 열렸어요. 처음 기다리는 곳까지 실행하고 마스터를 기다려요.</translation>
    </message>
    <message>
        <source>She has thought and moved at board %1: it goes on and waits for its opponent.</source>
        <translation>마스터가 %1번 판에서 생각을 마치고 두었어요. 이 대국은 이어서 실행해 상대를 기다려요.</translation>
    </message>
    <message>
        <source>Board %1: the reply came. It goes round the loop and asks for the master.</source>
        <translation>%1번 판에 응수가 왔어요. 반복문을 한 바퀴 돌아 다시 마스터를 기다려요.</translation>
    </message>
    <message>
        <source>Board %1: the last reply came. Its loop ends, and its frame is gone.</source>
        <translation>%1번 판에 마지막 응수가 왔어요. 반복문이 끝나고 프레임이 사라져요.</translation>
    </message>
    <message>
        <source>wait until she comes to this board, thinks and moves</source>
        <translation>마스터가 이 판에 와서 생각하고 둘 때까지 기다려요</translation>
    </message>
    <message>
        <source>the opponent thinks; meanwhile she is free for other boards</source>
        <translation>상대가 생각해요. 그동안 마스터는 다른 판에 갈 수 있어요</translation>
    </message>
    <message>
        <source>for one game: synchronous; for all: asynchronous; between them: a pool</source>
        <translation>한 판이면 동기, 모든 판이면 비동기, 그 사이면 풀</translation>
    </message>
    <message>
        <source>a game is over: there is room for the next one</source>
        <translation>대국이 끝나서 다음 대국의 자리가 생겼어요</translation>
    </message>
    <message>
        <source>The call only makes a coroutine; nobody runs it. No opponent ever thinks.</source>
        <translation>호출은 코루틴을 만들기만 하고, 아무도 실행하지 않아요. 상대는 한 번도 생각하지 않아요.</translation>
    </message>
    <message>
        <source>Nobody waits for the tasks: the loop is closed and they end with it.</source>
        <translation>아무도 태스크를 기다리지 않아서, 루프가 닫힐 때 함께 끝나요.</translation>
    </message>
    <message>
        <source>Each game is awaited to its end before the next begins.</source>
        <translation>한 대국이 끝날 때까지 await한 뒤에야 다음 대국을 시작해요.</translation>
    </message>
    <message>
        <source>time.sleep() inside: she cannot leave, and nobody else runs.</source>
        <translation>안에 time.sleep()이 있어요. 마스터는 떠나지 못하고 아무도 실행되지 않아요.</translation>
    </message>
    <message>
        <source>Cannot exist: she would think at every board at once.</source>
        <translation>실제로는 불가능해요. 마스터가 모든 판에서 한꺼번에 생각해야 해요.</translation>
    </message>
    <message>
        <source>missing await</source>
        <translation>await 빠뜨림</translation>
    </message>
    <message>
        <source>forgotten gather</source>
        <translation>gather 빠뜨림</translation>
    </message>
    <message>
        <source>its script: all moves, 0 replies, “was never awaited”</source>
        <translation>스크립트 결과: 수는 전부, 응수 0번, “was never awaited”</translation>
    </message>
    <message>
        <source>its script: ends at once, 0 moves</source>
        <translation>스크립트 결과: 바로 끝남, 수 0번</translation>
    </message>
    <message numerus="yes">
        <source>On the stack: each game in play has a thread and a stack of its own: %n</source>
        <translation>
            <numerusform>스택: 진행 중인 대국마다 스레드와 스택이 하나씩, 모두 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: %n processes, each with one thread and a loop</source>
        <translation>
            <numerusform>스택: 프로세스 %n개, 저마다 스레드 하나와 루프 하나</numerusform>
        </translation>
    </message>
    <message>
        <source>the program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>the loop</source>
        <translation>루프</translation>
    </message>
    <message>
        <source>On the stack (1 thread): %1, play_game(%2)</source>
        <translation>스택(스레드 1개): %1, play_game(%2)</translation>
    </message>
    <message>
        <source>On the stack (1 thread): %1</source>
        <translation>스택(스레드 1개): %1</translation>
    </message>
    <message>
        <source>Set aside: nothing. A thread that waits keeps its whole stack.</source>
        <translation>따로 둔 것: 없음. 기다리는 스레드는 스택을 통째로 쥐고 있어요.</translation>
    </message>
    <message>
        <source>Set aside: nothing. The one game keeps the thread while it waits.</source>
        <translation>따로 둔 것: 없음. 대국 하나가 기다리는 동안에도 스레드를 붙잡아요.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n small frame(s), each with its board, pair and line.</source>
        <translation>
            <numerusform>따로 둔 것: 작은 프레임 %n개. 저마다 판, 쌍, 줄을 기억해요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: she thinks at %n board(s) at once, which no thread can do</source>
        <translation>
            <numerusform>스택: 마스터가 %n판에서 한꺼번에 생각해요. 어떤 스레드도 이렇게 할 수 없어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: nothing.</source>
        <translation>따로 둔 것: 없음.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>On the console</source>
        <translation>콘솔에서</translation>
    </message>
    <message>
        <source>On the console: %1</source>
        <translation>콘솔에서: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>명령줄 복사</translation>
    </message>
</context>
<context>
    <name>CppListing</name>
    <message numerus="yes">
        <source>%n game(s) in play</source>
        <translation>
            <numerusform>진행 중인 대국 %n판</numerusform>
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
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Boards at this line</source>
        <translation>이 줄에 서 있는 판</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 판</translation>
    </message>
    <message>
        <source>A click or Enter lists these boards</source>
        <translation>누르거나 Enter를 치면 어느 판인지 보여요</translation>
    </message>
</context>
<context>
    <name>CurveHeadline</name>
    <message>
        <source>Up to %1 boards another board costs %2. From the %3 on it costs %4.</source>
        <translation>%1판까지는 한 판 늘 때마다 %2, %3 판부터는 %4씩 늘어요.</translation>
    </message>
    <message>
        <source>Every board costs %1: she never waits, so nothing can be hidden.</source>
        <translation>판 하나마다 %1씩 더 걸려요. 마스터가 기다리지 않으니 숨길 시간이 없어요.</translation>
    </message>
    <message>
        <source>%1 at once are worse than %2: the last game is played alone.</source>
        <translation>동시에 %1판은 %2판보다 못해요. 마지막 대국을 혼자 두게 돼요.</translation>
    </message>
    <message>
        <source>From %1 on the opponents set the pace.</source>
        <translation>%1부터는 상대가 속도를 정해요.</translation>
    </message>
    <message>
        <source>Up to %1 the opponents set the pace, beyond it the master does.</source>
        <translation>%1까지는 상대가, 그 뒤로는 마스터가 속도를 정해요.</translation>
    </message>
    <message>
        <source>Each second of walking costs %1: she turns %2 times.</source>
        <translation>걷는 시간 1초마다 %1씩 늘어요. 마스터는 %2번 다른 판으로 가요.</translation>
    </message>
    <message>
        <source>%1 against %2: %3 before %4.</source>
        <translation>%2에 따른 %1: %3, %4 대비.</translation>
    </message>
    <message>
        <source>%1 against %2, %3 and %4.</source>
        <translation>%2에 따른 %1: %3, %4.</translation>
    </message>
    <message>
        <source>%1 of walking each time costs %2: she turns %3 times.</source>
        <translation>%1씩 걸으면 %2 늘어요. 마스터는 %3번 다른 판으로 가요.</translation>
    </message>
</context>
<context>
    <name>CurveLines</name>
    <message>
        <source>one game alone: %1</source>
        <translation>한 판만 둘 때: %1</translation>
    </message>
    <message>
        <source>her own thinking: %1 a board</source>
        <translation>마스터의 생각: 한 판에 %1</translation>
    </message>
    <message>
        <source>at most %1 ×</source>
        <translation>최대 %1배</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>상대가 속도를 정해요</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>마스터가 속도를 정해요</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2에서 %1</translation>
    </message>
    <message>
        <source>knee: %1 boards</source>
        <translation>꺾이는 점: %1판</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>꺾이는 점: %1</translation>
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
        <translation>계산하고 있어요…</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n판</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines: the median of %n seed(s). Bands: 90 in 100 of them.</source>
        <translation>
            <numerusform>선: 시드 %n개의 중앙값. 띠: 그 가운데 90%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dots: %n run(s). No formula says it all.</source>
        <translation>
            <numerusform>점: 실행 %n번. 전체를 말해 주는 공식은 없어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines: the formula. Dots: %n run(s), and all of them lie on it.</source>
        <translation>
            <numerusform>선: 공식. 점: 실행 %n번, 모두 선 위에 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: the formula. %1 of %2 runs do not lie on it.</source>
        <translation>선: 공식. 실행 %2번 가운데 %1번이 선에서 벗어나요.</translation>
    </message>
    <message>
        <source>Where boards are fewer, as many masters or games in play as boards.</source>
        <translation>판이 더 적은 곳에서는 마스터와 동시에 진행할 대국을 판의 수에 맞춰요.</translation>
    </message>
    <message>
        <source>median of runs</source>
        <translation>여러 실행의 중앙값</translation>
    </message>
    <message>
        <source>run and formula</source>
        <translation>실행, 공식과 같음</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5, %6 times sooner (%7)</source>
        <translation>%1: %2 %3, %4 %5, %6배 빨리 끝나요 (%7)</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Shorter run</source>
        <translation>짧은 쪽</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>로그 축</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>세로축</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>빨라진 정도</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>생각한 비율: %1</translation>
    </message>
    <message>
        <source>Drag, or press ← →; Shift: in fives</source>
        <translation>끌거나 ← →를 눌러요. Shift와 함께면 5칸씩</translation>
    </message>
</context>
<context>
    <name>EndMark</name>
    <message>
        <source>last move %1</source>
        <translation>마지막 수 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1에 끝났어요</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1에 끝나요</translation>
    </message>
</context>
<context>
    <name>ExploreBar</name>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>운</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>방식 비교</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>탐구</translation>
    </message>
    <message>
        <source>The charts are hidden until both halls have ended. H shows them.</source>
        <translation>두 대국장이 모두 끝날 때까지 그림을 숨겨요. H를 누르면 보여요.</translation>
    </message>
</context>
<context>
    <name>ExploreTable</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>ExploreWords</name>
    <message>
        <source>boards</source>
        <translation>체스판</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>master thinks</source>
        <translation>마스터의 생각 시간</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>상대의 생각 시간</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>걷는 시간</translation>
    </message>
    <message>
        <source>masters</source>
        <translation>마스터 인원</translation>
    </message>
    <message>
        <source>in play at once</source>
        <translation>동시에 진행할 대국</translation>
    </message>
    <message>
        <source>time slice</source>
        <translation>시간 조각</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>마지막 응수</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>마지막 수</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>빨라진 정도</translation>
    </message>
    <message>
        <source>she is busy</source>
        <translation>생각한 비율</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>가장 긴 대기</translation>
    </message>
    <message>
        <source>wait of 95 in 100</source>
        <translation>대기 (100번 중 95번)</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>전환 횟수</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>끊긴 생각</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1배</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1번째</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>파일 형식</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Constant times, first ready, no incidents, no changes.</source>
        <translation>생각 시간이 일정하고, 준비된 순으로 두며, 돌발 상황도 도중에 바꾼 것도 없을 때예요.</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>차례로</translation>
    </message>
    <message>
        <source>walks on</source>
        <translation>다음 판으로</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>풀</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>나눠 맡기</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>범위만</translation>
    </message>
    <message>
        <source>While L J ≤ J + O, without walking.</source>
        <translation>L·J ≤ J + O이고 걷는 시간이 없을 때예요.</translation>
    </message>
    <message>
        <source>The formula of the master with the most boards.</source>
        <translation>판을 가장 많이 맡은 체스 마스터의 식이에요.</translation>
    </message>
    <message>
        <source>No formula. At least her work or the longest game; at most all in a row.</source>
        <translation>딱 맞는 식은 없어요. 짧아도 마스터가 일하는 시간이나 가장 긴 대국만큼, 길어도 모두 차례로 둘 때만큼 걸려요.</translation>
    </message>
    <message>
        <source>One game at a time, no changes. With other times: their sum.</source>
        <translation>한 판씩 두고 도중에 바꾼 것이 없을 때예요. 시간이 제각각이면 그 합이에요.</translation>
    </message>
</context>
<context>
    <name>GamesGroup</name>
    <message>
        <source>Games</source>
        <translation>대국</translation>
    </message>
</context>
<context>
    <name>GamesRows</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없어요.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>읽을 수 없어요.</translation>
    </message>
    <message>
        <source>It is too large: up to 64 MB can be read.</source>
        <translation>너무 커요. 64 MB까지 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>There is no game with a move in it.</source>
        <translation>한 수라도 둔 대국이 없어요.</translation>
    </message>
    <message>
        <source>There are more than 10,000 games.</source>
        <translation>대국이 10,000판을 넘어요.</translation>
    </message>
    <message>
        <source>There are more than 1,000,000 moves.</source>
        <translation>모두 합쳐 1,000,000수를 넘어요.</translation>
    </message>
    <message>
        <source>A tag looks like [Name &quot;value&quot;].</source>
        <translation>태그는 [Name &quot;value&quot;] 모양이어야 해요.</translation>
    </message>
    <message>
        <source>%1 is not a legal move here.</source>
        <translation>여기서 둘 수 없는 수예요: %1</translation>
    </message>
    <message>
        <source>A move or a result is expected, not %1.</source>
        <translation>수나 결과가 올 자리에 다른 것이 있어요: %1</translation>
    </message>
    <message>
        <source>A comment or a variation begins here and never ends.</source>
        <translation>여기서 시작한 주석이나 변화수가 닫히지 않았어요.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽고 있어요…</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) of Judit Polgár</source>
        <translation>
            <numerusform>유디트 폴가르의 대국 %n판</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n game(s)</source>
        <translation>
            <numerusform>대국 %n판</numerusform>
        </translation>
    </message>
    <message>
        <source>Open PGN…</source>
        <translation>PGN 열기…</translation>
    </message>
    <message>
        <source>Built-in games</source>
        <translation>기본 대국</translation>
    </message>
    <message>
        <source>Real lengths of the games</source>
        <translation>실제 대국 길이</translation>
    </message>
    <message>
        <source>A file can be dropped here as well. Real games end early, but never after the pairs above.</source>
        <translation>파일을 여기에 끌어다 놓아도 돼요. 실제 대국은 일찍 끝나기도 하지만 위에서 정한 길이를 넘지는 않아요.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>파일이 아니라 폴더예요.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be unpacked to its end.</source>
        <translation>파일이 손상되어 끝까지 압축을 풀 수 없어요.</translation>
    </message>
    <message>
        <source>This game has no move.</source>
        <translation>둔 수가 없는 대국이에요.</translation>
    </message>
    <message>
        <source>This is no position of a game.</source>
        <translation>대국에 나올 수 없는 국면이에요.</translation>
    </message>
    <message>
        <source>Black moves first here, but the master has White.</source>
        <translation>흑이 먼저 두는 대국인데, 마스터는 백을 잡아요.</translation>
    </message>
    <message>
        <source>%1 is played by other rules.</source>
        <translation>다른 규칙으로 두는 대국이에요: %1</translation>
    </message>
    <message>
        <source>A game ends without a result (1-0, 0-1, 1/2-1/2 or *).</source>
        <translation>결과(1-0, 0-1, 1/2-1/2, *) 없이 끝난 대국이 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <translation>
            <numerusform>%1, %n판은 뺐어요</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes nothing now: every game has at least the pairs above. Try more pairs.</source>
        <translation>지금은 달라지는 것이 없어요. 모든 대국이 위의 쌍보다 짧지 않아요. 쌍을 늘려 보세요.</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫힘</translation>
    </message>
</context>
<context>
    <name>HallBar</name>
    <message>
        <source>Whole hall</source>
        <translation>대국장 전체</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Stop following the master</source>
        <translation>따라가기 멈추기</translation>
    </message>
    <message>
        <source>Follow the master</source>
        <translation>마스터 따라가기</translation>
    </message>
    <message>
        <source>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</source>
        <translation>그만 따라가기. 이 속도에서는 판을 너무 빨리 옮겨서 가까이 볼 수 없어요. 속도를 낮춰 보세요.</translation>
    </message>
    <message>
        <source>Forget the kept run</source>
        <translation>담아 둔 결과 버리기</translation>
    </message>
    <message>
        <source>Keep this run and compare it with what comes later</source>
        <translation>이 결과를 담아 두고 다음 결과와 비교하기</translation>
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
        <translation>끝난 대국</translation>
    </message>
    <message>
        <source>Hall: %1</source>
        <translation>대국장: %1</translation>
    </message>
</context>
<context>
    <name>HallWords</name>
    <message>
        <source>She will finish one game before she opens the next.</source>
        <translation>한 판을 끝까지 둔 다음에야 다음 판을 시작해요.</translation>
    </message>
    <message>
        <source>She will make a move and walk on while the opponent thinks.</source>
        <translation>한 수를 두고, 상대가 생각하는 동안 다음 판으로 가요.</translation>
    </message>
    <message>
        <source>She stands still and waits for board %1: %2 left.</source>
        <translation>마스터가 %1번&#xa0;판의 응수를 그 자리에서 기다려요. %2&#xa0;남았어요.</translation>
    </message>
    <message>
        <source>No board is ready. Board %1 will reply first, in %2.</source>
        <translation>둘 수 있는 판이 없어요. %1번&#xa0;판이 %2&#xa0;뒤에 가장 먼저 응수해요.</translation>
    </message>
    <message>
        <source>Board %1 does not let her go: %2 left.</source>
        <translation>%1번&#xa0;판이 마스터를 놓아주지 않아요. %2&#xa0;남았어요.</translation>
    </message>
    <message>
        <source>Her last move is made. Board %1 still thinks: %2 left.</source>
        <translation>마스터는 마지막 수를 두었어요. %1번&#xa0;판의 상대가 아직 생각하고 있어요. %2&#xa0;남았어요.</translation>
    </message>
    <message>
        <source>Finished %1 times sooner.</source>
        <translation>%1배 빨리 끝났어요.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>끝났어요.</translation>
    </message>
    <message>
        <source>Masters who think: %1. Masters who wait: %2.</source>
        <translation>생각하는 마스터 %1명, 기다리는 마스터 %2명.</translation>
    </message>
    <message>
        <source>Her last move came at %1, the last reply %2 later.</source>
        <translation>마스터의 마지막 수는 %1에, 마지막 응수는 그 %2&#xa0;뒤에 나왔어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) have not begun.</source>
        <translation>
            <numerusform>%n판은 아직 시작도 못 했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for her.</source>
        <translation>
            <numerusform>%n판이 마스터를 기다려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong model: %1</source>
        <translation>잘못된 방식: %1</translation>
    </message>
    <message>
        <source>Board %1 is next in the round; she waits for it: %2 left.</source>
        <translation>번호순으로 %1번&#xa0;판을 기다려요. %2&#xa0;남았어요.</translation>
    </message>
    <message>
        <source>Every master waits. Board %1 will reply first, in %2.</source>
        <translation>모든 마스터가 기다려요. %1번&#xa0;판이 %2&#xa0;뒤에 가장 먼저 응수해요.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for another master.</source>
        <translation>
            <numerusform>%n판이 다른 마스터를 기다려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each master: one game after another</source>
        <translation>마스터마다 한 판씩 차례로</translation>
    </message>
    <message>
        <source>A master at every board: all of them will move at once.</source>
        <translation>판마다 마스터가 있어요. 모두 한꺼번에 둬요.</translation>
    </message>
    <message>
        <source>She will make a move and stay at the board until the opponent replies.</source>
        <translation>마스터가 한 수 두고, 상대가 응수할 때까지 그 판에 서 있어요.</translation>
    </message>
    <message>
        <source>Each master will finish one game before she opens her next one.</source>
        <translation>마스터마다 한 판을 끝내고 나서 다음 판을 시작해요.</translation>
    </message>
    <message>
        <source>Each master will make a move and walk on while the opponent thinks.</source>
        <translation>마스터마다 한 수 두고, 상대가 생각하는 동안 다음 판으로 가요.</translation>
    </message>
    <message>
        <source>The last move came at %1, the last reply %2 later.</source>
        <translation>마지막 수는 %1에, 마지막 응수는 %2 뒤에 나왔어요.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>프로젝터</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message numerus="yes">
        <source>One master, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>마스터 한 명, 체스판 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>화면 테마: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>%1 masters, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>마스터 %1명, 체스판 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), two ways to play them</source>
        <translation>
            <numerusform>체스판 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message>
        <source>Reduced motion: pieces jump. M lets them glide again.</source>
        <translation>동작을 줄였어요. 기물이 바로 옮겨 가요. M을 누르면 다시 미끄러져요.</translation>
    </message>
    <message>
        <source>Pieces glide again.</source>
        <translation>기물이 다시 미끄러져요.</translation>
    </message>
    <message>
        <source>Results are hidden until a hall has ended. H shows them.</source>
        <translation>대국장이 끝날 때까지 결과를 숨겨요. H를 누르면 보여요.</translation>
    </message>
    <message>
        <source>Results are shown.</source>
        <translation>결과를 보여 줘요.</translation>
    </message>
    <message>
        <source>What is this? Keys and help</source>
        <translation>이게 뭐예요? 키와 도움말</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Possible here: %1 to %2.</source>
        <translation>%1부터 %2까지 넣을 수 있어요.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>추가: %1</translation>
    </message>
</context>
<context>
    <name>IncidentsGroup</name>
    <message>
        <source>Incidents</source>
        <translation>돌발 상황</translation>
    </message>
</context>
<context>
    <name>IncidentsRows</name>
    <message>
        <source>board %1: × %2</source>
        <translation>%1번 판: %2배</translation>
    </message>
    <message>
        <source>board %1 holds her</source>
        <translation>%1번 판이 붙잡아요</translation>
    </message>
    <message>
        <source>board %1, pair %2: %3</source>
        <translation>%1번 판, %2번째 쌍: %3</translation>
    </message>
    <message>
        <source>A slow opponent</source>
        <translation>느린 상대 선수</translation>
    </message>
    <message>
        <source>board</source>
        <translation>판</translation>
    </message>
    <message>
        <source>times slower</source>
        <translation>배 걸림</translation>
    </message>
    <message>
        <source>An opponent who holds her</source>
        <translation>마스터를 붙잡는 상대 선수</translation>
    </message>
    <message>
        <source>A thought that takes long</source>
        <translation>오래 걸리는 생각</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>longer by</source>
        <translation>추가 시간</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>되돌리기: %1</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep this setup</source>
        <translation>상황 저장</translation>
    </message>
    <message>
        <source>Both halls with all numbers, the time, the speed and the page, as they are now.</source>
        <translation>두 대국장의 모든 숫자와 시각, 재생 속도, 페이지를 지금 그대로 저장해요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>with theme and language</source>
        <translation>테마와 언어도 함께</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>저장할 곳…</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>하는 중</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 수업</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>%1번 수업: %2</translation>
    </message>
    <message>
        <source>Reset this lesson</source>
        <translation>이 수업을 처음 상태로</translation>
    </message>
</context>
<context>
    <name>LessonExplain</name>
    <message>
        <source>In code</source>
        <translation>코드에서는</translation>
    </message>
    <message>
        <source>Show it on the page Code</source>
        <translation>코드 화면에서 보기</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>해 보기: %1</translation>
    </message>
    <message>
        <source>In the race</source>
        <translation>나란히 보기에서</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Again with other numbers</source>
        <translation>다른 숫자로 다시</translation>
    </message>
</context>
<context>
    <name>LessonFeedback</name>
    <message>
        <source>you: %1</source>
        <translation>내 예상: %1</translation>
    </message>
    <message>
        <source>it was: %1</source>
        <translation>실제: %1</translation>
    </message>
    <message>
        <source>Playing at the left: what you expected</source>
        <translation>왼쪽에서 내 예상대로 실행하고 있어요</translation>
    </message>
    <message>
        <source>Watch your answer: %1</source>
        <translation>내 예상대로 해 보기: %1</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>다시 볼 것: %1</translation>
    </message>
</context>
<context>
    <name>LessonFileDialog</name>
    <message>
        <source>A lesson of your own</source>
        <translation>내 수업 열기</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>수업 파일 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>LessonHall</name>
    <message>
        <source>What you expected: %1</source>
        <translation>내 예상: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>games over</source>
        <translation>끝난 대국</translation>
    </message>
    <message>
        <source>Hall: %1</source>
        <translation>대국장: %1</translation>
    </message>
</context>
<context>
    <name>LessonHandsRow</name>
    <message>
        <source>First vote for %1</source>
        <translation>첫 번째: %1</translation>
    </message>
    <message>
        <source>Second vote for %1</source>
        <translation>두 번째: %1</translation>
    </message>
    <message>
        <source>A number from 0 to 999</source>
        <translation>0부터 999까지의 수를 입력하세요</translation>
    </message>
</context>
<context>
    <name>LessonHeader</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>모든 수업</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>numbers %1 of %2</source>
        <translation>세트 %1 / %2</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>다른 숫자로</translation>
    </message>
    <message>
        <source>The same with other numbers</source>
        <translation>다른 숫자로 다시</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>두 번째 손들기</translation>
    </message>
    <message>
        <source>Show both votes</source>
        <translation>두 결과 보기</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>치우기</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>손들기</translation>
    </message>
    <message>
        <source>Count raised hands</source>
        <translation>든 손 세기</translation>
    </message>
    <message>
        <source>Open in the race</source>
        <translation>나란히 보기에서 열기</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Copy the command line that opens this lesson here: %1</source>
        <translation>이 수업을 여기에서 여는 명령줄 복사: %1</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>활동지…</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>All lessons</source>
        <translation>모든 수업</translation>
    </message>
</context>
<context>
    <name>LessonListBar</name>
    <message>
        <source>Predict, run, explain</source>
        <translation>예상하고, 실행하고, 설명하기</translation>
    </message>
    <message numerus="yes">
        <source>Take any of them, in any order; nothing is scored. %n done, kept on this computer only.</source>
        <translation>
            <numerusform>아무 것이나 순서 없이 골라도 돼요. 점수는 없어요. 수업 %n개를 마쳤고, 기록은 이 컴퓨터에만 남아요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Short lessons. Take any of them, in any order; nothing is scored.</source>
        <translation>짧은 수업이에요. 아무 것이나 순서 없이 골라도 돼요. 점수는 없어요.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Reset all lessons</source>
        <translation>모든 수업을 처음 상태로</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>이어서: %1</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>시작: %1</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>수업 열기…</translation>
    </message>
    <message>
        <source>Open a lesson of your own…</source>
        <translation>직접 만든 수업 열기…</translation>
    </message>
</context>
<context>
    <name>LessonNumber</name>
    <message>
        <source>Click boards in the hall, or type their numbers: 2-5, 9</source>
        <translation>대국장에서 판을 누르거나 번호를 입력하세요: 2-5, 9</translation>
    </message>
    <message>
        <source>Drag the marker, or type a time such as 0:12:30 or 12m 30s</source>
        <translation>표시를 끌거나 시각을 입력하세요: 0:12:30 또는 12m 30s</translation>
    </message>
    <message>
        <source>A time such as 0:12:30, 12m 30s or 750 (seconds)</source>
        <translation>시간을 입력하세요: 0:12:30, 12m 30s 또는 750(초)</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>수를 입력하세요</translation>
    </message>
    <message>
        <source>The marker</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>LessonOptions</name>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>first vote: %1</source>
        <translation>첫 번째: %1</translation>
    </message>
    <message>
        <source>second vote: %1</source>
        <translation>두 번째: %1</translation>
    </message>
</context>
<context>
    <name>LessonOrder</name>
    <message>
        <source>Put them in order, the first above</source>
        <translation>먼저인 것을 위로, 순서대로 놓기</translation>
    </message>
    <message>
        <source>The first above. Move one with its buttons or with Alt and ↑ ↓.</source>
        <translation>먼저인 것을 위에 놓으세요. 단추나 Alt와 ↑ ↓로 옮겨요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <translation>%1: 앞으로</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: 뒤로</translation>
    </message>
</context>
<context>
    <name>LessonPaperButton</name>
    <message>
        <source>Worksheet on paper</source>
        <translation>활동지 만들기</translation>
    </message>
    <message>
        <source>Worksheet (PDF)…</source>
        <translation>활동지(PDF)…</translation>
    </message>
    <message>
        <source>With the teacher&apos;s sheet (PDF)…</source>
        <translation>교사용 활동지 포함(PDF)…</translation>
    </message>
</context>
<context>
    <name>LessonPaperDialog</name>
    <message>
        <source>Worksheet with the teacher&apos;s sheet</source>
        <translation>활동지와 교사용 활동지</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>활동지</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서(*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>LessonQuestion</name>
    <message>
        <source>This lesson has changed since you were here, and begins anew.</source>
        <translation>지난번 뒤로 수업이 바뀌어서 처음부터 시작해요.</translation>
    </message>
    <message>
        <source>This lesson is written in another language.</source>
        <translation>이 수업은 다른 언어로 쓰여 있어요.</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>힌트 숨기기</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Nobody sees your answer but you.</source>
        <translation>답은 나만 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Tell your neighbour why, then vote again. Nothing is kept.</source>
        <translation>왜 그런지 옆 사람과 이야기하고 다시 손을 들어요. 아무것도 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Hands are counted, and not kept.</source>
        <translation>손을 세기만 하고 저장하지 않아요.</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>앞 질문</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>다음 질문</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Your prediction is fixed.</source>
        <translation>예상을 더 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>Then your prediction is fixed. Enter or Page Down.</source>
        <translation>그다음에는 예상을 바꿀 수 없어요. Enter 또는 Page Down.</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter 또는 Page Down</translation>
    </message>
</context>
<context>
    <name>LessonScale</name>
    <message>
        <source>you: %1</source>
        <translation>내 예상: %1</translation>
    </message>
    <message>
        <source>it was: %1</source>
        <translation>실제: %1</translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>Predict</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 가운데 %1단계: %3</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>What is shown</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>볼 것</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>대국장</translation>
    </message>
</context>
<context>
    <name>LessonWatch</name>
    <message>
        <source>Your prediction</source>
        <translation>내 예상</translation>
    </message>
    <message>
        <source>a dashed line in the timeline</source>
        <translation>타임라인의 점선</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>볼 것</translation>
    </message>
    <message>
        <source>Tell your neighbour: %1</source>
        <translation>옆 사람과 이야기하기: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Look at it on the page Code</source>
        <translation>코드 화면에서 보기</translation>
    </message>
    <message>
        <source>Look at it on the page Explore</source>
        <translation>탐구 화면에서 보기</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message numerus="yes">
        <source>%n board(s), %1, %2 and %3</source>
        <translation>
            <numerusform>%n판, %1, 마스터 %2, 상대 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>질문 %1 / %2</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>예상 없음</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>아직 모르겠어요</translation>
    </message>
    <message>
        <source>Predict: %1</source>
        <translation>예상: %1</translation>
    </message>
    <message>
        <source>Your prediction: %1.</source>
        <translation>내 예상: %1.</translation>
    </message>
    <message>
        <source>Run. Your prediction is fixed.</source>
        <translation>실행. 예상을 더 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>Explain.</source>
        <translation>설명.</translation>
    </message>
    <message>
        <source>As you predicted.</source>
        <translation>예상한 대로예요.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>조금 달라요.</translation>
    </message>
    <message>
        <source>Not one of the usual answers.</source>
        <translation>흔한 답은 아니에요.</translation>
    </message>
    <message>
        <source>No prediction this time. This is how it is:</source>
        <translation>이번에는 예상이 없어요. 실제는 이래요:</translation>
    </message>
    <message>
        <source>boards</source>
        <translation>판</translation>
    </message>
    <message>
        <source>times</source>
        <translation>배</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>확실히 아는 것: %1</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>다시 볼 것: %1</translation>
    </message>
</context>
<context>
    <name>LessonsInvitation</name>
    <message>
        <source>New here? Predict, run, explain: short lessons.</source>
        <translation>처음이세요? 예상하고, 실행하고, 설명하는 짧은 수업이 있어요.</translation>
    </message>
    <message>
        <source>Begin with lesson 1</source>
        <translation>1번 수업부터 시작</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>다시 보이지 않기</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
</context>
<context>
    <name>LineMarkers</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 판</translation>
    </message>
</context>
<context>
    <name>ListingPane</name>
    <message>
        <source>a common mistake</source>
        <translation>흔한 실수</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1에 끝나요</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy this listing</source>
        <translation>이 코드 복사</translation>
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
        <translation>%1% 빠름</translation>
    </message>
    <message>
        <source>%1 % late</source>
        <translation>%1% 늦음</translation>
    </message>
    <message>
        <source>Real timers, × %1</source>
        <translation>진짜 타이머, %1배속</translation>
    </message>
    <message>
        <source>Real timers, × %1: measured %2, simulated %3, %4</source>
        <translation>진짜 타이머, %1배속: 잰 시간 %2, 모의 시간 %3, %4</translation>
    </message>
    <message>
        <source>The latest move or reply came %1 late.</source>
        <translation>가장 늦은 수나 응수는 %1 늦었어요.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>끝나기 전에 멈췄어요.</translation>
    </message>
    <message>
        <source>It stayed under 1 %.</source>
        <translation>1% 안에 들었어요.</translation>
    </message>
    <message>
        <source>It did not stay under 1 %.</source>
        <translation>1%를 넘었어요.</translation>
    </message>
    <message>
        <source>Moves and replies came late by %1 (median), %2 (99 of 100), %3 (worst).</source>
        <translation>수와 응수가 늦은 시간: 중앙값 %1, 100개 중 99개는 %2 이내, 최악 %3.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LoopPane</name>
    <message>
        <source>nothing: the loop sleeps</source>
        <translation>없음: 루프가 잠들어 있어요</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), each in a process of its own</source>
        <translation>
            <numerusform>%n판, 저마다 자기 프로세스에서</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 판</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</source>
        <translation>타이머가 끝난 판은 준비 큐의 맨 뒤에 서요. 마스터는 맨 앞의 판으로 가요.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>ready queue</source>
        <translation>준비 큐</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>nothing: board %1 blocks the loop</source>
        <translation>없음: %1번 판이 루프를 막고 있어요</translation>
    </message>
    <message>
        <source>nothing: the loops are blocked</source>
        <translation>없음: 루프가 막혀 있어요</translation>
    </message>
    <message>
        <source>nothing: switching to board %1</source>
        <translation>없음: %1번 판으로 넘어가는 중이에요</translation>
    </message>
    <message>
        <source>nothing: switching</source>
        <translation>없음: 넘어가는 중이에요</translation>
    </message>
    <message>
        <source>nothing: it is board %1’s turn</source>
        <translation>없음: %1번 판의 차례예요</translation>
    </message>
    <message>
        <source>nothing: waiting in the round</source>
        <translation>없음: 차례가 된 판을 기다려요</translation>
    </message>
    <message>
        <source>nothing: all games are over</source>
        <translation>없음: 모든 대국이 끝났어요</translation>
    </message>
</context>
<context>
    <name>LoopQueue</name>
    <message>
        <source>at %1</source>
        <translation>%1에</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 판</translation>
    </message>
</context>
<context>
    <name>LuckGroup</name>
    <message>
        <source>Luck</source>
        <translation>운</translation>
    </message>
</context>
<context>
    <name>LuckRows</name>
    <message>
        <source>The opponents&apos; times vary</source>
        <translation>상대 선수의 시간 변동</translation>
    </message>
    <message>
        <source>The master&apos;s times vary</source>
        <translation>마스터의 시간 변동</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>다른 시드</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>시드는 0부터 18446744073709551615까지의 정수예요.</translation>
    </message>
    <message>
        <source>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</source>
        <translation>같은 상대는 어느 대국장에서나 같은 시간이 걸려요. 그래서 운이 아니라 방식을 비교해요.</translation>
    </message>
</context>
<context>
    <name>LuckTable</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>without luck</source>
        <translation>운이 없을 때</translation>
    </message>
    <message>
        <source>5 in 100</source>
        <translation>100번 중 5번</translation>
    </message>
    <message>
        <source>95 in 100</source>
        <translation>100번 중 95번</translation>
    </message>
    <message>
        <source>later</source>
        <translation>늦어진 정도</translation>
    </message>
</context>
<context>
    <name>LuckView</name>
    <message>
        <source>Nothing varies: every seed comes to the same.</source>
        <translation>달라지는 시간이 없어요. 어느 시드든 결과가 같아요.</translation>
    </message>
    <message numerus="yes">
        <source>Last reply with %n seed(s) of each way.</source>
        <translation>
            <numerusform>방식마다 시드 %n개로 본 마지막 응수.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 % later than without luck, %3 %4 %.</source>
        <translation>운이 없을 때보다 %1: %2%, %3: %4% 늦어요.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>시드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>그리는 방법</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary, here or under Luck at the right.</source>
        <translation>여기나 오른쪽의 운에서 상대의 생각 시간이 달라지게 해 보세요.</translation>
    </message>
    <message>
        <source>Steps: the share of seeds that are over by then. Line: median. Band: 90 of 100. Large dot: the seed on show.</source>
        <translation>계단: 그때까지 끝난 시드의 비율. 선: 중앙값. 띠: 90% 구간. 큰 점: 지금 시드.</translation>
    </message>
    <message>
        <source>Dots: seeds, the same opponents in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.</source>
        <translation>점: 시드, 상대는 모든 방식에서 같아요. 선: 중앙값. 띠: 90% 구간. 큰 점: 지금 시드.</translation>
    </message>
    <message>
        <source>Let them vary</source>
        <translation>달라지게 하기</translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary exponentially</source>
        <translation>상대의 생각 시간을 지수 분포로 달라지게 하기</translation>
    </message>
    <message>
        <source>later than without luck</source>
        <translation>운이 없을 때보다 늦어진 정도</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>without luck %1</source>
        <translation>운이 없을 때 %1</translation>
    </message>
    <message>
        <source>90 %: %1 … %2</source>
        <translation>90%: %1 … %2</translation>
    </message>
    <message>
        <source>A click on a dot puts its seed into both halls</source>
        <translation>점을 누르면 그 시드로 두 대국장을 둬요</translation>
    </message>
</context>
<context>
    <name>LuckWay</name>
    <message>
        <source>%1: median %2, without luck %3, 90 in 100 from %4 to %5</source>
        <translation>%1: 중앙값 %2, 운이 없을 때 %3, 90% 구간 %4부터 %5까지</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>opponent / master</source>
        <translation>상대 / 마스터</translation>
    </message>
    <message>
        <source>Asynchronous play pays where there are many boards and the opponents are slow: it needs both.</source>
        <translation>비동기는 판이 많고 상대가 느릴 때 이득이에요. 둘 다 필요해요.</translation>
    </message>
    <message>
        <source>In %1 of %2 cells it got slower.</source>
        <translation>%2칸 가운데 %1칸에서는 오히려 느려졌어요.</translation>
    </message>
    <message>
        <source>Speed-up over %1 and %2.</source>
        <translation>두 축에 따른 빨라진 정도: %1, %2.</translation>
    </message>
    <message>
        <source>Each cell: %1, divided by %2. %3 cells, all computed.</source>
        <translation>칸마다 두 시간을 나눴어요: %1 / %2. 모두 %3칸을 계산했어요.</translation>
    </message>
    <message>
        <source>Each cell: %1, divided by %2. %3 cells; %4 hatched: %5.</source>
        <translation>칸마다 두 시간을 나눴어요: %1 / %2. 모두 %3칸, 빗금 %4칸: %5.</translation>
    </message>
    <message>
        <source>too long for here</source>
        <translation>여기서 계산하기에는 너무 길어요</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>계산하고 있어요…</translation>
    </message>
    <message>
        <source>%1 ×, slower</source>
        <translation>%1배, 오히려 느려짐</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1배</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 (지금 값)</translation>
    </message>
    <message>
        <source>knee: (J + O) / J boards</source>
        <translation>꺾이는 점: (J + O) / J판</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>꺾이는 점</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>상대가 속도를 정해요</translation>
    </message>
    <message>
        <source>another board is nearly free</source>
        <translation>한 판 더 늘려도 거의 공짜예요</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>마스터가 속도를 정해요</translation>
    </message>
    <message>
        <source>another board costs all her thinking</source>
        <translation>한 판 늘 때마다 마스터의 생각이 다 더해져요</translation>
    </message>
    <message>
        <source>speed-up where they think %1 times as long</source>
        <translation>상대가 %1배 오래 생각할 때 빨라진 정도</translation>
    </message>
    <message>
        <source>speed-up at %1 %2</source>
        <translation>빨라진 정도, %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>at %n board(s)</source>
        <translation>
            <numerusform>%n판일 때</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1일 때</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>빨라진 정도</translation>
    </message>
    <message>
        <source>1 ×, no gain</source>
        <translation>1배, 이득 없음</translation>
    </message>
    <message>
        <source>Each cell: %1, divided by %2. Computed from coarse to fine.</source>
        <translation>칸마다 %1 나누기 %2. 큰 칸부터 작은 칸으로 계산해요.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>공식</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>로그 축</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>세로축</translation>
    </message>
    <message>
        <source>opponent / master</source>
        <translation>상대 / 마스터</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>빨라진 정도</translation>
    </message>
    <message>
        <source>A click sets both numbers. Arrows move the ring, Enter sets.</source>
        <translation>누르면 두 값이 정해져요. 화살표로 고리를 옮기고 Enter로 정해요.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>이벤트 하나 뒤로</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>이벤트 하나 앞으로</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>한 바퀴 뒤로</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>한 바퀴 앞으로</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Previous game over</source>
        <translation>이전에 끝난 대국</translation>
    </message>
    <message>
        <source>Shift+Page up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>다음에 끝나는 대국</translation>
    </message>
    <message>
        <source>Shift+Page down</source>
        <translation>Shift+Page Down</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>이전 표시</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>다음 표시</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>거꾸로 재생</translation>
    </message>
    <message>
        <source>Run until ...</source>
        <translation>원하는 때까지 재생...</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>여기서부터 반복</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>여기까지 반복</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>반복하지 않기</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>스톱워치</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>Moves</source>
        <translation>기보</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>At %1</source>
        <translation>%1 시점</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>지금부터는:</translation>
    </message>
    <message>
        <source>A wrong model cannot be switched.</source>
        <translation>잘못된 방식은 도중에 다른 방식으로 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>At board %1, in both halls.</source>
        <translation>%1번 판에서, 두 대국장 모두.</translation>
    </message>
    <message>
        <source>Threads cut the long thought into slices, like any other.</source>
        <translation>스레드에서는 긴 생각도 다른 생각처럼 조각으로 나뉘어요.</translation>
    </message>
    <message>
        <source>Play it on real timers</source>
        <translation>진짜 타이머로 돌리기</translation>
    </message>
    <message>
        <source>The other hall made this move at %1: what came after it changes there, too.</source>
        <translation>다른 대국장에서는 이 수를 %1에 이미 뒀어요. 거기서도 그 뒤가 달라져요.</translation>
    </message>
    <message>
        <source>Rather at %1: still to come in both halls</source>
        <translation>대신 %1에: 두 대국장 모두 아직 두지 않은 수예요</translation>
    </message>
    <message>
        <source>Master %1 thinks for %2 now</source>
        <translation>%1번 마스터: 지금부터 %2 동안 생각하기</translation>
    </message>
    <message>
        <source>She thinks for %1 now</source>
        <translation>지금부터 %1 동안 생각하기</translation>
    </message>
</context>
<context>
    <name>NowButton</name>
    <message>
        <source>Change what happens now</source>
        <translation>지금 일어나는 일 바꾸기</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>“%1” is not a time. Try 5, 0.5 or 1m30s.</source>
        <translation>시간으로 읽을 수 없어요: “%1”. 5, 0.5, 1m30s처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>정수가 아니에요: “%1”.</translation>
    </message>
    <message>
        <source>Possible here: %1 to %2.</source>
        <translation>%1부터 %2까지 넣을 수 있어요.</translation>
    </message>
    <message>
        <source>“%1”: the smallest step is %2.</source>
        <translation>“%1”: %2보다 더 작게는 나눌 수 없어요.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>Page</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>탐구</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>All boards as a table</source>
        <translation>모든 판을 표로</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Setups</source>
        <translation>상황 모음</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Parameters</source>
        <translation>설정값</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Back to the classic exhibition</source>
        <translation>기본 다면기로 되돌리기</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>체스판</translation>
    </message>
    <message>
        <source>Pairs of moves</source>
        <translation>한 판의 길이(쌍)</translation>
    </message>
    <message>
        <source>Master thinks</source>
        <translation>마스터의 생각</translation>
    </message>
    <message>
        <source>Opponent thinks</source>
        <translation>상대의 생각</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>걷는 시간</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>마스터 인원</translation>
    </message>
    <message>
        <source>In play at once</source>
        <translation>동시에 진행할 대국</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>다음 판 고르기</translation>
    </message>
    <message>
        <source>first ready</source>
        <translation>준비된 순</translation>
    </message>
    <message>
        <source>fixed round</source>
        <translation>번호순</translation>
    </message>
    <message>
        <source>last ready</source>
        <translation>최근 순</translation>
    </message>
</context>
<context>
    <name>PgnDialog</name>
    <message>
        <source>Games for the boards</source>
        <translation>판에 놓을 대국</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Chess games (*.pgn *.PGN *.pgn.gz)</source>
        <translation>체스 대국 (*.pgn *.PGN *.pgn.gz)</translation>
    </message>
</context>
<context>
    <name>PinnedCard</name>
    <message numerus="yes">
        <source>%1: %n board(s), last reply %2</source>
        <translation>
            <numerusform>%1: 체스판 %n개, 마지막 응수 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>담아 둔 결과: %1</translation>
    </message>
    <message>
        <source>Keep a run and compare it with what comes later.</source>
        <translation>결과를 담아 두고 나중 결과와 비교해 보세요.</translation>
    </message>
    <message>
        <source>The right hall now: %1, %2 × as fast.</source>
        <translation>지금 오른쪽 대국장: %1, 속도 %2배.</translation>
    </message>
    <message>
        <source>Keep the right hall</source>
        <translation>오른쪽 결과 담아 두기</translation>
    </message>
    <message>
        <source>Forget the kept run</source>
        <translation>담아 둔 결과 버리기</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Keep the left hall</source>
        <translation>왼쪽 결과 담아 두기</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
</context>
<context>
    <name>PredictionTable</name>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>마지막 수</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>마지막 응수</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>빨라진 정도</translation>
    </message>
    <message>
        <source>%1 × (at most %2)</source>
        <translation>%1배 (최대 %2배)</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>꺾이는 점</translation>
    </message>
    <message>
        <source>%1 boards</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>The master sets the pace: more boards take longer.</source>
        <translation>마스터가 속도를 정해요. 판이 늘면 더 걸려요.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1배</translation>
    </message>
    <message>
        <source>left, right, and the kept run</source>
        <translation>왼쪽, 오른쪽, 담아 둔 결과</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>식</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>전환 횟수</translation>
    </message>
    <message>
        <source>Times she turned to another board: context switches.</source>
        <translation>다른 판으로 옮겨 간 횟수예요. 프로그램에서는 컨텍스트 스위치(문맥 교환)라고 해요.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>끊긴 생각</translation>
    </message>
    <message>
        <source>Thoughts broken off by a time slice.</source>
        <translation>시간 조각이 끝나 끊긴 생각이에요.</translation>
    </message>
    <message>
        <source>The master sets the pace: one more board costs %1.</source>
        <translation>마스터가 속도를 정해요. 한 판이 늘면 %1 더 걸려요.</translation>
    </message>
    <message>
        <source>The opponents set the pace.</source>
        <translation>상대 선수가 속도를 정해요.</translation>
    </message>
    <message>
        <source>The opponents set the pace: one more board costs %1.</source>
        <translation>상대 선수가 속도를 정해요. 한 판이 늘면 %1 더 걸려요.</translation>
    </message>
    <message>
        <source>When she makes her last move: from then on nothing is left for her to do.</source>
        <translation>마스터가 마지막 수를 두는 시각이에요. 그 뒤로는 할 일이 없어요.</translation>
    </message>
    <message>
        <source>When the last opponent has replied: this is how long it takes.</source>
        <translation>마지막 상대가 응수한 시각이에요. 여기까지가 전체 시간이에요.</translation>
    </message>
    <message>
        <source>The last reply by the formula, without playing; or bounds where there is no formula.</source>
        <translation>두어 보지 않고 공식으로 구한 마지막 응수예요. 공식이 없으면 범위만 알 수 있어요.</translation>
    </message>
    <message>
        <source>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</source>
        <translation>오른쪽 대국장이 몇 배 빨리 끝나는지예요. 한 판씩 차례로 둘 때와 견주면 (J + O) / J를 넘지 못해요. 그때는 마스터가 쉬지 않고 생각해요.</translation>
    </message>
    <message>
        <source>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</source>
        <translation>마스터가 쉴 틈이 없어지는 판 수예요: (J + O + W) / (J + W). 더 많으면 상대가 마스터를 기다려요.</translation>
    </message>
    <message>
        <source>Threads of a program that works like this, in all its processes.</source>
        <translation>이렇게 일하는 프로그램의 스레드 수예요. 프로세스 전체를 더했어요.</translation>
    </message>
    <message>
        <source>Processes of a program that works like this: each has a master of its own.</source>
        <translation>이렇게 일하는 프로그램의 프로세스 수예요. 프로세스마다 마스터가 한 명이에요.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
        <translation>그러면 이벤트가 %1개예요. 창에서는 %2개까지 볼 수 있고, 더 많으면 simul-cli로 돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>That would last more than 69 years.</source>
        <translation>그러면 69년 넘게 걸려요.</translation>
    </message>
    <message>
        <source>The memory does not suffice. The halls show the run before.</source>
        <translation>메모리가 모자라요. 대국장에는 그전 결과가 그대로 보여요.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>실행하지 못했어요: %1</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Not exported: the hall goes over to another way. A script plays one way from beginning to end.</source>
        <translation>내보낼 수 없어요: 도중에 방식이 바뀌어요. 스크립트는 처음부터 끝까지 한 방식으로 둬요.</translation>
    </message>
    <message>
        <source>Not exported: a script serves who was ready first.</source>
        <translation>내보낼 수 없어요: 스크립트는 준비된 순으로 둬요.</translation>
    </message>
    <message>
        <source>Not exported: too many different times. At most 100,000 are written into a script.</source>
        <translation>내보낼 수 없어요: 서로 다른 시간이 너무 많아요. 스크립트에는 100,000개까지 적어요.</translation>
    </message>
    <message>
        <source>Not exported: several masters are exported as processes only.</source>
        <translation>내보낼 수 없어요: 마스터가 여러 명이면 프로세스로만 내보내요.</translation>
    </message>
    <message>
        <source>Not exported: a limit on the games in play is exported as a pool only.</source>
        <translation>내보낼 수 없어요: 동시에 진행할 대국 수는 풀로만 내보내요.</translation>
    </message>
    <message>
        <source>Not exported: a script starts at most 1,000 threads.</source>
        <translation>내보낼 수 없어요: 스크립트는 스레드를 1,000개까지만 시작해요.</translation>
    </message>
    <message>
        <source>Not exported: a script starts at most 100 processes.</source>
        <translation>내보낼 수 없어요: 스크립트는 프로세스를 100개까지만 시작해요.</translation>
    </message>
    <message>
        <source>Not exported: C++ has no such mistake.</source>
        <translation>내보낼 수 없어요: C++에는 이런 실수가 없어요.</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>재생 위치</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message>
        <source>Board %1, waiting for the master</source>
        <translation>%1번 판, 마스터를 기다리는 중</translation>
    </message>
    <message>
        <source>Board %1, paused</source>
        <translation>%1번 판, 잠시 멈춤</translation>
    </message>
    <message>
        <source>Board %1, game over</source>
        <translation>%1번 판, 대국 끝</translation>
    </message>
    <message>
        <source>Board %1, not begun</source>
        <translation>%1번 판, 시작 전</translation>
    </message>
    <message>
        <source>Board %1, the master thinks, %2 left</source>
        <translation>%1번 판, 마스터가 생각하는 중, %2 남음</translation>
    </message>
    <message>
        <source>Board %1, opponent thinking, %2 left</source>
        <translation>%1번 판, 상대 선수가 생각하는 중, %2 남음</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>%1 × sooner</source>
        <translation>%1배 빨리</translation>
    </message>
    <message>
        <source>later</source>
        <translation>더 늦게</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>같은 시간</translation>
    </message>
    <message>
        <source>a common mistake</source>
        <translation>흔한 실수</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Keep this setup</source>
        <translation>상황 저장</translation>
    </message>
    <message>
        <source>Open a setup</source>
        <translation>상황 열기</translation>
    </message>
    <message>
        <source>Setups (*.simul)</source>
        <translation>상황 파일 (*.simul)</translation>
    </message>
    <message>
        <source>Setups, scenarios and games (*.simul *.json *.pgn *.pgn.gz)</source>
        <translation>상황, 시나리오, 대국 (*.simul *.json *.pgn *.pgn.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>SetupDoor</name>
    <message>
        <source>Drop to open</source>
        <translation>놓으면 열려요</translation>
    </message>
    <message>
        <source>This did not work, and nothing has changed.</source>
        <translation>하지 못했어요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SetupFolderDialog</name>
    <message>
        <source>Folder of your own setups</source>
        <translation>내 상황이 있는 폴더</translation>
    </message>
</context>
<context>
    <name>SetupFolders</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>다면기</translation>
    </message>
    <message>
        <source>In programs</source>
        <translation>프로그램에서</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>흔한 실수</translation>
    </message>
    <message>
        <source>From courses</source>
        <translation>강의에서</translation>
    </message>
    <message>
        <source>Limits and luck</source>
        <translation>한계와 운</translation>
    </message>
    <message>
        <source>Your own setups</source>
        <translation>내 상황</translation>
    </message>
    <message>
        <source>Setups</source>
        <translation>상황 모음</translation>
    </message>
    <message>
        <source>A click puts one into both halls. Ctrl+Z brings back what was there.</source>
        <translation>누르면 두 대국장에 들어가요. Ctrl+Z를 누르면 전으로 돌아가요.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many setups are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open a setup from a file</source>
        <translation>파일에서 상황 열기</translation>
    </message>
    <message>
        <source>Keep this setup…</source>
        <translation>상황 저장…</translation>
    </message>
    <message>
        <source>Keep what is shown in a file</source>
        <translation>지금 보이는 것을 파일로 저장</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>폴더…</translation>
    </message>
    <message>
        <source>Folder of your own setups</source>
        <translation>내 상황이 있는 폴더</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>최근에 연 파일</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>이제 없는 파일: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>목록에서 빼기: %1</translation>
    </message>
    <message>
        <source>What is shown, as a line and a link</source>
        <translation>지금 상황을 명령과 링크로</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
</context>
<context>
    <name>SetupsPage</name>
    <message>
        <source>Setups</source>
        <translation>상황 모음</translation>
    </message>
    <message>
        <source>There is none yet. Set up the halls as you want them, then keep them with Ctrl+S.</source>
        <translation>아직 없어요. 대국장을 원하는 대로 맞춘 뒤 Ctrl+S로 저장하세요.</translation>
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
        <translation>다음 단추나 입력 칸으로</translation>
    </message>
    <message>
        <source>stopwatch</source>
        <translation>스톱워치</translation>
    </message>
    <message>
        <source>next theme</source>
        <translation>다음 화면 테마</translation>
    </message>
    <message>
        <source>reduced motion: jump instead of gliding</source>
        <translation>동작 줄이기: 미끄러지지 않고 바로 옮기기</translation>
    </message>
    <message>
        <source>English or Korean</source>
        <translation>영어 또는 한국어</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>full screen, and play from the start</source>
        <translation>전체 화면으로 처음부터 재생</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>이 단축키 표</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, or leave full screen</source>
        <translation>닫기, 전체 화면 끝내기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>pause; then one event back or on</source>
        <translation>일시 정지, 그다음 이벤트 하나 뒤로, 앞으로</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>one round back or on, also with a presenter</source>
        <translation>한 바퀴 뒤로, 앞으로 (발표용 리모컨도 돼요)</translation>
    </message>
    <message>
        <source>one round back or on</source>
        <translation>한 바퀴 뒤로, 앞으로</translation>
    </message>
    <message>
        <source>Shift+Page up, page down</source>
        <translation>Shift+Page Up, Page Down</translation>
    </message>
    <message>
        <source>to the previous or next game over</source>
        <translation>이전, 다음에 끝난 대국으로</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>to the start, to the end</source>
        <translation>처음으로, 끝으로</translation>
    </message>
    <message>
        <source>faster, slower</source>
        <translation>빠르게, 느리게</translation>
    </message>
    <message>
        <source>play backward or forward</source>
        <translation>거꾸로 또는 앞으로 재생</translation>
    </message>
    <message>
        <source>type a time to go to</source>
        <translation>시각을 입력해 이동하기</translation>
    </message>
    <message>
        <source>run until a moment</source>
        <translation>원하는 때까지 재생</translation>
    </message>
    <message>
        <source>repeat from here, up to here</source>
        <translation>여기서부터, 여기까지 반복</translation>
    </message>
    <message>
        <source>do not repeat</source>
        <translation>반복하지 않기</translation>
    </message>
    <message>
        <source>to the next or previous marker</source>
        <translation>다음, 이전 표시로</translation>
    </message>
    <message>
        <source>the menu with all of this</source>
        <translation>이 기능을 모두 모은 메뉴</translation>
    </message>
    <message>
        <source>choose a board</source>
        <translation>판 고르기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look at the chosen board large, then ← → for the next one</source>
        <translation>고른 판 크게 보기, ← →로 옆 판 보기</translation>
    </message>
    <message>
        <source>closer, further away; also with the wheel</source>
        <translation>가까이, 멀리 (휠로도 돼요)</translation>
    </message>
    <message>
        <source>follow the master</source>
        <translation>마스터 따라가기</translation>
    </message>
    <message>
        <source>show or hide the event loop of both halls</source>
        <translation>두 대국장의 이벤트 루프 보이기, 숨기기</translation>
    </message>
    <message>
        <source>less or more time; also with the wheel</source>
        <translation>시간 범위 좁게, 넓게 (휠로도 돼요)</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>이른 쪽으로, 늦은 쪽으로</translation>
    </message>
    <message>
        <source>everything, the shorter run</source>
        <translation>전체, 짧은 쪽까지</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>한 줄씩</translation>
    </message>
    <message>
        <source>to the end of the bar described</source>
        <translation>설명하는 막대의 끝으로</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+끌기</translation>
    </message>
    <message>
        <source>on the axis: repeat this stretch</source>
        <translation>눈금에서: 이 구간 반복</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>타임라인에서</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>In a hall</source>
        <translation>대국장에서</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>소리 켜기, 끄기</translation>
    </message>
    <message>
        <source>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</source>
        <translation>1. 체스 마스터가 여러 상대와 둬요. 대국장은 둘이고 시계는 하나예요. 한 수에 걸리는 시간은 양쪽이 같아요.</translation>
    </message>
    <message>
        <source>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</source>
        <translation>2. 왼쪽에서는 한 판을 끝내야 다음 판으로 가요. 오른쪽에서는 한 수 두고, 상대가 생각하는 동안 다음 판으로 가요.</translation>
    </message>
    <message>
        <source>3. Guess how long each hall takes. H hides the results until a hall has ended.</source>
        <translation>3. 두 대국장이 얼마나 걸릴지 짐작해 보세요. H를 누르면 끝날 때까지 결과를 숨겨요.</translation>
    </message>
    <message>
        <source>4. Space plays. Watch how often she waits in the left hall, and who waits in the right one.</source>
        <translation>4. 스페이스를 누르면 재생돼요. 왼쪽에서는 마스터가 얼마나 자주 기다리는지, 오른쪽에서는 누가 기다리는지 보세요.</translation>
    </message>
    <message>
        <source>5. Then change a number at the right, or how a hall is played above it, and guess again.</source>
        <translation>5. 그다음 오른쪽의 숫자나 대국장 위의 방식을 바꾸고 다시 짐작해 보세요.</translation>
    </message>
    <message>
        <source>hide results until a hall has ended</source>
        <translation>대국장이 끝날 때까지 결과 숨기기</translation>
    </message>
    <message>
        <source>both whole halls</source>
        <translation>두 대국장 전체</translation>
    </message>
    <message>
        <source>show or hide the parameters</source>
        <translation>설정값 보이기, 숨기기</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>이게 뭐예요?</translation>
    </message>
    <message>
        <source>one move (on Code: one resume) back or on; held down, run</source>
        <translation>한 수(코드에서는 재개 한 번) 뒤로, 앞으로. 누르고 있으면 재생</translation>
    </message>
    <message>
        <source>the race as a table of all boards</source>
        <translation>나란히 보기에서 모든 판의 표</translation>
    </message>
    <message>
        <source>on Explore: curve, map, luck, ways</source>
        <translation>탐구에서 곡선, 지도, 운, 방식 비교</translation>
    </message>
    <message>
        <source>on Explore: what the axes show, logarithmic axes</source>
        <translation>탐구에서 축의 메뉴, 로그 축</translation>
    </message>
    <message>
        <source>race, explore, code, lessons, setups</source>
        <translation>나란히 보기, 탐구, 코드, 수업, 상황 모음</translation>
    </message>
    <message>
        <source>open a setup, keep this one</source>
        <translation>상황 열기, 지금 상황 저장</translation>
    </message>
    <message>
        <source>the setup before; paste a link or a setup</source>
        <translation>바로 전 상황, 링크나 상황 붙여 넣기</translation>
    </message>
</context>
<context>
    <name>SpanAndSum</name>
    <message>
        <source>Span %1. Not the sum of all boards, %2.</source>
        <translation>걸린 시간: %1. 모든 판의 합계(%2)와는 달라요.</translation>
    </message>
    <message>
        <source>span</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>sum of all boards</source>
        <translation>모든 판의 합계</translation>
    </message>
    <message>
        <source>The boards last side by side: nobody waits for their sum.</source>
        <translation>여러 판이 나란히 진행돼요. 합계만큼 기다리는 사람은 없어요.</translation>
    </message>
    <message>
        <source>Span %1. Sum of all boards: %2.</source>
        <translation>걸린 시간 %1. 모든 판의 합: %2.</translation>
    </message>
    <message>
        <source>One board after the other: it lasts as long as all of them added up, or longer.</source>
        <translation>한 판씩 차례로 두니, 모두 더한 시간만큼 걸리거나 더 오래 걸려요.</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1배</translation>
    </message>
    <message>
        <source>Speed: a whole number from 1 to 3600.</source>
        <translation>속도는 1부터 3600까지의 정수예요.</translation>
    </message>
    <message>
        <source>×</source>
        <translation>배</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>더 빠르게</translation>
    </message>
    <message>
        <source>Ten times as fast for the rest</source>
        <translation>나머지는 10배 빠르게</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>SpreadRow</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>expon.</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>lognorm.</source>
        <translation>로그정규</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>지수 분포</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>로그정규 분포</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>최대 폭</translation>
    </message>
    <message>
        <source>Deviation</source>
        <comment>coefficient of variation</comment>
        <translation>변동 계수</translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message>
        <source>On the stack: %1. Set aside: %2</source>
        <translation>스택에 있는 것: %1. 따로 둔 것: %2</translation>
    </message>
</context>
<context>
    <name>StopwatchLaps</name>
    <message>
        <source>Laps</source>
        <translation>구간 기록</translation>
    </message>
    <message>
        <source>Lap %1: %2 real time, %3 in the halls</source>
        <translation>구간 %1: 실제 시간 %2, 대국장 %3</translation>
    </message>
    <message>
        <source>at %1 and %2</source>
        <translation>실제 %1, 대국장 %2</translation>
    </message>
</context>
<context>
    <name>StopwatchPane</name>
    <message>
        <source>Stopwatch</source>
        <translation>스톱워치</translation>
    </message>
    <message>
        <source>%1 real time, %2 in the halls</source>
        <translation>실제 시간 %1, 대국장 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
</context>
<context>
    <name>StopwatchTimes</name>
    <message>
        <source>real time</source>
        <translation>실제 시간</translation>
    </message>
    <message>
        <source>in the halls</source>
        <translation>대국장</translation>
    </message>
</context>
<context>
    <name>SweepProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 가운데 %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>%1에서 멈췄어요</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>계산: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Go on computing</source>
        <translation>이어서 계산하기</translation>
    </message>
    <message>
        <source>Stop computing; what is there stays</source>
        <translation>계산 멈추기. 계산한 것은 남아요</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>TheRightLine</name>
    <message>
        <source>right:</source>
        <translation>옳은 줄:</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>옳은 줄: %1</translation>
    </message>
</context>
<context>
    <name>TheirScript</name>
    <message>
        <source>Export Python script</source>
        <translation>Python 스크립트 내보내기</translation>
    </message>
    <message>
        <source>Export C++ program</source>
        <translation>C++ 프로그램 내보내기</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Python 스크립트 (*.py)</translation>
    </message>
    <message>
        <source>C++ programs (*.cpp)</source>
        <translation>C++ 프로그램 (*.cpp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>ThreadsGroup</name>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
</context>
<context>
    <name>ThreadsRows</name>
    <message>
        <source>Time slice</source>
        <translation>시간 조각</translation>
    </message>
    <message>
        <source>A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.</source>
        <translation>시간 조각(타임 슬라이스)이 끝났을 때 다른 판이 준비되어 있으면, 생각을 끊고 넘어가요. 걷는 시간이 전환 비용이에요.</translation>
    </message>
    <message>
        <source>0: she never drops a thought. Slices count in halls with threads.</source>
        <translation>0이면 생각을 중간에 끊지 않아요. 시간 조각은 스레드로 두는 대국장에서만 쓰여요.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Simulated time</source>
        <translation>모의 시간</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>시각으로 읽을 수 없어요: “%1”. 0:20:00, 20m, 90s처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>마지막 응수는 %1에 나와요.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>마지막 응수가 그보다 먼저 나와요.</translation>
    </message>
</context>
<context>
    <name>TimelineFold</name>
    <message>
        <source>Boards of: %1</source>
        <translation>체스판 줄: %1</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>타임라인에 보이는 범위</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Shorter run</source>
        <translation>짧은 쪽까지</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>더 넓게 보기</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>더 자세히 보기</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>체스판 줄</translation>
    </message>
    <message>
        <source>Show the boards&apos; lanes</source>
        <translation>체스판 줄 보이기</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>she thinks</source>
        <translation>마스터의 생각</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>상대의 생각</translation>
    </message>
    <message>
        <source>waits for her</source>
        <translation>마스터를 기다림</translation>
    </message>
    <message>
        <source>game over</source>
        <translation>끝난 대국</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>범례: %1</translation>
    </message>
    <message>
        <source>thought broken off</source>
        <translation>끊긴 생각</translation>
    </message>
    <message>
        <source>she walks</source>
        <translation>마스터가 걸음</translation>
    </message>
    <message>
        <source>she is held</source>
        <translation>마스터가 붙잡힘</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>잠시 멈춤</translation>
    </message>
    <message>
        <source>how many think</source>
        <translation>생각하는 마스터 인원</translation>
    </message>
</context>
<context>
    <name>TimelineOverlay</name>
    <message>
        <source>you %1</source>
        <translation>내 예상 %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>%1 last reply</source>
        <translation>%1 마지막 응수</translation>
    </message>
    <message>
        <source>%1 last move</source>
        <translation>%1 마지막 수</translation>
    </message>
    <message>
        <source>%1 sooner</source>
        <translation>%1 빨라요</translation>
    </message>
    <message>
        <source>Timeline of both runs</source>
        <translation>두 방식의 타임라인</translation>
    </message>
    <message>
        <source>%1: last reply at %2.</source>
        <translation>%1: 마지막 응수 %2.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>담아 둠: %1</translation>
    </message>
    <message>
        <source>Timeline of three runs</source>
        <translation>세 방식의 타임라인</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Board %1: the game has not begun</source>
        <translation>%1번&#xa0;판: 아직 시작하지 않았어요</translation>
    </message>
    <message>
        <source>Board %1 waits for her</source>
        <translation>%1번&#xa0;판이 마스터를 기다려요</translation>
    </message>
    <message>
        <source>She thinks at board %1</source>
        <translation>마스터가 %1번&#xa0;판에서 생각해요</translation>
    </message>
    <message>
        <source>Board %1: the opponent thinks</source>
        <translation>%1번&#xa0;판: 상대 선수가 생각해요</translation>
    </message>
    <message>
        <source>Board %1 is paused</source>
        <translation>%1번&#xa0;판은 잠시 멈췄어요</translation>
    </message>
    <message>
        <source>Board %1: the game is over</source>
        <translation>%1번&#xa0;판: 대국이 끝났어요</translation>
    </message>
    <message>
        <source>She waits: no board is ready</source>
        <translation>마스터가 기다려요: 둘 수 있는 판이 없어요</translation>
    </message>
    <message>
        <source>She walks to board %1</source>
        <translation>마스터가 %1번&#xa0;판으로 걸어가요</translation>
    </message>
    <message>
        <source>She stands at board %1 and waits for it</source>
        <translation>마스터가 %1번&#xa0;판 앞에서 기다려요</translation>
    </message>
    <message>
        <source>Board %1 does not let her go</source>
        <translation>%1번&#xa0;판이 마스터를 놓아주지 않아요</translation>
    </message>
    <message>
        <source>Her slice ends: she drops the thought at board %1</source>
        <translation>시간 조각이 끝나서 %1번&#xa0;판의 생각이 끊겨요</translation>
    </message>
    <message>
        <source>Round %1 is over</source>
        <translation>%1번째 바퀴가 끝났어요</translation>
    </message>
    <message>
        <source>The first game is over: board %1</source>
        <translation>첫 대국이 끝났어요: %1번&#xa0;판</translation>
    </message>
    <message>
        <source>Everybody waits while she is stuck at board %1</source>
        <translation>마스터가 %1번&#xa0;판에 묶여 모두가 기다려요</translation>
    </message>
    <message>
        <source>Her last move</source>
        <translation>마스터의 마지막 수</translation>
    </message>
    <message>
        <source>The last reply</source>
        <translation>마지막 응수</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1부터 %2까지, %3</translation>
    </message>
    <message>
        <source>%1 of %2 masters think</source>
        <translation>마스터 %2명 가운데 %1명이 생각해요</translation>
    </message>
    <message>
        <source>From here on: %1</source>
        <translation>여기부터: %1</translation>
    </message>
    <message>
        <source>%1, master %2</source>
        <translation>%1 (%2번&#xa0;마스터)</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1 (%2번째&#xa0;쌍)</translation>
    </message>
    <message>
        <source>%1 to ?</source>
        <translation>%1부터 ?까지</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>이벤트 하나 뒤로</translation>
    </message>
    <message>
        <source>One move back</source>
        <translation>한 수 뒤로</translation>
    </message>
    <message>
        <source>move</source>
        <translation>한 수</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>한 수 앞으로</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>이벤트 하나 앞으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>설정값</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>거꾸로</translation>
    </message>
    <message>
        <source>One resume back</source>
        <translation>재개 한 번 뒤로</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>One resume on</source>
        <translation>재개 한 번 앞으로</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>board %1, left hall</source>
        <translation>왼쪽 대국장 %1번 판</translation>
    </message>
    <message>
        <source>board %1, right hall</source>
        <translation>오른쪽 대국장 %1번 판</translation>
    </message>
    <message>
        <source>Next event: %1</source>
        <translation>다음 이벤트: %1</translation>
    </message>
    <message>
        <source>Game over: %1</source>
        <translation>대국 끝: %1</translation>
    </message>
    <message>
        <source>A board: choose one in a hall first</source>
        <translation>판: 먼저 대국장에서 고르세요</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>다음에 끝나는 대국</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>원하는 때까지 재생</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>시각으로 읽을 수 없어요: “%1”. 0:20:00, 20m, 90s처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>마지막 응수는 %1에 나와요.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>마지막 응수가 그보다 먼저 나와요.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Reduced motion: jump instead of gliding</source>
        <translation>동작 줄이기: 미끄러지지 않고 바로 옮기기</translation>
    </message>
    <message>
        <source>No sound: this copy was built without Qt Multimedia.</source>
        <translation>소리 없음: Qt Multimedia 없이 빌드했어요.</translation>
    </message>
    <message>
        <source>No sound: there is no sound device that answers.</source>
        <translation>소리 없음: 응답하는 소리 장치가 없어요.</translation>
    </message>
    <message>
        <source>Sound: a soft tap when a move falls</source>
        <translation>소리: 수를 두면 작게 똑 소리가 나요</translation>
    </message>
    <message>
        <source>Hide results until a hall has ended</source>
        <translation>대국장이 끝날 때까지 결과 숨기기</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>How this hall is played: %1</source>
        <translation>이 대국장의 방식: %1</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>Ways to play this hall</source>
        <translation>이 대국장의 방식 고르기</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>one after another</source>
        <translation>한 판씩 차례로</translation>
    </message>
    <message>
        <source>await in turn</source>
        <translation>차례로 await</translation>
    </message>
    <message>
        <source>thread pool of %1</source>
        <translation>스레드 풀(%1개)</translation>
    </message>
    <message>
        <source>threads under a lock</source>
        <translation>락을 함께 쓰는 스레드</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>프로세스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>clones</source>
        <translation>분신</translation>
    </message>
    <message>
        <source>blocking wait</source>
        <translation>블로킹 대기</translation>
    </message>
    <message>
        <source>She finishes a game before she opens the next.</source>
        <translation>한 판을 끝내야 다음 판을 시작해요.</translation>
    </message>
    <message>
        <source>Looks asynchronous, but each game is awaited to its end.</source>
        <translation>비동기처럼 보이지만 한 판이 끝날 때까지 await해요.</translation>
    </message>
    <message>
        <source>Each worker plays whole games; the others wait for a worker.</source>
        <translation>워커마다 한 판을 끝까지 두고, 나머지 판은 빈 워커를 기다려요.</translation>
    </message>
    <message>
        <source>A thread for each game; one thinks at a time, in slices.</source>
        <translation>판마다 스레드가 하나씩 있고, 한 번에 하나만 조각조각 생각해요.</translation>
    </message>
    <message>
        <source>Each has a master and boards of its own.</source>
        <translation>프로세스마다 마스터와 체스판이 따로 있어요.</translation>
    </message>
    <message>
        <source>Thinks at every board at once, with one head.</source>
        <translation>머리 하나로 모든 판을 동시에 생각해요.</translation>
    </message>
    <message>
        <source>The coroutine never gives way: every opponent holds her.</source>
        <translation>코루틴이 양보하지 않아서 상대마다 마스터를 붙잡아요.</translation>
    </message>
    <message>
        <source>One thread: a game gives way while its opponent thinks.</source>
        <translation>스레드 하나: 상대가 생각하는 동안 그 판이 양보해요.</translation>
    </message>
    <message>
        <source>cannot exist</source>
        <translation>실제로는 불가능</translation>
    </message>
    <message>
        <source>a common mistake</source>
        <translation>흔한 실수</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>풀(%1개)</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>블로킹</translation>
    </message>
    <message>
        <source>One game after another</source>
        <translation>한 판이 끝나야 다음 판</translation>
    </message>
    <message>
        <source>Awaits each game in turn</source>
        <translation>한 판씩 차례로 await</translation>
    </message>
    <message>
        <source>She walks on while they think</source>
        <translation>상대가 생각하는 동안 다음 판으로</translation>
    </message>
    <message>
        <source>A few games at once</source>
        <translation>몇 판씩 동시에 두기</translation>
    </message>
    <message>
        <source>Several masters share the boards</source>
        <translation>여러 마스터가 나눠 맡기</translation>
    </message>
    <message>
        <source>A master at every board</source>
        <translation>판마다 마스터 한 명</translation>
    </message>
    <message>
        <source>Every opponent holds her</source>
        <translation>상대마다 붙잡히는 마스터</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>Thinks in slices</source>
        <translation>생각을 조각내 두기</translation>
    </message>
</context>
<context>
    <name>WaysRow</name>
    <message>
        <source>%1 ×</source>
        <translation>%1배</translation>
    </message>
    <message>
        <source>last reply %1, speed-up %2, longest wait %3, threads %4, processes %5, broken off %6</source>
        <translation>마지막 응수 %1, %2배 빠름, 가장 긴 기다림 %3, 스레드 %4개, 프로세스 %5개, 끊긴 생각 %6번</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>계산하고 있어요…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Ways</source>
        <translation>방식 비교</translation>
    </message>
    <message numerus="yes">
        <source>Every way to play %n board(s)</source>
        <translation>
            <numerusform>체스판 %n개를 두는 모든 방식</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>계산하고 있어요…</translation>
    </message>
    <message>
        <source>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</source>
        <translation>판의 수에 따른 마지막 응수예요. 눈금 한 칸마다 두 배. 회색: 한 판씩 차례로, asyncio. 하나를 고르면 오른쪽 대국장이 그 방식으로 둬요.</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>방식과 코드</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>마지막 응수</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>빨라진 정도</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>생각한 비율</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>가장 긴 대기</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>전환 횟수</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>끊긴 생각</translation>
    </message>
    <message>
        <source>in play</source>
        <translation>동시 진행</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>프로세스</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1&#xa0;전에</translation>
    </message>
    <message>
        <source>Board %1 replied first of all, %2.</source>
        <translation>%1번&#xa0;판이 가장 먼저, %2 응수했어요.</translation>
    </message>
    <message>
        <source>Board %1 had replied last, %2: the newest goes first.</source>
        <translation>%1번&#xa0;판이 가장 나중에, %2 응수했어요. 최근에 준비된 판부터 둬요.</translation>
    </message>
    <message>
        <source>Her first move at board %1: games open in board order.</source>
        <translation>%1번&#xa0;판의 첫 수예요. 대국은 판 번호 순서로 시작해요.</translation>
    </message>
    <message>
        <source>Her first move at board %1: the newest goes first.</source>
        <translation>%1번&#xa0;판의 첫 수예요. 최근에 준비된 판부터 둬요.</translation>
    </message>
    <message>
        <source>Board %1 is next in the round.</source>
        <translation>번호순으로 %1번&#xa0;판의 차례예요.</translation>
    </message>
    <message>
        <source>She goes on with the thought she dropped at board %1.</source>
        <translation>%1번&#xa0;판에서 끊긴 생각을 이어서 해요.</translation>
    </message>
    <message>
        <source>Board %1 may go on: there is room for it again.</source>
        <translation>%1번&#xa0;판에 다시 자리가 나서 이어서 둬요.</translation>
    </message>
    <message>
        <source>She thinks about her move at board %1.</source>
        <translation>마스터가 %1번&#xa0;판에서 다음 수를 생각해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which replied first, %2.</source>
        <translation>가장 먼저, %2 응수한 %1번&#xa0;판으로 걸어가요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which had replied last, %2.</source>
        <translation>가장 나중에, %2 응수한 %1번&#xa0;판으로 걸어가요.</translation>
    </message>
    <message>
        <source>She walks to board %1: games open in board order.</source>
        <translation>%1번&#xa0;판으로 걸어가요. 대국은 판 번호 순서로 시작해요.</translation>
    </message>
    <message>
        <source>She walks to board %1: the newest goes first.</source>
        <translation>%1번&#xa0;판으로 걸어가요. 최근에 준비된 판부터 둬요.</translation>
    </message>
    <message>
        <source>She walks to board %1, the next in the round.</source>
        <translation>번호순으로 %1번&#xa0;판으로 걸어가요.</translation>
    </message>
    <message>
        <source>She walks to board %1, where she dropped a thought.</source>
        <translation>생각이 끊긴 %1번&#xa0;판으로 걸어가요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which may go on again.</source>
        <translation>다시 이어서 둘 %1번&#xa0;판으로 걸어가요.</translation>
    </message>
    <message>
        <source>She walks to board %1.</source>
        <translation>마스터가 %1번&#xa0;판으로 걸어가요.</translation>
    </message>
</context>
<context>
    <name>WordsChoice</name>
    <message>
        <source>in the hall: boards</source>
        <translation>대국장에서: 판</translation>
    </message>
    <message>
        <source>in programs: tasks</source>
        <translation>프로그램에서: 태스크</translation>
    </message>
    <message>
        <source>in a web server: requests</source>
        <translation>웹 서버에서: 요청</translation>
    </message>
    <message>
        <source>in a crawler: pages</source>
        <translation>크롤러에서: 페이지</translation>
    </message>
    <message>
        <source>in a database: queries</source>
        <translation>데이터베이스에서: 쿼리</translation>
    </message>
    <message>
        <source>Words and times as</source>
        <translation>낱말과 시간</translation>
    </message>
    <message>
        <source>A second in the hall is</source>
        <translation>대국장의 1초는</translation>
    </message>
    <message>
        <source>“%1” is no unit. Try 1 ms, 250 us or 1 s.</source>
        <translation>단위로 읽을 수 없어요: “%1”. 1 ms, 250 us, 1 s처럼 적어 주세요.</translation>
    </message>
</context>
</TS>
