<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>BoardPane</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
    <message>
        <source>Previous board</source>
        <translation>이전 쿼리</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>다음 쿼리</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Board %1: %2, waited %3, opponent thought %4, lasted %5</source>
        <translation>%1번 쿼리: %2, 실행 대기 %3, IO 대기 %4, 진행 시간 %5</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>The game is over</source>
        <translation>쿼리 완료</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Boards</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>board</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>Boards of the hall: %1</source>
        <translation>%1 프로그램의 쿼리</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>board %1, pair %2: she thinks %3 longer</source>
        <translation>%1번 쿼리, %2번째 왕복: CPU 시간 %3 추가</translation>
    </message>
</context>
<context>
    <name>CodeCards</name>
    <message>
        <source>A board</source>
        <translation>쿼리 하나</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
    <message>
        <source>A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.</source>
        <translation>동그라미 하나는 그 줄에 있는 쿼리 하나예요. 가리키거나 Tab, ↑, ↓로 고르세요. Enter를 누르면 크게 열려요.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message numerus="yes">
        <source>%n not open</source>
        <translation>
            <numerusform>아직 시작하지 않은 쿼리 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>끝난 쿼리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in play</source>
        <translation>쿼리 %2개 중 %1개 진행 중</translation>
    </message>
    <message>
        <source>%1 of %2: no room</source>
        <translation>쿼리 %2개 중 %1개: 자리 없음</translation>
    </message>
    <message>
        <source>main: all games are over</source>
        <translation>main: 모든 쿼리가 끝났어요</translation>
    </message>
    <message>
        <source>main waits until the last game is over</source>
        <translation>main은 마지막 쿼리가 끝날 때까지 기다려요</translation>
    </message>
    <message>
        <source>%1 holds the thread, %2 left</source>
        <translation>%1번 쿼리가 스레드를 붙잡고 있어요, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reply</source>
        <translation>
            <numerusform>쿼리 %n개가 응답을 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on in %2</source>
        <translation>%1번 쿼리가 %2 뒤에 재개돼요</translation>
    </message>
    <message>
        <source>she thinks at %1, %2 left</source>
        <translation>%1번 쿼리가 CPU에서 실행 중, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>masters think at %n board(s)</source>
        <translation>
            <numerusform>프로세스들이 쿼리 %n개를 실행해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>she thinks at %n board(s) at once</source>
        <translation>
            <numerusform>루프가 쿼리 %n개를 한꺼번에 실행해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask for her</source>
        <translation>
            <numerusform>쿼리 %n개가 실행을 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>다음은 %1번 쿼리</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped in mid-thought</source>
        <translation>
            <numerusform>쿼리 %n개는 선점됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>쿼리 %n개는 멈춤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) wait here</source>
        <translation>
            <numerusform>쿼리 %n개가 여기서 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>next board %1 in %2</source>
        <translation>다음은 %1번 쿼리, %2 뒤</translation>
    </message>
    <message>
        <source>She thinks here, too, as if she had a head for every board: %1 left.</source>
        <translation>쿼리마다 CPU가 하나씩 있는 것처럼 이것도 CPU에서 실행 중이에요. %1 남았어요.</translation>
    </message>
    <message numerus="yes">
        <source>At the same moment %n more go on.</source>
        <translation>
            <numerusform>같은 순간에 쿼리 %n개가 더 재개돼요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 was opened. It runs to its first wait and asks for the master.</source>
        <translation>%1번 쿼리가 시작됐어요. 처음 await하는 곳까지 실행하고 차례를 기다려요.</translation>
    </message>
    <message>
        <source>She has thought and moved at board %1: it goes on and waits for its opponent.</source>
        <translation>%1번 쿼리가 CPU 시간을 다 썼어요. 이어서 실행해 IO를 기다려요.</translation>
    </message>
    <message>
        <source>Board %1: the reply came. It goes round the loop and asks for the master.</source>
        <translation>%1번 쿼리에 응답이 왔어요. 반복문을 한 바퀴 돌아 다시 실행을 기다려요.</translation>
    </message>
    <message>
        <source>Board %1: the last reply came. Its loop ends, and its frame is gone.</source>
        <translation>%1번 쿼리에 마지막 응답이 왔어요. 반복문이 끝나고 프레임이 사라져요.</translation>
    </message>
    <message>
        <source>wait until she comes to this board, thinks and moves</source>
        <translation>루프가 이 쿼리에 와서 계산을 마칠 때까지 기다려요</translation>
    </message>
    <message>
        <source>the opponent thinks; meanwhile she is free for other boards</source>
        <translation>IO를 기다려요. 그동안 루프는 다른 쿼리를 실행할 수 있어요</translation>
    </message>
    <message>
        <source>for one game: synchronous; for all: asynchronous; between them: a pool</source>
        <translation>쿼리 하나면 동기, 모든 쿼리면 비동기, 그 사이면 풀</translation>
    </message>
    <message>
        <source>a game is over: there is room for the next one</source>
        <translation>쿼리가 끝나서 다음 쿼리의 자리가 생겼어요</translation>
    </message>
    <message>
        <source>Each game is awaited to its end before the next begins.</source>
        <translation>쿼리 하나가 끝날 때까지 await한 뒤에야 다음 쿼리를 시작해요.</translation>
    </message>
    <message>
        <source>Cannot exist: she would think at every board at once.</source>
        <translation>실제로는 불가능해요. CPU 하나가 모든 쿼리를 한꺼번에 실행해야 해요.</translation>
    </message>
    <message numerus="yes">
        <source>On the stack: each game in play has a thread and a stack of its own: %n</source>
        <translation>
            <numerusform>스택: 진행 중인 쿼리마다 스레드와 스택이 하나씩, 모두 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: nothing. The one game keeps the thread while it waits.</source>
        <translation>따로 둔 것: 없음. 쿼리 하나가 기다리는 동안에도 스레드를 붙잡아요.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n small frame(s), each with its board, pair and line.</source>
        <translation>
            <numerusform>따로 둔 것: 작은 프레임 %n개. 저마다 쿼리, 왕복, 줄을 기억해요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the stack: she thinks at %n board(s) at once, which no thread can do</source>
        <translation>
            <numerusform>스택: 쿼리 %n개를 한꺼번에 실행해요. 어떤 스레드도 이렇게 할 수 없어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CppListing</name>
    <message numerus="yes">
        <source>%n game(s) in play</source>
        <translation>
            <numerusform>진행 중인 쿼리 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crowd</name>
    <message>
        <source>Boards at this line</source>
        <translation>이 줄에 서 있는 쿼리</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
    <message>
        <source>A click or Enter lists these boards</source>
        <translation>누르거나 Enter를 치면 어느 쿼리인지 보여요</translation>
    </message>
