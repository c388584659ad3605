<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>BoardPane</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
    <message>
        <source>Previous board</source>
        <translation>이전 태스크</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>다음 태스크</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>waits for her</source>
        <translation>실행 대기</translation>
    </message>
    <message>
        <source>she thinks here</source>
        <translation>CPU에서 실행 중</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>IO 대기</translation>
    </message>
    <message>
        <source>Board %1: %2, waited %3, opponent thought %4, lasted %5</source>
        <translation>%1번 태스크: %2, 실행 대기 %3, IO 대기 %4, 진행 시간 %5</translation>
    </message>
</context>
<context>
    <name>BoardTotals</name>
    <message>
        <source>waited for her</source>
        <translation>실행 대기</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>CPU 시간</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>IO 대기</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>The master thinks</source>
        <translation>CPU에서 실행 중</translation>
    </message>
    <message>
        <source>The opponent thinks</source>
        <translation>IO 대기 중</translation>
    </message>
    <message>
        <source>The game is over</source>
        <translation>태스크 완료</translation>
    </message>
    <message>
        <source>She moves at %1, in %2.</source>
        <translation>%1에 await해요. %2 남았어요.</translation>
    </message>
    <message>
        <source>The reply comes at %1, in %2.</source>
        <translation>응답은 %1에 와요. %2 남았어요.</translation>
    </message>
    <message>
        <source>It opens when a place in play becomes free.</source>
        <translation>동시 실행 한도에 자리가 나면 시작해요.</translation>
    </message>
    <message>
        <source>Waits for the master</source>
        <translation>준비됨, 실행 대기</translation>
    </message>
    <message>
        <source>Over since %1. It waited %2 for the master in all.</source>
        <translation>%1에 끝났어요. 실행을 기다린 시간: 모두 %2.</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Boards</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>board</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>she thought</source>
        <translation>CPU 시간</translation>
    </message>
    <message>
        <source>opponent thought</source>
        <translation>IO 대기</translation>
    </message>
    <message>
        <source>Boards of the hall: %1</source>
        <translation>%1 프로그램의 태스크</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>왕복</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>board %1, pair %2: she thinks %3 longer</source>
        <translation>%1번 태스크, %2번째 왕복: CPU 시간 %3 추가</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>left hall</source>
        <translation>왼쪽 프로그램</translation>
    </message>
    <message>
        <source>right hall</source>
        <translation>오른쪽 프로그램</translation>
    </message>
    <message>
        <source>What differs between the two is tinted. Nobody computes here: thinking is waiting.</source>
        <translation>서로 다른 곳에 색을 칠했어요. 여기서는 아무것도 계산하지 않아요. CPU 시간도 기다림으로 대신해요.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. Only has_room() tells them apart.</source>
        <translation>두 프로그램이 함께 실행하는 파일 play_game.cpp예요. 다른 것은 has_room()뿐이에요.</translation>
    </message>
    <message>
        <source>Nobody computes here: thinking is waiting.</source>
        <translation>여기서는 아무것도 계산하지 않아요. CPU 시간도 기다림으로 대신해요.</translation>
    </message>
    <message>
        <source>play_game.cpp, the file that both halls run. The hall decides when a wait is over.</source>
        <translation>play_game.cpp, 두 프로그램이 함께 실행하는 파일이에요. 기다림이 언제 끝나는지는 루프가 정해요.</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>A board</source>
        <translation>태스크 하나</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1, %2번째 왕복</translation>
    </message>
    <message>
        <source>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</source>
        <translation>동그라미 하나는 그 줄에 있는 태스크 하나예요. 가리키거나 Tab, ↑, ↓로 고르세요. Enter를 누르면 크게 열려요.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message numerus="yes">
        <source>%n not open</source>
        <translation>
            <numerusform>아직 시작하지 않은 태스크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>all have been opened</source>
        <translation>모두 시작했어요</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>끝난 태스크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in play</source>
        <translation>태스크 %2개 중 %1개 진행 중</translation>
    </message>
    <message>
        <source>%1 of %2: no room</source>
        <translation>태스크 %2개 중 %1개: 자리 없음</translation>
    </message>
    <message>
        <source>main: all games are over</source>
        <translation>main: 모든 태스크가 끝났어요</translation>
    </message>
    <message>
        <source>main waits until the last game is over</source>
        <translation>main은 마지막 태스크가 끝날 때까지 기다려요</translation>
    </message>
    <message>
        <source>%1 holds the thread, %2 left</source>
        <translation>%1번 태스크가 스레드를 붙잡고 있어요, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>태스크 %n개가 응답을 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on in %2</source>
        <translation>%1번 태스크가 %2 뒤에 재개돼요</translation>
    </message>
    <message>
        <source>she thinks at %1, %2 left</source>
        <translation>%1번 태스크가 CPU에서 실행 중, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>masters think at %n board(s)</source>
        <translation>
            <numerusform>프로세스들이 태스크 %n개를 실행해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>she thinks at %n board(s) at once</source>
        <translation>
            <numerusform>루프가 태스크 %n개를 한꺼번에 실행해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for her</source>
        <translation>
            <numerusform>태스크 %n개가 실행을 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>다음은 %1번 태스크</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped in mid-thought</source>
        <translation>
            <numerusform>태스크 %n개는 선점됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>태스크 %n개는 멈춤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait here</source>
        <translation>
            <numerusform>태스크 %n개가 여기서 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>next board %1 in %2</source>
        <translation>다음은 %1번 태스크, %2 뒤</translation>
    </message>
    <message>
        <source>It is ready and asks for the master. When she has thought here, it goes on behind this line.</source>
        <translation>준비되었고 실행을 기다려요. 여기서 CPU 시간을 쓰고 나면 이 줄 다음부터 이어서 실행해요.</translation>
    </message>
    <message>
        <source>Its thread was stopped in the middle of a thought, which a coroutine never is.</source>
        <translation>일하던 중에 스레드가 선점되었어요. 코루틴은 이렇게 끊기지 않아요.</translation>
    </message>
    <message>
        <source>She thinks here, %1 left. Then it goes on behind line %2.</source>
        <translation>CPU에서 실행 중이에요. %1 남았어요. 그다음 %2번째 줄 다음부터 이어서 실행해요.</translation>
    </message>
    <message>
        <source>She thinks here, too, as if she had a head for every board: %1 left.</source>
        <translation>태스크마다 CPU가 하나씩 있는 것처럼 이것도 CPU에서 실행 중이에요. %1 남았어요.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left. Then it goes on behind line %2 and asks for the master.</source>
        <translation>IO를 기다려요. %1 남았어요. 그다음 %2번째 줄 다음부터 이어서 실행하고 다시 실행을 기다려요.</translation>
    </message>
    <message>
        <source>Its opponent thinks, %1 left, and it does not give way: nobody else can run.</source>
        <translation>IO를 기다려요. %1 남았어요. 그동안 양보하지 않아서 아무것도 실행되지 못해요.</translation>
    </message>
    <message>
        <source>It is paused: fewer games may be in play.</source>
        <translation>동시 실행 한도가 줄어서 멈춰 있어요.</translation>
    </message>
    <message>
        <source>Its game has not been opened: there is no frame of it yet.</source>
        <translation>아직 시작하지 않아서 프레임이 없어요.</translation>
    </message>
    <message>
        <source>Its game is over: its frame is gone.</source>
        <translation>끝나서 프레임이 사라졌어요.</translation>
    </message>
    <message numerus="yes">
        <source>At the same moment %n more go on.</source>
        <translation>
            <numerusform>같은 순간에 태스크 %n개가 더 재개돼요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 was opened. It runs to its first wait and asks for the master.</source>
        <translation>%1번 태스크가 시작됐어요. 처음 await하는 곳까지 실행하고 차례를 기다려요.</translation>
    </message>
    <message>
        <source>She has thought and moved at board %1: it goes on and waits for its opponent.</source>
        <translation>%1번 태스크가 CPU 시간을 다 썼어요. 이어서 실행해 IO를 기다려요.</translation>
    </message>
    <message>
        <source>Board %1: the reply came. It goes round the loop and asks for the master.</source>
        <translation>%1번 태스크에 응답이 왔어요. 반복문을 한 바퀴 돌아 다시 실행을 기다려요.</translation>
    </message>
    <message>
        <source>Board %1: the last reply came. Its loop ends, and its frame is gone.</source>
        <translation>%1번 태스크에 마지막 응답이 왔어요. 반복문이 끝나고 프레임이 사라져요.</translation>
    </message>
    <message>
        <source>wait until she comes to this board, thinks and moves</source>
        <translation>루프가 이 태스크에 와서 계산을 마칠 때까지 기다려요</translation>
    </message>
    <message>
        <source>the opponent thinks; meanwhile she is free for other boards</source>
        <translation>IO를 기다려요. 그동안 루프는 다른 태스크를 실행할 수 있어요</translation>
    </message>
    <message>
        <source>for one game: synchronous; for all: asynchronous; between them: a pool</source>
        <translation>태스크 하나면 동기, 모든 태스크면 비동기, 그 사이면 풀</translation>
    </message>
    <message>
        <source>a game is over: there is room for the next one</source>
        <translation>태스크가 끝나서 다음 태스크의 자리가 생겼어요</translation>
    </message>
    <message>
        <source>The call only makes a coroutine; nobody runs it. No opponent ever thinks.</source>
        <translation>호출은 코루틴을 만들기만 하고, 아무도 실행하지 않아요. IO는 한 번도 시작되지 않아요.</translation>
    </message>
    <message>
        <source>Each game is awaited to its end before the next begins.</source>
        <translation>태스크 하나가 끝날 때까지 await한 뒤에야 다음 태스크를 시작해요.</translation>
    </message>
    <message>
        <source>time.sleep() inside: she cannot leave, and nobody else runs.</source>
        <translation>안에 time.sleep()이 있어요. 루프가 막혀서 아무것도 실행되지 않아요.</translation>
    </message>
    <message>
        <source>Cannot exist: she would think at every board at once.</source>
        <translation>실제로는 불가능해요. CPU 하나가 모든 태스크를 한꺼번에 실행해야 해요.</translation>
    </message>
    <message>
        <source>its script: all moves, 0 replies, “was never awaited”</source>
        <translation>스크립트 결과: CPU 작업은 전부, 응답 0번, “was never awaited”</translation>
    </message>
    <message>
        <source>its script: ends at once, 0 moves</source>
        <translation>스크립트 결과: 바로 끝남, CPU 작업 없음</translation>
    </message>
    <message numerus="yes">
        <source>On the stack: each game in play has a thread and a stack of its own: %n</source>
        <translation>
            <numerusform>스택: 진행 중인 태스크마다 스레드와 스택이 하나씩, 모두 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: nothing. The one game keeps the thread while it waits.</source>
        <translation>따로 둔 것: 없음. 태스크 하나가 기다리는 동안에도 스레드를 붙잡아요.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n small frame(s), each with its board, pair and line.</source>
        <translation>
            <numerusform>따로 둔 것: 작은 프레임 %n개. 저마다 태스크, 왕복, 줄을 기억해요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: she thinks at %n board(s) at once, which no thread can do</source>
        <translation>
            <numerusform>스택: 태스크 %n개를 한꺼번에 실행해요. 어떤 스레드도 이렇게 할 수 없어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CppListing</name>
    <message numerus="yes">
        <source>%n game(s) in play</source>
        <translation>
            <numerusform>진행 중인 태스크 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Boards at this line</source>
        <translation>이 줄에 서 있는 태스크</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
    <message>
        <source>A click or Enter lists these boards</source>
        <translation>누르거나 Enter를 치면 어느 태스크인지 보여요</translation>
    </message>
