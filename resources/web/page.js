// The page: numbers of an exhibition, both runs of it, and one time for both.
const at = id => document.getElementById(id);
const usual = { boards: 24, pairs: 30, master_ms: 5000, opponent_ms: 55000, mode: "async" };
let say, language, scenario, halls, now = 0, playing = false, lastFrame = 0, ink, bars, ask;

function answer(call, text) {
  const told = JSON.parse(call(text));
  if (told.error) throw new Error(told.error);
  return told;
}

function hallOf(mode) {
  const one = { ...scenario, mode };
  if (mode !== scenario.mode) { delete one.masters; delete one.in_play; one.switches = []; }
  const hall = answer(ask.run, JSON.stringify(one));
  return { ...hall, mode, end: hall.run.result.last_reply_ms };
}

// Takes a scenario over, or leaves everything as it is and says why.
function take(next) {
  const before = scenario;
  scenario = next;
  try {
    halls = [hallOf("sync"), hallOf(scenario.mode)];
    at("trouble").textContent = "";
  } catch (error) {
    scenario = before;
    at("trouble").textContent = error.message;
    return;
  }
  now = Math.min(now, end());
  bars = null;
  showNumbers();
}

const end = () => Math.max(halls[0].end, halls[1].end);
const shownEnd = () => (at("shorter").checked ? Math.min(halls[0].end, halls[1].end) * 1.04 : end());

function linkText() {
  const parts = [];
  const add = (key, name, text) => { if (scenario[key] !== usual[key]) parts.push(`${name}=${text}`); };
  add("mode", "mode", scenario.mode);
  add("boards", "boards", scenario.boards);
  add("pairs", "pairs", scenario.pairs);
  add("master_ms", "master", `${scenario.master_ms}ms`);
  add("opponent_ms", "opponent", `${scenario.opponent_ms}ms`);
  return parts.join("&");
}

function showNumbers() {
  for (const [id, value, said] of [["boards", scenario.boards, scenario.boards],
    ["master", scenario.master_ms / 1000, say.seconds(scenario.master_ms / 1000)],
    ["opponent", scenario.opponent_ms / 1000, say.seconds(scenario.opponent_ms / 1000)]]) {
    at(id).value = value;
    at(id + "-said").textContent = said;
    at(id).setAttribute("aria-valuetext", said);
  }
  const [left, right] = halls.map(hall => clock(hall.end)), times = halls[0].end / halls[1].end;
  at("finding").textContent = times > 1 ? say.finding(left, right, times.toFixed(1)) : say.slower(left, right);
  at("right-name").textContent = say.ways[scenario.mode] ?? scenario.mode;
  at("timeline").setAttribute("aria-label", say.timeline(left, right));
  at("now").max = end();
  at("link").href = "#" + linkText();
  at("link").textContent = say.link + ": #" + linkText();
  draw();
}

function story(hall) {
  if (now >= hall.end) return say.finished(clock(hall.end));
  const bar = barAt(hall.lanes.masters[0], now), phase = bar ? bar[2] : MASTER.idle;
  if (phase === MASTER.thinking) return say.thinksAt(bar[3] + 1);
  if (phase === MASTER.walking) return say.walksTo(bar[3] + 1);
  return phase === MASTER.idle ? say.idle : say.standsAt(bar[3] + 1);
}

function tell(id, hall) {
  const phases = hall.lanes.boards.map(lane => (barAt(lane, now) ?? [0, 0, BOARD.over])[2]);
  const count = phase => phases.filter(p => p === phase).length, text = story(hall);
  if (at(id + "-story").textContent !== text) at(id + "-story").textContent = text;
  at(id).setAttribute("aria-label", say.hall(say.ways[hall.mode], clock(now), count(BOARD.waiting), count(BOARD.over), phases.length));
}