</context>
<context>
    <name>CurveHeadline</name>
    <message>
        <source>Up to %1 boards another board costs %2. From the %3 on it costs %4.</source>
        <translation>쿼리 %1개까지는 하나 늘 때마다 %2, %3 쿼리부터는 %4씩 늘어요.</translation>
    </message>
    <message>
        <source>Every board costs %1: she never waits, so nothing can be hidden.</source>
        <translation>쿼리 하나마다 %1씩 더 걸려요. CPU가 쉬지 않으니 숨길 시간이 없어요.</translation>
    </message>
    <message>
        <source>%1 at once are worse than %2: the last game is played alone.</source>
        <translation>동시에 %1개는 %2개보다 못해요. 마지막 쿼리를 혼자 실행하게 돼요.</translation>
    </message>
</context>
<context>
    <name>CurveLines</name>
    <message>
        <source>one game alone: %1</source>
        <translation>쿼리 하나만 있을 때: %1</translation>
    </message>
    <message>
        <source>her own thinking: %1 a board</source>
        <translation>CPU 시간: 쿼리 하나에 %1</translation>
    </message>
</context>
<context>
    <name>CurveReading</name>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>쿼리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Where boards are fewer, as many masters or games in play as boards.</source>
        <translation>쿼리가 더 적은 곳에서는 프로세스와 동시 실행 한도를 쿼리의 수에 맞춰요.</translation>
    </message>