</context>
<context>
    <name>CurveHeadline</name>
    <message>
        <source>Up to %1 boards another board costs %2. From the %3 on it costs %4.</source>
        <translation>태스크 %1개까지는 하나 늘 때마다 %2, %3 태스크부터는 %4씩 늘어요.</translation>
    </message>
    <message>
        <source>Every board costs %1: she never waits, so nothing can be hidden.</source>
        <translation>태스크 하나마다 %1씩 더 걸려요. CPU가 쉬지 않으니 숨길 시간이 없어요.</translation>
    </message>
    <message>
        <source>%1 at once are worse than %2: the last game is played alone.</source>
        <translation>동시에 %1개는 %2개보다 못해요. 마지막 태스크를 혼자 실행하게 돼요.</translation>
    </message>
    <message>
        <source>From %1 on the opponents set the pace.</source>
        <translation>%1부터는 IO가 속도를 정해요.</translation>
    </message>
    <message>
        <source>Up to %1 the opponents set the pace, beyond it the master does.</source>
        <translation>%1까지는 IO가, 그 뒤로는 CPU가 속도를 정해요.</translation>
    </message>
    <message>
        <source>Each second of walking costs %1: she turns %2 times.</source>
        <translation>전환 비용 1초마다 %1씩 늘어요. 전환은 %2번이에요.</translation>
    </message>
    <message>
        <source>%1 of walking each time costs %2: she turns %3 times.</source>
        <translation>전환마다 %1씩 들면 모두 %2 늘어요. 전환은 %3번이에요.</translation>
    </message>
