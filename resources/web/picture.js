// Pictures of a run: {run, lanes} as the engine tells it. Phases are numbered as in the engine.
const BOARD = { notOpen: 0, waiting: 1, served: 2, opponent: 3, paused: 4, over: 5 };
const MASTER = { idle: 0, walking: 1, thinking: 2, standing: 3, held: 4 };

function clock(ms) {
  const s = Math.floor(ms / 1000), two = n => String(n).padStart(2, "0");
  return `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}

// Which bar of a lane stands at a moment: by halving, so that a long run costs no more.
function indexAt(bars, ms) {
  let low = 0, high = bars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bars[middle][1] <= ms) low = middle + 1; else high = middle;
  }
  return low;
}

const barAt = (bars, ms) => bars[indexAt(bars, ms)];

function colours() {
  const style = getComputedStyle(document.documentElement), of = name => style.getPropertyValue("--" + name).trim();
  return Object.fromEntries(["panel", "floor", "ink", "soft", "line", "teal", "amber", "vermilion", "grey", "now"].map(n => [n, of(n)]));
}

// A canvas at the screen's own resolution. Returns its context, in CSS pixels.
function fitted(canvas) {
  const scale = window.devicePixelRatio || 1, width = canvas.clientWidth, height = canvas.clientHeight;
  if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
  }
  const pen = canvas.getContext("2d");
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  return { pen, width, height };
}

function hatch(pen, colour) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const line = tile.getContext("2d");
  line.strokeStyle = colour;
  line.lineWidth = 1.6;
  for (const shift of [-6, 0, 6]) { line.moveTo(shift, 6); line.lineTo(shift + 6, 0); }
  line.stroke();
  return pen.createPattern(tile, "repeat");
}

// Where the boards stand: around the room at equal distances, from the top clockwise. Kept for a size.
function places(boards, width, height) {
  const key = `${boards} ${width} ${height}`;
  if (places.key === key) return places.made;
  const wide = width / 2 - 26, high = height / 2 - 26, steps = 720, along = [0];
  const point = n => [Math.sin(2 * Math.PI * n / steps) * wide, -Math.cos(2 * Math.PI * n / steps) * high];
  for (let n = 1; n <= steps; ++n) along.push(along[n - 1] + Math.hypot(point(n)[0] - point(n - 1)[0], point(n)[1] - point(n - 1)[1]));
  const seats = Array.from({ length: boards }, (_, b) => {
    const n = along.findIndex(length => length >= along[steps] * (b + 0.5) / boards), [x, y] = point(n);
    return { x: width / 2 + x, y: height / 2 + y, angle: Math.atan2(y, x) };
  });
  places.key = key;
  return places.made = { seats, side: Math.max(5, Math.min(26, 0.8 * along[steps] / boards)) };
}

function drawHall(canvas, hall, ms, ink) {
  const { pen, width, height } = fitted(canvas), boards = hall.lanes.boards.length;
  const { seats, side } = places(boards, width, height);
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = ink.floor;
  pen.beginPath();
  pen.ellipse(width / 2, height / 2, width / 2 - 2, height / 2 - 2, 0, 0, 2 * Math.PI);
  pen.fill();
  hall.lanes.boards.forEach((bars, b) => drawBoard(pen, barAt(bars, ms), seats[b], side, ms, ink));
  for (const bars of hall.lanes.masters) drawMaster(pen, bars, ms, seats, side, ink);
  pen.fillStyle = ink.ink;
  pen.textAlign = "center";
  pen.font = `600 ${Math.round(height / 7)}px Inter, sans-serif`;
  pen.fillText(clock(Math.min(ms, hall.end)), width / 2, height / 2 + height / 20);
}

function drawBoard(pen, bar, at, side, ms, ink) {
  const phase = bar ? bar[2] : BOARD.over, half = side / 2;
  pen.lineWidth = 1.5;
  pen.setLineDash(phase === BOARD.paused ? [3, 3] : []);
  pen.strokeStyle = phase === BOARD.waiting ? ink.vermilion : phase === BOARD.served ? ink.teal : ink.grey;
  pen.fillStyle = phase === BOARD.served ? ink.teal : phase === BOARD.over ? ink.grey : ink.panel;
  pen.fillRect(at.x - half, at.y - half, side, side);
  pen.strokeRect(at.x - half, at.y - half, side, side);
  pen.setLineDash([]);
  if (phase === BOARD.waiting) {
    pen.fillStyle = hatch.made ??= hatch(pen, ink.vermilion);
    pen.fillRect(at.x - half, at.y - half, side, side);
  } else if (phase === BOARD.opponent) {  // a ring that runs down
    pen.strokeStyle = ink.amber;
    pen.lineWidth = Math.max(2, side / 7);
    pen.beginPath();
    pen.arc(at.x, at.y, side * 0.32, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * (bar[1] - ms) / (bar[1] - bar[0]));
    pen.stroke();
  } else if (phase === BOARD.over) {
    pen.strokeStyle = ink.panel;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.moveTo(at.x - side / 4, at.y);
    pen.lineTo(at.x - side / 12, at.y + side / 5);
    pen.lineTo(at.x + side / 4, at.y - side / 5);
    pen.stroke();
  }
}

// She stands inside the ring at her board; while she waits she stays where she was.
function drawMaster(pen, bars, ms, seats, side, ink) {
  let index = Math.min(indexAt(bars, ms), bars.length - 1);
  while (index > 0 && bars[index][3] < 0) --index;
  const board = Math.max(0, bars[index]?.[3] ?? 0);
  const at = seats[board], inward = 0.9 * side + 6;
  pen.fillStyle = ink.teal;
  pen.beginPath();
  pen.arc(at.x - Math.cos(at.angle) * inward, at.y - Math.sin(at.angle) * inward, Math.max(4, side / 3), 0, 2 * Math.PI);
  pen.fill();
}

// The bars of both halls: painted once for a run, then only copied under the line of now.
function drawBars(pen, hall, top, high, left, wide, end, ink) {
  const lanes = [...hall.lanes.masters, ...hall.lanes.boards], masters = hall.lanes.masters.length, lane = high / (lanes.length + masters * 2);
  const hatched = hatch(pen, ink.vermilion);
  let y = top;
  lanes.forEach((bars, n) => {
    const tall = n < masters ? 3 * lane : lane;
    for (const [from, to, phase] of bars) {
      const fill = n < masters ? (phase === MASTER.thinking ? ink.teal : phase === MASTER.idle ? null : ink.grey)
        : [null, hatched, ink.teal, ink.amber, null, null][phase];
      if (!fill || from >= end) continue;
      pen.fillStyle = fill;
      pen.fillRect(left + wide * from / end, y, Math.max(0.4, wide * (Math.min(to, end) - from) / end), Math.max(0.6, tall - Math.min(1, tall / 4)));
    }
    y += tall;
  });
}

function drawTicks(pen, left, wide, height, end, ink) {
  const steps = [60, 300, 600, 1800, 3600, 7200, 14400, 43200, 86400].map(s => s * 1000);
  const step = steps.find(s => wide * s / end >= 70) ?? steps.at(-1) * Math.ceil(end / steps.at(-1) / 8);
  pen.fillStyle = ink.soft;
  pen.strokeStyle = ink.line;
  pen.font = "12px Inter, sans-serif";
  for (let at = 0; at <= end; at += step) {
    const x = left + wide * at / end;
    pen.textAlign = at === 0 ? "left" : x + 30 > left + wide ? "right" : "center";
    pen.beginPath();
    pen.moveTo(x, 8);
    pen.lineTo(x, height - 20);
    pen.stroke();
    pen.fillText(clock(at), x, height - 6);
  }
}