</context>
<context>
    <name>ExploreWords</name>
    <message>
        <source>boards</source>
        <translation>쿼리</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>The formula of the master with the most boards.</source>
        <translation>쿼리를 가장 많이 맡은 프로세스의 식이에요.</translation>
    </message>
    <message>
        <source>No formula. At least her work or the longest game; at most all in a row.</source>
        <translation>딱 맞는 식은 없어요. 짧아도 CPU가 일하는 시간이나 가장 긴 쿼리만큼, 길어도 모두 차례로 실행할 때만큼 걸려요.</translation>
    </message>
    <message>
        <source>One game at a time, no changes. With other times: their sum.</source>
        <translation>쿼리를 하나씩 실행하고 도중에 바꾼 것이 없을 때예요. 시간이 제각각이면 그 합이에요.</translation>
    </message>
</context>
<context>
    <name>HallHeader</name>
    <message>
        <source>Stop following. At this speed she changes boards too quickly to be seen closely: slow down.</source>
        <translation>그만 따라가기. 이 속도에서는 쿼리를 너무 빨리 바꿔서 가까이 볼 수 없어요. 속도를 낮춰 보세요.</translation>
    </message>
</context>
<context>
    <name>HallPane</name>
    <message>
        <source>games over</source>
        <translation>끝난 쿼리</translation>
    </message>
</context>
<context>
    <name>HallWords</name>
    <message>
        <source>She will finish one game before she opens the next.</source>
        <translation>쿼리 하나를 끝낸 다음에야 다음 쿼리를 시작해요.</translation>
    </message>
    <message>
        <source>She will make a move and walk on while the opponent thinks.</source>
        <translation>await하고, IO를 기다리는 동안 다음 쿼리를 실행해요.</translation>
    </message>
    <message>
        <source>She stands still and waits for board %1: %2 left.</source>
        <translation>CPU가 쉬면서 %1번 쿼리의 IO를 기다려요. %2 남았어요.</translation>
    </message>
    <message>
        <source>No board is ready. Board %1 will reply first, in %2.</source>
        <translation>준비된 쿼리가 없어요. %1번 쿼리에 %2 뒤 가장 먼저 응답이 와요.</translation>
    </message>
    <message>
        <source>Board %1 does not let her go: %2 left.</source>
        <translation>%1번 쿼리가 루프를 막고 있어요. %2 남았어요.</translation>
    </message>
    <message>
        <source>Her last move is made. Board %1 still thinks: %2 left.</source>
        <translation>마지막 await에 들어갔어요. %1번 쿼리가 아직 IO를 기다려요. %2 남았어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) have not begun.</source>
        <translation>
            <numerusform>쿼리 %n개는 아직 시작도 못 했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for her.</source>
        <translation>
            <numerusform>쿼리 %n개가 실행을 기다려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1 is next in the round; she waits for it: %2 left.</source>
        <translation>번호순으로 %1번 쿼리를 기다려요. %2 남았어요.</translation>
    </message>
    <message>
        <source>Every master waits. Board %1 will reply first, in %2.</source>
        <translation>모든 프로세스가 기다려요. %1번 쿼리에 %2 뒤 가장 먼저 응답이 와요.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) are waiting for another master.</source>
        <translation>
            <numerusform>쿼리 %n개가 다른 프로세스를 기다려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>A master at every board: all of them will move at once.</source>
        <translation>쿼리마다 CPU가 있어요. 모두 한꺼번에 실행돼요.</translation>
    </message>
    <message>
        <source>Each master will finish one game before she opens her next one.</source>
        <translation>프로세스마다 쿼리 하나를 끝내고 나서 다음 쿼리를 시작해요.</translation>
    </message>
    <message>
        <source>Each master will make a move and walk on while the opponent thinks.</source>
        <translation>프로세스마다 await하고, IO를 기다리는 동안 다음 쿼리를 실행해요.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>One master, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>이벤트 루프 하나, 쿼리 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 masters, %n board(s), two ways to play them</source>
        <translation>
            <numerusform>프로세스 %1개, 쿼리 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s), two ways to play them</source>
        <translation>
            <numerusform>쿼리 %n개, 두 가지 방식</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsRows</name>
    <message>
        <source>board %1: × %2</source>
        <translation>%1번 쿼리: %2배</translation>
    </message>
    <message>
        <source>board %1 holds her</source>
        <translation>%1번 쿼리의 블로킹 호출</translation>
    </message>
    <message>
        <source>board %1, pair %2: %3</source>
        <translation>%1번 쿼리, %2번째 왕복: %3</translation>
    </message>
    <message>
        <source>A slow opponent</source>
        <translation>IO가 느린 쿼리</translation>
    </message>
    <message>
        <source>board</source>
        <translation>쿼리</translation>
    </message>