</context>
<context>
    <name>CurveLines</name>
    <message>
        <source>one game alone: %1</source>
        <translation>태스크 하나만 있을 때: %1</translation>
    </message>
    <message>
        <source>her own thinking: %1 a board</source>
        <translation>CPU 시간: 태스크 하나에 %1</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>IO가 속도를 정해요</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>CPU가 속도를 정해요</translation>
    </message>
    <message>
        <source>knee: %1 boards</source>
        <translation>꺾이는 점: %1개</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>태스크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Where boards are fewer, as many masters or games in play as boards.</source>
        <translation>태스크가 더 적은 곳에서는 프로세스와 동시 실행 한도를 태스크의 수에 맞춰요.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>busy: %1</source>
        <translation>CPU 사용률: %1</translation>
    </message>
</context>
<context>
    <name>EndMark</name>
    <message>
        <source>last move %1</source>
        <translation>마지막 await %1</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>The charts are hidden until both halls have ended. H shows them.</source>
        <translation>두 프로그램이 모두 끝날 때까지 그림을 숨겨요. H를 누르면 보여요.</translation>
    </message>
</context>
<context>
    <name>ExploreWords</name>
    <message>
        <source>boards</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>왕복</translation>
    </message>
    <message>
        <source>master thinks</source>
        <translation>CPU 시간</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>IO 대기</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>전환 비용</translation>
    </message>
    <message>
        <source>masters</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>in play at once</source>
        <translation>동시 실행 한도</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>모두 끝남</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>마지막 await</translation>
    </message>
    <message>
        <source>she is busy</source>
        <translation>CPU 사용률</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>선점 횟수</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Constant times, first ready, no incidents, no changes.</source>
        <translation>시간이 일정하고, 준비된 순으로 실행하며, 돌발 상황도 도중에 바꾼 것도 없을 때예요.</translation>
    </message>
    <message>
        <source>walks on</source>
        <translation>비동기</translation>
    </message>
    <message>
        <source>While L J ≤ J + O, without walking.</source>
        <translation>L·J ≤ J + O이고 전환 비용이 없을 때예요.</translation>
    </message>
    <message>
        <source>The formula of the master with the most boards.</source>
        <translation>태스크를 가장 많이 맡은 프로세스의 식이에요.</translation>
    </message>
    <message>
        <source>No formula. At least her work or the longest game; at most all in a row.</source>
        <translation>딱 맞는 식은 없어요. 짧아도 CPU가 일하는 시간이나 가장 긴 태스크만큼, 길어도 모두 차례로 실행할 때만큼 걸려요.</translation>
    </message>
    <message>
        <source>One game at a time, no changes. With other times: their sum.</source>
        <translation>태스크를 하나씩 실행하고 도중에 바꾼 것이 없을 때예요. 시간이 제각각이면 그 합이에요.</translation>
    </message>
</context>
<context>
    <name>HallBar</name>
    <message>
        <source>Whole hall</source>
        <translation>그림 전체</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Follow the master</source>
        <translation>이벤트 루프 따라가기</translation>
    </message>
    <message>
        <source>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</source>
        <translation>그만 따라가기. 이 속도에서는 태스크를 너무 빨리 바꿔서 가까이 볼 수 없어요. 속도를 낮춰 보세요.</translation>
    </message>
</context>
<context>
    <name>HallPane</name>
    <message>
        <source>games over</source>
        <translation>끝난 태스크</translation>
    </message>
    <message>
        <source>Hall: %1</source>
        <translation>프로그램: %1</translation>
    </message>
