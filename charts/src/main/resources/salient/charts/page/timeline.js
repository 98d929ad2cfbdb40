// The strip of days: how much was said, when ground changed, what ground is known by recent word, and when the record
// is silent. The slider lies over it.
import { byId, draw, el } from "./dom.js";
import { changesOn, claimsOn, lastDay, partedOn, record, silenceOf, silencesOf, standing } from "./record.js";
import { fillOf } from "./looks.js";
import { goTo, leapTo } from "./player.js";
import { comparing, otherReading, reading, readingsShown, state } from "./state.js";
import { count, dayOfMonth, monthOf, shortDay, shortDays, yearOf } from "./words.js";

const THUMB = 10;
const CLAIMS = { top: 4, height: 18 };
const CHANGES = 30;
const GROUND = { top: 38, height: 38 };
const AXIS = 108;
const HEIGHT = 112;

const svg = draw("svg", { class: "days", height: HEIGHT, "aria-hidden": "true" });
const cursor = draw("path", { class: "cursor" });
let width = 800;
let slider;

// Half a day's bar, and at least half the thumb of the slider, stands free at either end.
const inset = () => Math.max(THUMB, width / (2 * (lastDay + 1)));
const step = () => (lastDay === 0 ? width : (width - 2 * inset()) / lastDay);
const middle = (day) => inset() + day * step();
const days = () => Array.from({ length: lastDay + 1 }, (_, day) => day);

export function makeTimeline(range) {
  slider = range;
  byId("strip").append(svg, slider, el("p", { class: "rows", id: "rows" }));
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    seek(event, leapTo);
  });
  svg.addEventListener("pointermove", (event) => event.buttons === 1 && seek(event, goTo));
  new ResizeObserver(([entry]) => {
    width = Math.max(200, entry.contentRect.width);
    paintTimeline();
  }).observe(byId("strip"));
}

function seek(event, go) {
  const x = event.clientX - svg.getBoundingClientRect().left;
  go(Math.round((x - inset()) / step()));
}

function bar(day, y, height, kind, paint) {
  const gap = step() > 5 ? 1 : 0;
  const x = (middle(day) - step() / 2 + gap / 2).toFixed(2);
  const box = { class: kind, x, y: y.toFixed(2), width: (step() - gap).toFixed(2), height: height.toFixed(2) };
  return draw("rect", { ...box, paint });
}

// Claims of each day, or, when two readings are compared, the places on which they part.
function tallies() {
  const value = comparing()
    ? (day) => partedOn(reading(), otherReading(), day).length
    : (day) => claimsOn(reading(), day);
  const values = days().map(value);
  const most = Math.max(1, ...values);
  return values.map((number, day) => {
    const height = number === 0 ? 0 : Math.max(2, (CLAIMS.height * number) / most);
    return bar(day, CLAIMS.top + CLAIMS.height - height, height, comparing() ? "parted" : "said", {});
  });
}

function changeDots() {
  return days().flatMap((day) => {
    const number = changesOn(reading(), day).length;
    if (number === 0) return [];
    return [draw("circle", { class: "change", cx: middle(day), cy: CHANGES, r: Math.min(6, 2.2 + Math.sqrt(number)) })];
  });
}

// Ground of each finding that somebody has spoken of since the eve, fresh below stale, from the bottom up.
function ground() {
  const rows = reading().rows;
  const known = days().map((day) => {
    const hectares = standing(reading().shares, day).hectares;
    return rows.flatMap((row, i) =>
      row.control === "unassigned"
        ? []
        : ["fresh", "stale"].map((strength, s) => ({ row, strength, hectares: hectares[3 * i + s] })),
    );
  });
  const most = Math.max(1, ...known.map((shares) => shares.reduce((sum, each) => sum + each.hectares, 0)));
  return known.flatMap((shares, day) => {
    let y = GROUND.top + GROUND.height;
    return shares.flatMap(({ row, strength, hectares }) => {
      if (hectares === 0) return [];
      const height = (GROUND.height * hectares) / most;
      y -= height;
      return [bar(day, y, height, "ground", { fill: fillOf(wholly(row), strength, false) })];
    });
  });
}