</context>
<context>
    <name>LineMarkers</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
</context>
<context>
    <name>LoopPane</name>
    <message numerus="yes">
        <source>%n board(s), each in a process of its own</source>
        <translation>
            <numerusform>쿼리 %n개, 저마다 자기 프로세스에서</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
    <message>
        <source>A timer that ends puts its board at the end of the ready queue. The master takes the next one.</source>
        <translation>타이머가 끝난 쿼리는 준비 큐의 맨 뒤에 서요. 루프는 맨 앞의 쿼리를 실행해요.</translation>
    </message>
    <message>
        <source>nothing: board %1 blocks the loop</source>
        <translation>없음: %1번 쿼리가 루프를 막고 있어요</translation>
    </message>
    <message>
        <source>nothing: switching to board %1</source>
        <translation>없음: %1번 쿼리로 전환하는 중이에요</translation>
    </message>
    <message>
        <source>nothing: it is board %1’s turn</source>
        <translation>없음: %1번 쿼리의 차례예요</translation>
    </message>
    <message>
        <source>nothing: waiting in the round</source>
        <translation>없음: 차례가 된 쿼리를 기다려요</translation>
    </message>
    <message>
        <source>nothing: all games are over</source>
        <translation>없음: 모든 쿼리가 끝났어요</translation>
    </message>
</context>
<context>
    <name>LoopQueue</name>
    <message>
        <source>Board %1</source>
        <translation>%1번 쿼리</translation>
    </message>
</context>
<context>
    <name>LuckRows</name>
    <message>
        <source>The same opponent takes the same time in every hall: a comparison compares modes, not luck.</source>
        <translation>같은 쿼리의 IO는 어느 프로그램에서나 같은 시간이 걸려요. 그래서 운이 아니라 방식을 비교해요.</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>Asynchronous play pays where there are many boards and the opponents are slow: it needs both.</source>
        <translation>비동기는 쿼리가 많고 IO가 느릴 때 이득이에요. 둘 다 필요해요.</translation>
    </message>
    <message numerus="yes">
        <source>at %n board(s)</source>
        <translation>
            <numerusform>쿼리 %n개일 때</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Previous game over</source>
        <translation>이전에 끝난 쿼리</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>다음에 끝나는 쿼리</translation>
    </message>
</context>
<context>
    <name>NowActions</name>
    <message>
        <source>At board %1, in both halls.</source>
        <translation>%1번 쿼리에서, 두 프로그램 모두.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>All boards as a table</source>
        <translation>모든 쿼리를 표로</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Boards</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>다음 쿼리 고르기</translation>
    </message>