</context>
<context>
    <name>HallWords</name>
    <message>
        <source>She will finish one game before she opens the next.</source>
        <translation>태스크 하나를 끝낸 다음에야 다음 태스크를 시작해요.</translation>
    </message>
    <message>
        <source>She will make a move and walk on while the opponent thinks.</source>
        <translation>await하고, IO를 기다리는 동안 다음 태스크를 실행해요.</translation>
    </message>
    <message>
        <source>She stands still and waits for board %1: %2 left.</source>
        <translation>CPU가 쉬면서 %1번 태스크의 IO를 기다려요. %2 남았어요.</translation>
    </message>
    <message>
        <source>No board is ready. Board %1 will reply first, in %2.</source>
        <translation>준비된 태스크가 없어요. %1번 태스크에 %2 뒤 가장 먼저 응답이 와요.</translation>
    </message>
    <message>
        <source>Board %1 does not let her go: %2 left.</source>
        <translation>%1번 태스크가 루프를 막고 있어요. %2 남았어요.</translation>
    </message>
    <message>
        <source>Her last move is made. Board %1 still thinks: %2 left.</source>
        <translation>마지막 await에 들어갔어요. %1번 태스크가 아직 IO를 기다려요. %2 남았어요.</translation>
    </message>
    <message>
        <source>Masters who think: %1. Masters who wait: %2.</source>
        <translation>실행 중인 프로세스 %1개, 기다리는 프로세스 %2개.</translation>
    </message>
    <message>
        <source>Her last move came at %1, the last reply %2 later.</source>
        <translation>마지막 await는 %1에, 마지막 응답은 그 %2 뒤에 왔어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) have not begun.</source>
        <translation>
            <numerusform>태스크 %n개는 아직 시작도 못 했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for her.</source>
        <translation>
            <numerusform>태스크 %n개가 실행을 기다려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 is next in the round; she waits for it: %2 left.</source>
        <translation>번호순으로 %1번 태스크를 기다려요. %2 남았어요.</translation>
    </message>
    <message>
        <source>Every master waits. Board %1 will reply first, in %2.</source>
        <translation>모든 프로세스가 기다려요. %1번 태스크에 %2 뒤 가장 먼저 응답이 와요.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for another master.</source>
        <translation>
            <numerusform>태스크 %n개가 다른 프로세스를 기다려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each master: one game after another</source>
        <translation>프로세스마다 하나씩 차례로</translation>
    </message>
    <message>
        <source>A master at every board: all of them will move at once.</source>
        <translation>태스크마다 CPU가 있어요. 모두 한꺼번에 실행돼요.</translation>
    </message>
    <message>
        <source>She will make a move and stay at the board until the opponent replies.</source>
        <translation>블로킹 호출을 하고, 응답이 올 때까지 그 안에서 기다려요.</translation>
    </message>
    <message>
        <source>Each master will finish one game before she opens her next one.</source>
        <translation>프로세스마다 태스크 하나를 끝내고 나서 다음 태스크를 시작해요.</translation>
    </message>
    <message>
        <source>Each master will make a move and walk on while the opponent thinks.</source>
        <translation>프로세스마다 await하고, IO를 기다리는 동안 다음 태스크를 실행해요.</translation>
    </message>
    <message>
        <source>The last move came at %1, the last reply %2 later.</source>
        <translation>마지막 await는 %1에, 마지막 응답은 %2 뒤에 왔어요.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>One master, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>이벤트 루프 하나, 태스크 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masters, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>프로세스 %1개, 태스크 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), two ways to play them</source>
        <translation>
            <numerusform>태스크 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message>
        <source>Results are hidden until a hall has ended. H shows them.</source>
        <translation>프로그램이 끝날 때까지 결과를 숨겨요. H를 누르면 보여요.</translation>
    </message>
</context>
<context>
    <name>IncidentsRows</name>
    <message>
        <source>board %1: × %2</source>
        <translation>%1번 태스크: %2배</translation>
    </message>
    <message>
        <source>board %1 holds her</source>
        <translation>%1번 태스크의 블로킹 호출</translation>
    </message>
    <message>
        <source>board %1, pair %2: %3</source>
        <translation>%1번 태스크, %2번째 왕복: %3</translation>
    </message>
    <message>
        <source>A slow opponent</source>
        <translation>IO가 느린 태스크</translation>
    </message>
    <message>
        <source>board</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>An opponent who holds her</source>
        <translation>블로킹 호출</translation>
    </message>
    <message>
        <source>A thought that takes long</source>
        <translation>오래 걸리는 CPU 작업</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>왕복</translation>
    </message>
</context>
<context>
    <name>LineMarkers</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>The latest move or reply came %1 late.</source>
        <translation>가장 늦은 await나 응답은 %1 늦었어요.</translation>
    </message>
    <message>
        <source>Moves and replies came late by %1 (median), %2 (99 of 100), %3 (worst).</source>
        <translation>await와 응답이 늦은 시간: 중앙값 %1, 100개 중 99개는 %2 이내, 최악 %3.</translation>
    </message>
</context>
<context>
    <name>LoopPane</name>
    <message numerus="yes">
        <source>%n board(s), each in a process of its own</source>
        <translation>
            <numerusform>태스크 %n개, 저마다 자기 프로세스에서</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
    <message>
        <source>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</source>
        <translation>타이머가 끝난 태스크는 준비 큐의 맨 뒤에 서요. 루프는 맨 앞의 태스크를 실행해요.</translation>
    </message>
    <message>
        <source>nothing: board %1 blocks the loop</source>
        <translation>없음: %1번 태스크가 루프를 막고 있어요</translation>
    </message>
    <message>
        <source>nothing: switching to board %1</source>
        <translation>없음: %1번 태스크로 전환하는 중이에요</translation>
    </message>
    <message>
        <source>nothing: it is board %1’s turn</source>
        <translation>없음: %1번 태스크의 차례예요</translation>
    </message>
    <message>
        <source>nothing: waiting in the round</source>
        <translation>없음: 차례가 된 태스크를 기다려요</translation>
    </message>
    <message>
        <source>nothing: all games are over</source>
        <translation>없음: 모든 태스크가 끝났어요</translation>
    </message>
</context>
<context>
    <name>LoopQueue</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 태스크</translation>
    </message>
</context>
<context>
    <name>LuckRows</name>
    <message>
        <source>The opponents&apos; times vary</source>
        <translation>IO 대기의 변동</translation>
    </message>
    <message>
        <source>The master&apos;s times vary</source>
        <translation>CPU 시간의 변동</translation>
    </message>
    <message>
        <source>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</source>
        <translation>같은 태스크의 IO는 어느 프로그램에서나 같은 시간이 걸려요. 그래서 운이 아니라 방식을 비교해요.</translation>
    </message>