function drawTimeline() {
  const { pen, width, height } = fitted(at("timeline")), left = 12, wide = width - 24, last = shownEnd();
  if (!bars) {
    bars = document.createElement("canvas");
    bars.width = at("timeline").width;
    bars.height = at("timeline").height;
    const paint = bars.getContext("2d"), scale = bars.width / width, high = (height - 38) / 2;
    paint.scale(scale, scale);
    drawTicks(paint, left, wide, height, last, ink);
    halls.forEach((hall, n) => drawBars(paint, hall, 8 + n * (high + 8), high, left, wide, last, ink));
  }
  pen.clearRect(0, 0, width, height);
  pen.drawImage(bars, 0, 0, width, height);
  pen.fillStyle = ink.now;
  pen.fillRect(left + wide * Math.min(now, last) / last - 1, 4, 2, height - 22);
}

function draw() {
  drawHall(at("left"), halls[0], now, ink);
  drawHall(at("right"), halls[1], now, ink);
  drawTimeline();
  tell("left", halls[0]);
  tell("right", halls[1]);
  at("now").value = now;
  at("now").setAttribute("aria-valuetext", clock(now));
}

function frame(time) {
  if (!playing) return;
  now = Math.min(end(), now + (time - lastFrame) * Number(at("speed").value));
  lastFrame = time;
  draw();
  if (now >= end()) return setPlaying(false);
  requestAnimationFrame(frame);
}

function setPlaying(on) {
  if (on && now >= end()) now = 0;
  playing = on;
  at("play").textContent = on ? say.pause : say.play;
  if (on) requestAnimationFrame(time => { lastFrame = time; frame(time); });
  else draw();
}

function go(ms) { now = Math.max(0, Math.min(end(), ms)); draw(); }

function speak(tongue) {
  language = tongue;
  say = WORDS[tongue];
  document.documentElement.lang = tongue;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say[element.dataset.say];
  for (const [id, text] of [["language", say.other], ["start", say.toStart], ["play", playing ? say.pause : say.play]]) at(id).textContent = text;
  at("language").setAttribute("aria-label", say.otherName);
  at("now").setAttribute("aria-label", say.now);
  if (halls) showNumbers();
}

function readLink() {
  const text = decodeURI(location.hash.slice(1)), tongue = /(?:^|&)language=(en|ko)(?:&|$)/.exec(text);
  if (tongue) speak(tongue[1]);
  try {
    const told = answer(ask.scenario, text);
    take(told.scenario);
    go(told.at_ms ?? now);
  } catch (error) { at("trouble").textContent = error.message; }
}

function listen() {
  for (const [id, key, unit] of [["boards", "boards", 1], ["master", "master_ms", 1000], ["opponent", "opponent_ms", 1000]])
    at(id).addEventListener("input", () => take({ ...scenario, [key]: Number(at(id).value) * unit, masters: undefined, in_play: undefined }));
  at("play").addEventListener("click", () => setPlaying(!playing));
  at("start").addEventListener("click", () => go(0));
  at("now").addEventListener("input", () => go(Number(at("now").value)));
  at("shorter").addEventListener("change", () => { bars = null; draw(); });
  at("language").addEventListener("click", () => speak(language === "en" ? "ko" : "en"));
  const seek = event => { if (event.buttons) go((event.offsetX - 12) / (at("timeline").clientWidth - 24) * shownEnd()); };
  at("timeline").addEventListener("pointerdown", seek);
  at("timeline").addEventListener("pointermove", seek);
  addEventListener("hashchange", readLink);
  addEventListener("resize", () => { bars = null; draw(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { ink = colours(); hatch.made = null; bars = null; draw(); });
  addEventListener("keydown", event => {
    if (event.target.matches("input, select, button, a") || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " ") { event.preventDefault(); setPlaying(!playing); }
    if (event.key === "ArrowRight") go(now + 60000);
    if (event.key === "ArrowLeft") go(now - 60000);
    if (event.key === "Home") go(0);
    if (event.key === "End") go(end());
  });
}

simul_engine().then(engine => {
  ask = { scenario: engine.cwrap("simul_scenario", "string", ["string"]), run: engine.cwrap("simul_run", "string", ["string"]) };
  ink = colours();
  speak(navigator.language.startsWith("ko") ? "ko" : "en");
  take(answer(ask.scenario, "").scenario);
  readLink();
  listen();
});