</context>
<context>
    <name>PinnedCard</name>
    <message numerus="yes">
        <source>%1: %n board(s), last reply %2</source>
        <translation>
            <numerusform>%1: 쿼리 %n개, 모두 끝남 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PredictionTable</name>
    <message>
        <source>%1 boards</source>
        <translation>쿼리 %1개</translation>
    </message>
    <message>
        <source>The master sets the pace: more boards take longer.</source>
        <translation>CPU가 속도를 정해요. 쿼리가 늘면 더 걸려요.</translation>
    </message>
    <message>
        <source>Times she turned to another board: context switches.</source>
        <translation>다른 쿼리로 넘어간 횟수예요. 컨텍스트 스위치(문맥 교환)라고 해요.</translation>
    </message>
    <message>
        <source>The master sets the pace: one more board costs %1.</source>
        <translation>CPU가 속도를 정해요. 쿼리 하나가 늘면 %1 더 걸려요.</translation>
    </message>
    <message>
        <source>The opponents set the pace: one more board costs %1.</source>
        <translation>IO가 속도를 정해요. 쿼리 하나가 늘면 %1 더 걸려요.</translation>
    </message>
    <message>
        <source>How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.</source>
        <translation>오른쪽 프로그램이 몇 배 빨리 끝나는지예요. 쿼리를 하나씩 차례로 실행할 때와 견주면 (J + O) / J를 넘지 못해요. 그때는 CPU가 쉬지 않아요.</translation>
    </message>
    <message>
        <source>So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.</source>
        <translation>CPU가 쉴 틈이 없어지는 쿼리 수예요: (J + O + W) / (J + W). 더 많으면 준비된 쿼리가 실행을 기다려요.</translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message>
        <source>Board %1, waiting for the master</source>
        <translation>%1번 쿼리, 실행 대기</translation>
    </message>
    <message>
        <source>Board %1, paused</source>
        <translation>%1번 쿼리, 잠시 멈춤</translation>
    </message>
    <message>
        <source>Board %1, game over</source>
        <translation>%1번 쿼리, 완료</translation>
    </message>
    <message>
        <source>Board %1, not begun</source>
        <translation>%1번 쿼리, 시작 전</translation>
    </message>
    <message>
        <source>Board %1, the master thinks, %2 left</source>
        <translation>%1번 쿼리, CPU에서 실행 중, %2 남음</translation>
    </message>
    <message>
        <source>Board %1, opponent thinking, %2 left</source>
        <translation>%1번 쿼리, IO 대기 중, %2 남음</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>to the previous or next game over</source>
        <translation>이전, 다음에 끝난 쿼리로</translation>
    </message>
    <message>
        <source>choose a board</source>
        <translation>쿼리 고르기</translation>
    </message>
    <message>
        <source>look at the chosen board large, then ← → for the next one</source>
        <translation>고른 쿼리 크게 보기, ← →로 옆 쿼리 보기</translation>
    </message>
    <message>
        <source>1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both.</source>
        <translation>1. 이벤트 루프가 쿼리 여러 개를 실행해요. 프로그램은 둘이고 시계는 하나예요. 드는 CPU 시간은 양쪽이 같아요.</translation>
    </message>
    <message>
        <source>2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks.</source>
        <translation>2. 왼쪽에서는 쿼리 하나를 끝내야 다음 쿼리로 가요. 오른쪽에서는 await하고, IO를 기다리는 동안 다음 쿼리를 실행해요.</translation>
    </message>
    <message>
        <source>the race as a table of all boards</source>
        <translation>나란히 보기에서 모든 쿼리의 표</translation>
    </message>
</context>
<context>
    <name>SpanAndSum</name>
    <message>
        <source>Span %1. Not the sum of all boards, %2.</source>
        <translation>걸린 시간: %1. 모든 쿼리의 합계(%2)와는 달라요.</translation>
    </message>
    <message>
        <source>sum of all boards</source>
        <translation>모든 쿼리의 합계</translation>
    </message>
    <message>
        <source>The boards last side by side: nobody waits for their sum.</source>
        <translation>여러 쿼리가 나란히 진행돼요. 합계만큼 기다리는 사람은 없어요.</translation>
    </message>
    <message>
        <source>Span %1. Sum of all boards: %2.</source>
        <translation>걸린 시간 %1. 모든 쿼리의 합: %2.</translation>
    </message>
    <message>
        <source>One board after the other: it lasts as long as all of them added up, or longer.</source>
        <translation>쿼리를 하나씩 차례로 실행하니, 모두 더한 시간만큼 걸리거나 더 오래 걸려요.</translation>
    </message>