</context>
<context>
    <name>LuckView</name>
    <message numerus="yes">
        <source>Last reply with %n seed(s) of each way.</source>
        <translation>
            <numerusform>방식마다 시드 %n개로 본, 모두 끝난 시각.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary, here or under Luck at the right.</source>
        <translation>여기나 오른쪽의 운에서 IO 대기가 달라지게 해 보세요.</translation>
    </message>
    <message>
        <source>Dots: seeds, the same opponents in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.</source>
        <translation>점: 시드, IO는 모든 방식에서 같아요. 선: 중앙값. 띠: 90% 구간. 큰 점: 지금 시드.</translation>
    </message>
    <message>
        <source>Let the opponents&apos; times vary exponentially</source>
        <translation>IO 대기를 지수 분포로 달라지게 하기</translation>
    </message>
    <message>
        <source>A click on a dot puts its seed into both halls</source>
        <translation>점을 누르면 그 시드로 두 프로그램을 실행해요</translation>
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
        <translation>비동기는 태스크가 많고 IO가 느릴 때 이득이에요. 둘 다 필요해요.</translation>
    </message>
    <message>
        <source>knee: (J + O) / J boards</source>
        <translation>꺾이는 점: (J + O) / J개</translation>
    </message>
    <message>
        <source>the opponents set the pace</source>
        <translation>IO가 속도를 정해요</translation>
    </message>
    <message>
        <source>another board is nearly free</source>
        <translation>하나 더 늘려도 거의 공짜예요</translation>
    </message>
    <message>
        <source>the master sets the pace</source>
        <translation>CPU가 속도를 정해요</translation>
    </message>
    <message>
        <source>another board costs all her thinking</source>
        <translation>하나 늘 때마다 CPU 시간이 다 더해져요</translation>
    </message>
    <message>
        <source>speed-up where they think %1 times as long</source>
        <translation>IO가 %1배 오래 걸릴 때 빨라진 정도</translation>
    </message>
    <message numerus="yes">
        <source>at %n board(s)</source>
        <translation>
            <numerusform>태스크 %n개일 때</numerusform>
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
        <translation>이전에 끝난 태스크</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>다음에 끝나는 태스크</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>At board %1, in both halls.</source>
        <translation>%1번 태스크에서, 두 프로그램 모두.</translation>
    </message>
    <message>
        <source>Threads cut the long thought into slices, like any other.</source>
        <translation>스레드에서는 긴 작업도 다른 작업처럼 조각으로 나뉘어요.</translation>
    </message>
    <message>
        <source>The other hall made this move at %1: what came after it changes there, too.</source>
        <translation>다른 프로그램은 %1에 이 await를 이미 지났어요. 거기서도 그 뒤가 달라져요.</translation>
    </message>
    <message>
        <source>Rather at %1: still to come in both halls</source>
        <translation>대신 %1에: 두 프로그램 모두 아직 오지 않은 때예요</translation>
    </message>
    <message>
        <source>Master %1 thinks for %2 now</source>
        <translation>%1번 프로세스: 지금부터 CPU 작업 %2</translation>
    </message>
    <message>
        <source>She thinks for %1 now</source>
        <translation>지금부터 CPU 작업 %1</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>“%1” is not a time. Try 5, 0.5 or 1m30s.</source>
        <translation>시간으로 읽을 수 없어요: “%1”. 5, 0.5, 1.5 ms처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>All boards as a table</source>
        <translation>모든 태스크를 표로</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Back to the classic exhibition</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Pairs of moves</source>
        <translation>왕복 횟수</translation>
    </message>
    <message>
        <source>Master thinks</source>
        <translation>CPU 시간</translation>
    </message>
    <message>
        <source>Opponent thinks</source>
        <translation>IO 대기</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>전환 비용</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>In play at once</source>
        <translation>동시 실행 한도</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>다음 태스크 고르기</translation>
    </message>
</context>
<context>
    <name>PinnedCard</name>
    <message numerus="yes">
        <source>%1: %n board(s), last reply %2</source>
        <translation>
            <numerusform>%1: 태스크 %n개, 모두 끝남 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The right hall now: %1, %2 × as fast.</source>
        <translation>지금 오른쪽 프로그램: %1, 속도 %2배.</translation>
    </message>
</context>
<context>
    <name>PredictionTable</name>
    <message>
        <source>last move</source>
        <translation>마지막 await</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>모두 끝남</translation>
    </message>
    <message>
        <source>%1 boards</source>
        <translation>태스크 %1개</translation>
    </message>
    <message>
        <source>The master sets the pace: more boards take longer.</source>
        <translation>CPU가 속도를 정해요. 태스크가 늘면 더 걸려요.</translation>
    </message>
    <message>
        <source>Times she turned to another board: context switches.</source>
        <translation>다른 태스크로 넘어간 횟수예요. 컨텍스트 스위치(문맥 교환)라고 해요.</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>선점</translation>
    </message>
    <message>
        <source>Thoughts broken off by a time slice.</source>
        <translation>시간 조각이 끝나 선점된 횟수예요.</translation>
    </message>
    <message>
        <source>The master sets the pace: one more board costs %1.</source>
        <translation>CPU가 속도를 정해요. 태스크 하나가 늘면 %1 더 걸려요.</translation>
    </message>
    <message>
        <source>The opponents set the pace.</source>
        <translation>IO가 속도를 정해요.</translation>
    </message>
    <message>
        <source>The opponents set the pace: one more board costs %1.</source>
        <translation>IO가 속도를 정해요. 태스크 하나가 늘면 %1 더 걸려요.</translation>
    </message>
    <message>
        <source>When she makes her last move: from then on nothing is left for her to do.</source>
        <translation>마지막 await가 시작되는 시각이에요. 그 뒤로 CPU가 할 일은 없어요.</translation>
    </message>
    <message>
        <source>When the last opponent has replied: this is how long it takes.</source>
        <translation>마지막 응답이 온 시각이에요. 여기까지가 전체 시간이에요.</translation>
    </message>
    <message>
        <source>The last reply by the formula, without playing; or bounds where there is no formula.</source>
        <translation>실행해 보지 않고 공식으로 구한, 모두 끝나는 시각이에요. 공식이 없으면 범위만 알 수 있어요.</translation>
    </message>
    <message>
        <source>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</source>
        <translation>오른쪽 프로그램이 몇 배 빨리 끝나는지예요. 태스크를 하나씩 차례로 실행할 때와 견주면 (J + O) / J를 넘지 못해요. 그때는 CPU가 쉬지 않아요.</translation>
    </message>
    <message>
        <source>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</source>
        <translation>CPU가 쉴 틈이 없어지는 태스크 수예요: (J + O + W) / (J + W). 더 많으면 준비된 태스크가 실행을 기다려요.</translation>
    </message>
    <message>
        <source>Processes of a program that works like this: each has a master of its own.</source>
        <translation>이렇게 일하는 프로그램의 프로세스 수예요. 프로세스마다 이벤트 루프가 하나씩 있어요.</translation>
    </message>