// Ground that sides contest or dispute is drawn as between both where there are two, as in charts, and grey otherwise.
function wholly(row) {
  const shared = row.control === "contested" || row.control === "disputed";
  return shared ? { control: row.control, sides: record.sides.length === 2 ? [0, 1] : [] } : row;
}

function silent() {
  return silencesOf(readingsShown()).flatMap(([from, until]) => {
    const x = middle(from) - step() / 2;
    const wide = (until - from) * step();
    const text = `record silent, ${until - from} days`;
    return [
      draw("rect", { class: "silence", x, y: CLAIMS.top, width: wide, height: GROUND.top + GROUND.height - CLAIMS.top }),
      wide > 120 && !comparing() ? draw("text", { class: "silent", x: x + wide / 2, y: CLAIMS.top + 14, text }) : null,
    ];
  });
}

// Pixels of a day below which the strip has years instead of months.
const CROWDED = 0.9;

function newYear(day) {
  return monthOf(day) === "January" && dayOfMonth(day) === 1;
}

function between(day) {
  return step() > CROWDED && dayOfMonth(day) % (step() > 9 ? 5 : 10) === 0;
}

function monthWord(day) {
  return width < 560 ? monthOf(day).slice(0, 3) : monthOf(day);
}

function axisWord(day) {
  return day === 0 ? shortDay(day) : newYear(day) ? String(yearOf(day)) : monthWord(day);
}

// The words of some days that have room, the first day and years before months.
function seated(days) {
  const taken = [];
  const matters = (day) => (day === 0 ? 0 : newYear(day) ? 1 : 2);
  return days.toSorted((a, b) => matters(a) - matters(b) || a - b).flatMap((day) => {
    const text = axisWord(day);
    const x = middle(day) - (day === 0 ? 4 : 0);
    const end = x + 7 * text.length;
    if (end > width || taken.some(([from, until]) => x < until + 16 && from < end + 16)) return [];
    taken.push([x, end]);
    return [draw("text", { class: "month", x, y: AXIS, text })];
  });
}

function axis() {
  const y = GROUND.top + GROUND.height;
  const begins = (day) => day === 0 || dayOfMonth(day) === 1;
  const named = (day) => begins(day) && (step() > CROWDED || day === 0 || newYear(day));
  const tick = (day, high) => draw("path", { class: "tick", d: `M${middle(day)},${y}v${high}` });
  const ticks = days().flatMap((day) => {
    const high = named(day) ? 8 : begins(day) || between(day) ? 4 : 0;
    return high > 0 ? [tick(day, high)] : [];
  });
  return [...ticks, ...seated(days().filter(named))];
}

export function paintTimeline() {
  svg.setAttribute("width", width);
  slider.style.left = inset() - THUMB + "px";
  slider.style.width = width - 2 * (inset() - THUMB) + "px";
  svg.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
  svg.replaceChildren(...silent().filter(Boolean), ...tallies(), ...ground(), ...changeDots(), ...axis(), cursor);
  paintCursor();
}

// What the strip shows, or what playing has passed over.
function paintRows() {
  const bars = comparing() ? "Bars: places on which the two part." : "Bars: claims a day.";
  const [from, to] = state.skipped ?? [];
  const days = state.skipped && `${shortDays(from, to)} (${count(to - from + 1, "day")})`;
  byId("rows").classList.toggle("skipped", days !== undefined);
  byId("rows").textContent = days
    ? `Passed over ${days}: the record is silent, and nothing changes.`
    : bars + " Dots: ground changed. Below: ground spoken of since the eve, by finding.";
}

export function paintCursor() {
  const x = middle(state.day);
  cursor.setAttribute("d", `M${x},0V${GROUND.top + GROUND.height + 6}`);
  svg.dataset.day = state.day;
  paintRows();
}

// What the strip says of the silence around a day; undefined if the record speaks.
export function silenceAround(day) {
  const found = silenceOf(readingsShown(), day);
  if (!found) return undefined;
  const [from, until] = found;
  const days = `${shortDay(from)} to ${shortDay(until - 1)} (${count(until - from, "day")})`;
  return `The record is silent from ${days}: that nothing changes is want of evidence, not peace.`;
}