</context>
<context>
    <name>ThreadsRows</name>
    <message>
        <source>A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.</source>
        <translation>시간 조각(타임 슬라이스)이 끝났을 때 다른 쿼리가 준비되어 있으면 선점돼요. 전환에는 비용이 들어요.</translation>
    </message>
</context>
<context>
    <name>TimelineFold</name>
    <message>
        <source>Boards of: %1</source>
        <translation>쿼리 줄: %1</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Boards</source>
        <translation>쿼리 줄</translation>
    </message>
    <message>
        <source>Show the boards&apos; lanes</source>
        <translation>쿼리 줄 보이기</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Board %1: the game has not begun</source>
        <translation>%1번 쿼리: 아직 시작하지 않았어요</translation>
    </message>
    <message>
        <source>Board %1 waits for her</source>
        <translation>%1번 쿼리가 실행을 기다려요</translation>
    </message>
    <message>
        <source>She thinks at board %1</source>
        <translation>%1번 쿼리가 CPU에서 실행돼요</translation>
    </message>
    <message>
        <source>Board %1: the opponent thinks</source>
        <translation>%1번 쿼리가 IO를 기다려요</translation>
    </message>
    <message>
        <source>Board %1 is paused</source>
        <translation>%1번 쿼리는 잠시 멈췄어요</translation>
    </message>
    <message>
        <source>Board %1: the game is over</source>
        <translation>%1번 쿼리가 끝났어요</translation>
    </message>
    <message>
        <source>She waits: no board is ready</source>
        <translation>CPU가 쉬어요: 준비된 쿼리가 없어요</translation>
    </message>
    <message>
        <source>She walks to board %1</source>
        <translation>%1번 쿼리로 전환해요</translation>
    </message>
    <message>
        <source>She stands at board %1 and waits for it</source>
        <translation>루프가 %1번 쿼리를 기다려요</translation>
    </message>
    <message>
        <source>Board %1 does not let her go</source>
        <translation>%1번 쿼리가 루프를 막고 있어요</translation>
    </message>
    <message>
        <source>Her slice ends: she drops the thought at board %1</source>
        <translation>시간 조각이 끝나서 %1번 쿼리가 선점돼요</translation>
    </message>
    <message>
        <source>The first game is over: board %1</source>
        <translation>첫 쿼리가 끝났어요: %1번 쿼리</translation>
    </message>
    <message>
        <source>Everybody waits while she is stuck at board %1</source>
        <translation>루프가 %1번 쿼리에 묶여 모두가 기다려요</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>board %1, left hall</source>
        <translation>왼쪽 프로그램 %1번 쿼리</translation>
    </message>
    <message>
        <source>board %1, right hall</source>
        <translation>오른쪽 프로그램 %1번 쿼리</translation>
    </message>
    <message>
        <source>Game over: %1</source>
        <translation>쿼리 끝: %1</translation>
    </message>
    <message>
        <source>A board: choose one in a hall first</source>
        <translation>쿼리: 먼저 프로그램에서 고르세요</translation>
    </message>
    <message>
        <source>Next game over</source>
        <translation>다음에 끝나는 쿼리</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>She finishes a game before she opens the next.</source>
        <translation>쿼리 하나를 끝내야 다음 쿼리를 시작해요.</translation>
    </message>
    <message>
        <source>Looks asynchronous, but each game is awaited to its end.</source>
        <translation>비동기처럼 보이지만 쿼리 하나가 끝날 때까지 await해요.</translation>
    </message>
    <message>
        <source>Each worker plays whole games; the others wait for a worker.</source>
        <translation>워커마다 쿼리 하나를 끝까지 실행하고, 나머지는 빈 워커를 기다려요.</translation>
    </message>
    <message>
        <source>A thread for each game; one thinks at a time, in slices.</source>
        <translation>쿼리마다 스레드가 하나씩 있고, 한 번에 하나만 조각조각 실행돼요.</translation>
    </message>
    <message>
        <source>Each has a master and boards of its own.</source>
        <translation>프로세스마다 이벤트 루프와 쿼리가 따로 있어요.</translation>
    </message>
    <message>
        <source>Thinks at every board at once, with one head.</source>
        <translation>CPU 하나로 모든 쿼리를 동시에 실행해요.</translation>
    </message>
    <message>
        <source>One thread: a game gives way while its opponent thinks.</source>
        <translation>스레드 하나: IO를 기다리는 동안 쿼리가 양보해요.</translation>
    </message>
    <message>
        <source>One game after another</source>
        <translation>하나가 끝나야 다음 쿼리</translation>
    </message>
    <message>
        <source>She walks on while they think</source>
        <translation>IO 동안 다음 쿼리로</translation>
    </message>
    <message>
        <source>A master at every board</source>
        <translation>쿼리마다 CPU 하나</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message numerus="yes">
        <source>Every way to play %n board(s)</source>
        <translation>
            <numerusform>쿼리 %n개를 실행하는 모든 방식</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.</source>
        <translation>쿼리 수에 따라 모두 끝난 시각이에요. 모두 같은 로그 눈금이에요. 회색: 하나씩 차례로, asyncio. 하나를 고르면 오른쪽 프로그램이 그 방식으로 실행해요.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Board %1 replied first of all, %2.</source>
        <translation>%1번 쿼리가 가장 먼저, %2 준비됐어요.</translation>
    </message>
    <message>
        <source>Board %1 had replied last, %2: the newest goes first.</source>
        <translation>%1번 쿼리가 가장 나중에, %2 준비됐어요. 최근에 준비된 것부터 실행해요.</translation>
    </message>
    <message>
        <source>Her first move at board %1: games open in board order.</source>
        <translation>%1번 쿼리의 첫 실행이에요. 쿼리는 번호 순서로 시작해요.</translation>
    </message>
    <message>
        <source>Her first move at board %1: the newest goes first.</source>
        <translation>%1번 쿼리의 첫 실행이에요. 최근에 준비된 것부터 실행해요.</translation>
    </message>
    <message>
        <source>Board %1 is next in the round.</source>
        <translation>번호순으로 %1번 쿼리의 차례예요.</translation>
    </message>
    <message>
        <source>She goes on with the thought she dropped at board %1.</source>
        <translation>%1번 쿼리가 선점된 곳부터 이어서 실행돼요.</translation>
    </message>
    <message>
        <source>Board %1 may go on: there is room for it again.</source>
        <translation>%1번 쿼리에 다시 자리가 나서 이어서 실행돼요.</translation>
    </message>
    <message>
        <source>She thinks about her move at board %1.</source>
        <translation>%1번 쿼리가 CPU에서 실행돼요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which replied first, %2.</source>
        <translation>가장 먼저, %2 준비된 %1번 쿼리로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which had replied last, %2.</source>
        <translation>가장 나중에, %2 준비된 %1번 쿼리로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1: games open in board order.</source>
        <translation>%1번 쿼리로 전환해요. 쿼리는 번호 순서로 시작해요.</translation>
    </message>
    <message>
        <source>She walks to board %1: the newest goes first.</source>
        <translation>%1번 쿼리로 전환해요. 최근에 준비된 것부터 실행해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, the next in the round.</source>
        <translation>번호순으로 %1번 쿼리로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, where she dropped a thought.</source>
        <translation>선점되었던 %1번 쿼리로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1, which may go on again.</source>
        <translation>다시 이어서 실행할 %1번 쿼리로 전환해요.</translation>
    </message>
    <message>
        <source>She walks to board %1.</source>
        <translation>%1번 쿼리로 전환해요.</translation>
    </message>
</context>
</TS>