</context>
<context>
    <name>RunProblem</name>
    <message>
        <source>The memory does not suffice. The halls show the run before.</source>
        <translation>메모리가 모자라요. 그전 결과가 그대로 보여요.</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Not exported: the hall goes over to another way. A script plays one way from beginning to end.</source>
        <translation>내보낼 수 없어요: 도중에 방식이 바뀌어요. 스크립트는 처음부터 끝까지 한 방식으로 실행돼요.</translation>
    </message>
    <message>
        <source>Not exported: a script serves who was ready first.</source>
        <translation>내보낼 수 없어요: 스크립트는 준비된 순으로 실행해요.</translation>
    </message>
    <message>
        <source>Not exported: several masters are exported as processes only.</source>
        <translation>내보낼 수 없어요: 이벤트 루프가 여러 개면 프로세스로만 내보내요.</translation>
    </message>
    <message>
        <source>Not exported: a limit on the games in play is exported as a pool only.</source>
        <translation>내보낼 수 없어요: 동시 실행 한도는 풀로만 내보내요.</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message>
        <source>Board %1, waiting for the master</source>
        <translation>%1번 태스크, 실행 대기</translation>
    </message>
    <message>
        <source>Board %1, paused</source>
        <translation>%1번 태스크, 잠시 멈춤</translation>
    </message>
    <message>
        <source>Board %1, game over</source>
        <translation>%1번 태스크, 완료</translation>
    </message>
    <message>
        <source>Board %1, not begun</source>
        <translation>%1번 태스크, 시작 전</translation>
    </message>
    <message>
        <source>Board %1, the master thinks, %2 left</source>
        <translation>%1번 태스크, CPU에서 실행 중, %2 남음</translation>
    </message>
    <message>
        <source>Board %1, opponent thinking, %2 left</source>
        <translation>%1번 태스크, IO 대기 중, %2 남음</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>to the previous or next game over</source>
        <translation>이전, 다음에 끝난 태스크로</translation>
    </message>
    <message>
        <source>choose a board</source>
        <translation>태스크 고르기</translation>
    </message>
    <message>
        <source>look at the chosen board large, then ← → for the next one</source>
        <translation>고른 태스크 크게 보기, ← →로 옆 태스크 보기</translation>
    </message>
    <message>
        <source>follow the master</source>
        <translation>이벤트 루프 따라가기</translation>
    </message>
    <message>
        <source>show or hide the event loop of both halls</source>
        <translation>두 프로그램의 이벤트 루프 보이기, 숨기기</translation>
    </message>
    <message>
        <source>In a hall</source>
        <translation>프로그램에서</translation>
    </message>
    <message>
        <source>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</source>
        <translation>1. 이벤트 루프가 태스크 여러 개를 실행해요. 프로그램은 둘이고 시계는 하나예요. 드는 CPU 시간은 양쪽이 같아요.</translation>
    </message>
    <message>
        <source>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</source>
        <translation>2. 왼쪽에서는 태스크 하나를 끝내야 다음 태스크로 가요. 오른쪽에서는 await하고, IO를 기다리는 동안 다음 태스크를 실행해요.</translation>
    </message>
    <message>
        <source>3. Guess how long each hall takes. H hides the results until a hall has ended.</source>
        <translation>3. 두 프로그램이 얼마나 걸릴지 짐작해 보세요. H를 누르면 끝날 때까지 결과를 숨겨요.</translation>
    </message>
    <message>
        <source>4. Space plays. Watch how often she waits in the left hall, and who waits in the right one.</source>
        <translation>4. 스페이스를 누르면 재생돼요. 왼쪽에서는 CPU가 얼마나 자주 쉬는지, 오른쪽에서는 무엇이 기다리는지 보세요.</translation>
    </message>
    <message>
        <source>5. Then change a number at the right, or how a hall is played above it, and guess again.</source>
        <translation>5. 그다음 오른쪽의 숫자나 프로그램 위의 방식을 바꾸고 다시 짐작해 보세요.</translation>
    </message>
    <message>
        <source>hide results until a hall has ended</source>
        <translation>프로그램이 끝날 때까지 결과 숨기기</translation>
    </message>
    <message>
        <source>both whole halls</source>
        <translation>두 그림 전체</translation>
    </message>
    <message>
        <source>one move (on Code: one resume) back or on; held down, run</source>
        <translation>await 하나(코드에서는 재개 한 번) 뒤로, 앞으로. 누르고 있으면 재생</translation>
    </message>
    <message>
        <source>the race as a table of all boards</source>
        <translation>나란히 보기에서 모든 태스크의 표</translation>
    </message>
</context>
<context>
    <name>SpanAndSum</name>
    <message>
        <source>Span %1. Not the sum of all boards, %2.</source>
        <translation>걸린 시간: %1. 모든 태스크의 합계(%2)와는 달라요.</translation>
    </message>
    <message>
        <source>sum of all boards</source>
        <translation>모든 태스크의 합계</translation>
    </message>
    <message>
        <source>The boards last side by side: nobody waits for their sum.</source>
        <translation>여러 태스크가 나란히 진행돼요. 합계만큼 기다리는 사람은 없어요.</translation>
    </message>
    <message>
        <source>Span %1. Sum of all boards: %2.</source>
        <translation>걸린 시간 %1. 모든 태스크의 합: %2.</translation>
    </message>
    <message>
        <source>One board after the other: it lasts as long as all of them added up, or longer.</source>
        <translation>태스크를 하나씩 차례로 실행하니, 모두 더한 시간만큼 걸리거나 더 오래 걸려요.</translation>
    </message>
</context>
<context>
    <name>StopwatchLaps</name>
    <message>
        <source>Lap %1: %2 real time, %3 in the halls</source>
        <translation>구간 %1: 실제 시간 %2, 프로그램 %3</translation>
    </message>
    <message>
        <source>at %1 and %2</source>
        <translation>실제 %1, 프로그램 %2</translation>
    </message>
</context>
<context>
    <name>StopwatchPane</name>
    <message>
        <source>%1 real time, %2 in the halls</source>
        <translation>실제 시간 %1, 프로그램 %2</translation>
    </message>
</context>
<context>
    <name>StopwatchTimes</name>
    <message>
        <source>in the halls</source>
        <translation>프로그램</translation>
    </message>
</context>
<context>
    <name>ThreadsRows</name>
    <message>
        <source>A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.</source>
        <translation>시간 조각(타임 슬라이스)이 끝났을 때 다른 태스크가 준비되어 있으면 선점돼요. 전환에는 비용이 들어요.</translation>
    </message>
    <message>
        <source>0: she never drops a thought. Slices count in halls with threads.</source>
        <translation>0이면 선점하지 않아요. 시간 조각은 스레드로 실행하는 프로그램에서만 쓰여요.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>시각으로 읽을 수 없어요: “%1”. 1.2 s, 90 ms, 0:20:00처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>%1에 모두 끝나요.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>그보다 먼저 모두 끝나요.</translation>
    </message>
</context>
<context>
    <name>TimelineFold</name>
    <message>
        <source>Boards of: %1</source>
        <translation>태스크 줄: %1</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Boards</source>
        <translation>태스크 줄</translation>
    </message>
    <message>
        <source>Show the boards&apos; lanes</source>
        <translation>태스크 줄 보이기</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>she thinks</source>
        <translation>CPU 시간</translation>
    </message>
    <message>
        <source>opponent thinks</source>
        <translation>IO 대기</translation>
    </message>
    <message>
        <source>waits for her</source>
        <translation>실행 대기</translation>
    </message>
    <message>
        <source>game over</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>thought broken off</source>
        <translation>선점됨</translation>
    </message>
    <message>
        <source>she walks</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>she is held</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>how many think</source>
        <translation>실행 중인 프로세스</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>%1 last reply</source>
        <translation>%1 모두 끝남</translation>
    </message>
    <message>
        <source>%1 last move</source>
        <translation>%1 마지막 await</translation>
    </message>
    <message>
        <source>%1: last reply at %2.</source>
        <translation>%1: %2에 모두 끝나요.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Board %1: the game has not begun</source>
        <translation>%1번 태스크: 아직 시작하지 않았어요</translation>
    </message>
    <message>
        <source>Board %1 waits for her</source>
        <translation>%1번 태스크가 실행을 기다려요</translation>
    </message>
    <message>
        <source>She thinks at board %1</source>
        <translation>%1번 태스크가 CPU에서 실행돼요</translation>
    </message>
    <message>
        <source>Board %1: the opponent thinks</source>
        <translation>%1번 태스크가 IO를 기다려요</translation>
    </message>
    <message>
        <source>Board %1 is paused</source>
        <translation>%1번 태스크는 잠시 멈췄어요</translation>
    </message>
    <message>
        <source>Board %1: the game is over</source>
        <translation>%1번 태스크가 끝났어요</translation>
    </message>
    <message>
        <source>She waits: no board is ready</source>
        <translation>CPU가 쉬어요: 준비된 태스크가 없어요</translation>
    </message>
    <message>
        <source>She walks to board %1</source>
        <translation>%1번 태스크로 전환해요</translation>
    </message>
    <message>
        <source>She stands at board %1 and waits for it</source>
        <translation>루프가 %1번 태스크를 기다려요</translation>
    </message>
    <message>
        <source>Board %1 does not let her go</source>
        <translation>%1번 태스크가 루프를 막고 있어요</translation>
    </message>
    <message>
        <source>Her slice ends: she drops the thought at board %1</source>
        <translation>시간 조각이 끝나서 %1번 태스크가 선점돼요</translation>
    </message>
    <message>
        <source>The first game is over: board %1</source>
        <translation>첫 태스크가 끝났어요: %1번 태스크</translation>
    </message>
    <message>
        <source>Everybody waits while she is stuck at board %1</source>
        <translation>루프가 %1번 태스크에 묶여 모두가 기다려요</translation>
    </message>
    <message>
        <source>Her last move</source>
        <translation>마지막 await</translation>
    </message>
    <message>
        <source>The last reply</source>
        <translation>마지막 응답</translation>
    </message>
    <message>
        <source>%1 of %2 masters think</source>
        <translation>프로세스 %2개 가운데 %1개가 실행 중이에요</translation>
    </message>
    <message>
        <source>%1, master %2</source>
        <translation>%1 (%2번 프로세스)</translation>
    </message>
    <message>
        <source>%1, pair %2</source>
        <translation>%1 (%2번째 왕복)</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>One move back</source>
        <translation>await 하나 뒤로</translation>
    </message>
    <message>
        <source>move</source>
        <translation>await</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>await 하나 앞으로</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>board %1, left hall</source>
        <translation>왼쪽 프로그램 %1번 태스크</translation>
    </message>
    <message>
        <source>board %1, right hall</source>
        <translation>오른쪽 프로그램 %1번 태스크</translation>
    </message>
    <message>
        <source>Game over: %1</source>
        <translation>태스크 끝: %1</translation>
    </message>
    <message>
        <source>A board: choose one in a hall first</source>
        <translation>태스크: 먼저 프로그램에서 고르세요</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>다음에 끝나는 태스크</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 0:20:00, 20m or 90s.</source>
        <translation>시각으로 읽을 수 없어요: “%1”. 1.2 s, 90 ms, 0:20:00처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The last reply comes at %1.</source>
        <translation>%1에 모두 끝나요.</translation>
    </message>
    <message>
        <source>The last reply comes earlier.</source>
        <translation>그보다 먼저 모두 끝나요.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Sound: a soft tap when a move falls</source>
        <translation>소리: await할 때마다 작게 똑 소리가 나요</translation>
    </message>
    <message>
        <source>Hide results until a hall has ended</source>
        <translation>프로그램이 끝날 때까지 결과 숨기기</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>How this hall is played: %1</source>
        <translation>이 프로그램의 방식: %1</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>Ways to play this hall</source>
        <translation>이 프로그램의 방식 고르기</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>one after another</source>
        <translation>하나씩 차례로</translation>
    </message>
    <message>
        <source>She finishes a game before she opens the next.</source>
        <translation>태스크 하나를 끝내야 다음 태스크를 시작해요.</translation>
    </message>
    <message>
        <source>Looks asynchronous, but each game is awaited to its end.</source>
        <translation>비동기처럼 보이지만 태스크 하나가 끝날 때까지 await해요.</translation>
    </message>
    <message>
        <source>Each worker plays whole games; the others wait for a worker.</source>
        <translation>워커마다 태스크 하나를 끝까지 실행하고, 나머지는 빈 워커를 기다려요.</translation>
    </message>
    <message>
        <source>A thread for each game; one thinks at a time, in slices.</source>
        <translation>태스크마다 스레드가 하나씩 있고, 한 번에 하나만 조각조각 실행돼요.</translation>
    </message>
    <message>
        <source>Each has a master and boards of its own.</source>
        <translation>프로세스마다 이벤트 루프와 태스크가 따로 있어요.</translation>
    </message>
    <message>
        <source>Thinks at every board at once, with one head.</source>
        <translation>CPU 하나로 모든 태스크를 동시에 실행해요.</translation>
    </message>
    <message>
        <source>The coroutine never gives way: every opponent holds her.</source>
        <translation>코루틴이 양보하지 않아서 IO마다 루프를 막아요.</translation>
    </message>
    <message>
        <source>One thread: a game gives way while its opponent thinks.</source>
        <translation>스레드 하나: IO를 기다리는 동안 태스크가 양보해요.</translation>
    </message>
    <message>
        <source>One game after another</source>
        <translation>하나가 끝나야 다음 태스크</translation>
    </message>
    <message>
        <source>Awaits each game in turn</source>
        <translation>하나씩 차례로 await</translation>
    </message>
    <message>
        <source>She walks on while they think</source>
        <translation>IO 동안 다음 태스크로</translation>
    </message>
    <message>
        <source>A few games at once</source>
        <translation>몇 개씩 동시에 실행</translation>
    </message>
    <message>
        <source>Several masters share the boards</source>
        <translation>여러 프로세스가 나눠 맡기</translation>
    </message>
    <message>
        <source>A master at every board</source>
        <translation>태스크마다 CPU 하나</translation>
    </message>
    <message>
        <source>Every opponent holds her</source>
        <translation>IO마다 막히는 루프</translation>
    </message>
    <message>
        <source>Thinks in slices</source>
        <translation>조각내 실행하기</translation>
    </message>
</context>
<context>
    <name>WaysRow</name>
    <message>
        <source>last reply %1, speed-up %2, longest wait %3, threads %4, processes %5, broken off %6</source>
        <translation>모두 끝남 %1, %2배 빠름, 가장 긴 대기 %3, 스레드 %4개, 프로세스 %5개, 선점 %6번</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message numerus="yes">
        <source>Every way to play %n board(s)</source>
        <translation>
            <numerusform>태스크 %n개를 실행하는 모든 방식</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</source>
        <translation>태스크 수에 따라 모두 끝난 시각이에요. 모두 같은 로그 눈금이에요. 회색: 하나씩 차례로, asyncio. 하나를 고르면 오른쪽 프로그램이 그 방식으로 실행해요.</translation>
    </message>
    <message>
        <source>last reply</source>
        <translation>모두 끝남</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>CPU 사용률</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>선점</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Board %1 replied first of all, %2.</source>
        <translation>%1번 태스크가 가장 먼저, %2 준비됐어요.</translation>
    </message>
    <message>
        <source>Board %1 had replied last, %2: the newest goes first.</source>
        <translation>%1번 태스크가 가장 나중에, %2 준비됐어요. 최근에 준비된 것부터 실행해요.</translation>
    </message>
    <message>
        <source>Her first move at board %1: games open in board order.</source>
        <translation>%1번 태스크의 첫 실행이에요. 태스크는 번호 순서로 시작해요.</translation>
    </message>
    <message>
        <source>Her first move at board %1: the newest goes first.</source>
        <translation>%1번 태스크의 첫 실행이에요. 최근에 준비된 것부터 실행해요.</translation>
    </message>
    <message>
        <source>Board %1 is next in the round.</source>
        <translation>번호순으로 %1번 태스크의 차례예요.</translation>
    </message>
    <message>
        <source>She goes on with the thought she dropped at board %1.</source>
        <translation>%1번 태스크가 선점된 곳부터 이어서 실행돼요.</translation>
    </message>
    <message>
        <source>Board %1 may go on: there is room for it again.</source>
        <translation>%1번 태스크에 다시 자리가 나서 이어서 실행돼요.</translation>
    </message>
    <message>
        <source>She thinks about her move at board %1.</source>
        <translation>%1번 태스크가 CPU에서 실행돼요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which replied first, %2.</source>
        <translation>가장 먼저, %2 준비된 %1번 태스크로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which had replied last, %2.</source>
        <translation>가장 나중에, %2 준비된 %1번 태스크로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1: games open in board order.</source>
        <translation>%1번 태스크로 전환해요. 태스크는 번호 순서로 시작해요.</translation>
    </message>
    <message>
        <source>She walks to board %1: the newest goes first.</source>
        <translation>%1번 태스크로 전환해요. 최근에 준비된 것부터 실행해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, the next in the round.</source>
        <translation>번호순으로 %1번 태스크로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, where she dropped a thought.</source>
        <translation>선점되었던 %1번 태스크로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which may go on again.</source>
        <translation>다시 이어서 실행할 %1번 태스크로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1.</source>
        <translation>%1번 태스크로 전환해요.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Both halls with all numbers, the time, the speed and the page, as they are now.</source>
        <translation>두 프로그램의 모든 숫자와 시각, 재생 속도, 화면을 지금 그대로 저장해요.</translation>
    </message>
</context>
<context>
    <name>SetupFolders</name>
    <message>
        <source>A click puts one into both halls. Ctrl+Z brings back what was there.</source>
        <translation>누르면 두 프로그램에 들어가요. Ctrl+Z를 누르면 전으로 돌아가요.</translation>
    </message>
</context>
<context>
    <name>SetupsPage</name>
    <message>
        <source>There is none yet. Set up the halls as you want them, then keep them with Ctrl+S.</source>
        <translation>아직 없어요. 프로그램을 원하는 대로 맞춘 뒤 Ctrl+S로 저장하세요.</translation>
    </message>
</context>
</TS>
