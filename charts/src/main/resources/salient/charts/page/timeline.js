// The strip of days: how much was said, when ground changed, what ground is known by recent word, and when the record
// is silent. The slider lies over it.
import { calendar } from "./days.js";
import { byId, draw, el } from "./dom.js";
import { claimsOn, silenceOf, silencesOf, standing, turnoverOn } from "./lookup.js";
import { partedEachDay } from "./partings.js";
import { lastDay, record } from "./record.js";
import { fillOf } from "./looks.js";
import { goTo, leapTo } from "./player.js";
import { comparing, otherReading, reading, readingsShown, settle, state } from "./state.js";
import { binned, makeScale, seated } from "./strip.js";
import { count } from "./words.js";

const THUMB = 10;
const CLAIMS = { top: 4, height: 18 };
const CHANGES = { middle: 30, height: 11 };
const GROUND = { top: 38, height: 38 };
const AXIS = 108;
const HEIGHT = 112;

const svg = draw("svg", { class: "days", height: HEIGHT, "aria-hidden": "true" });
const cursor = el("div", { class: "now" });
let width = 800;
let scale = makeScale(width, lastDay + 1, THUMB);
let slider;

const days = () => Array.from({ length: lastDay + 1 }, (_, day) => day);

export function makeTimeline(range) {
  slider = range;
  byId("strip").append(svg, cursor, slider, el("p", { class: "rows", id: "rows" }));
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    seek(event, leapTo);
  });
  svg.addEventListener("pointermove", (event) => event.buttons === 1 && seek(event, (day) => goTo(day, "pass")));
  svg.addEventListener("pointerup", settle);
  new ResizeObserver(([entry]) => {
    width = Math.max(200, entry.contentRect.width);
    scale = makeScale(width, lastDay + 1, THUMB);
    paintTimeline();
  }).observe(byId("strip"));
}

function seek(event, go) {
  const x = event.clientX - svg.getBoundingClientRect().left;
  go(scale.dayAt(x));
}

// The bar of some days, as path text.
function bar({ from, until }, y, height) {
  const gap = scale.step > 5 ? 1 : 0;
  const x = scale.middle(from) - scale.step / 2 + gap / 2;
  const wide = (until - from) * scale.step - gap;
  return `M${x.toFixed(2)},${y.toFixed(2)}h${wide.toFixed(2)}v${height.toFixed(2)}h${(-wide).toFixed(2)}z`;
}

// Bars of one kind are one shape.
function barsOf(kind, texts, fill) {
  return draw("path", { class: kind, d: texts.join(""), paint: fill && { fill } });
}

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

// Claims of each day, or, when two readings are compared, the places on which they part. A bar of several days stands for
// all their claims, or for the day of most partings.
function tallies(bins) {
  const parted = comparing() ? partedEachDay(reading(), otherReading()) : undefined;
  const value = ({ from, until }) => {
    const of = Array.from({ length: until - from }, (_, i) => (parted ? parted[from + i] : claimsOn(reading(), from + i)));
    return parted ? Math.max(...of) : sum(of);
  };
  const values = bins.map(value);
  const most = Math.max(1, ...values);
  const texts = values.map((number, i) => {
    const height = Math.max(2, (CLAIMS.height * number) / most);
    return number === 0 ? "" : bar(bins[i], CLAIMS.top + CLAIMS.height - height, height);
  });
  return barsOf(parted ? "parted" : "said", texts);
}

// Dots on days on which ground changed; where a bar stands for several days, how much did. Of two readings that are compared
// those of the first stand above those of the second.
function changes(bins) {
  const shown = readingsShown();
  const high = CHANGES.height / shown.length;
  return shown.flatMap((each, i) => changesOf(each, bins, CHANGES.middle + (i - (shown.length - 1) / 2) * high, high));
}

function changesOf(reading, bins, middle, high) {
  const turnovers = bins.map(({ from, until }) => sum(Array.from({ length: until - from }, (_, i) => turnoverOn(reading, from + i))));
  const most = Math.max(1, ...turnovers);
  if (scale.bin === 1) {
    return turnovers.flatMap((number, day) =>
      number === 0
        ? []
        : [draw("circle", { class: "change", cx: scale.middle(day), cy: middle, r: Math.min(6, 2.2 + Math.sqrt(number)) * (high / CHANGES.height) })],
    );
  }
  const texts = turnovers.map((number, i) => {
    const height = Math.max(1, (high * number) / most);
    return number === 0 ? "" : bar(bins[i], middle + high / 2 - height, height);
  });
  return [barsOf("change", texts)];
}

// Ground of each finding that somebody has spoken of since the eve, fresh below stale, from the bottom up; of several days,
// as it is on the last.
function ground(bins) {
  const rows = reading().rows;
  const known = bins.map(({ until }) => {
    const hectares = standing(reading().shares, until - 1).hectares;
    return rows.flatMap((row, i) =>
      row.control === "unassigned"
        ? []
        : ["fresh", "stale"].map((strength, s) => ({ row, strength, hectares: hectares[3 * i + s] })),
    );
  });
  const most = Math.max(1, ...known.map((shares) => sum(shares.map(({ hectares }) => hectares))));
  const texts = new Map();
  known.forEach((shares, i) => {
    let y = GROUND.top + GROUND.height;
    for (const { row, strength, hectares } of shares) {
      if (hectares === 0) continue;
      const height = (GROUND.height * hectares) / most;
      y -= height;
      const fill = fillOf(wholly(row), strength, false);
      if (!texts.has(fill)) texts.set(fill, []);
      texts.get(fill).push(bar(bins[i], y, height));
    }
  });
  return [...texts].map(([fill, bars]) => barsOf("ground", bars, fill));
}

// Ground that sides contest or dispute is drawn as between both where there are two, as in charts, and grey otherwise.
function wholly(row) {
  const shared = row.control === "contested" || row.control === "disputed";
  return shared ? { control: row.control, sides: record.sides.length === 2 ? [0, 1] : [] } : row;
}

function silent() {
  return silencesOf(readingsShown()).flatMap(([from, until]) => {
    const x = scale.middle(from) - scale.step / 2;
    const wide = (until - from) * scale.step;
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
  return calendar.month(day) === "January" && calendar.ofMonth(day) === 1;
}

function between(day) {
  return scale.step > CROWDED && calendar.ofMonth(day) % (scale.step > 9 ? 5 : 10) === 0;
}

function monthWord(day) {
  return width < 560 ? calendar.month(day).slice(0, 3) : calendar.month(day);
}

function axisWord(day) {
  return day === 0 ? calendar.short(day) : newYear(day) ? String(calendar.year(day)) : monthWord(day);
}

// The words of some days that have room, the first day and years before months.
function wordsOf(days) {
  const rank = (day) => (day === 0 ? 0 : newYear(day) ? 1 : 2);
  const words = days.map((day) => ({ text: axisWord(day), x: scale.middle(day) - (day === 0 ? 4 : 0), rank: rank(day) }));
  return seated(words, width).map(({ text, x }) => draw("text", { class: "month", x, y: AXIS, text }));
}

function axis() {
  const y = GROUND.top + GROUND.height;
  const begins = (day) => day === 0 || calendar.ofMonth(day) === 1;
  const named = (day) => begins(day) && (scale.step > CROWDED || day === 0 || newYear(day));
  const tick = (day, high) => draw("path", { class: "tick", d: `M${scale.middle(day)},${y}v${high}` });
  const ticks = days().flatMap((day) => {
    const high = named(day) ? 8 : begins(day) || between(day) ? 4 : 0;
    return high > 0 ? [tick(day, high)] : [];
  });
  return [...ticks, ...wordsOf(days().filter(named))];
}

export function paintTimeline() {
  svg.setAttribute("width", width);
  slider.style.left = scale.inset - THUMB + "px";
  slider.style.width = width - 2 * (scale.inset - THUMB) + "px";
  svg.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
  const bins = binned(lastDay + 1, scale.bin);
  svg.replaceChildren(...silent().filter(Boolean), tallies(bins), ...ground(bins), ...changes(bins), ...axis());
  paintCursor();
}

// What the strip shows, or what playing has passed over.
function paintRows() {
  const many = scale.bin > 1;
  const claims = many ? `Bars: claims in ${scale.bin} days.` : "Bars: claims a day.";
  const bars = comparing() ? "Bars: places on which the two part." : claims;
  const [from, to] = state.skipped ?? [];
  const days = state.skipped && `${calendar.span(from, to)} (${count(to - from + 1, "day")})`;
  byId("rows").classList.toggle("skipped", days !== undefined);
  byId("rows").textContent = days
    ? `Passed over ${days}: the record is silent, and nothing changes.`
    : `${bars} ${many ? "Magenta: places that changed" : "Dots: ground changed"}${comparing() ? ", in A above, in B below" : ""}. Below: ground spoken of since the eve, by finding${comparing() ? ", in A" : ""}.`;
}

export function paintCursor() {
  cursor.style.setProperty("transform", `translateX(${scale.middle(state.day)}px)`);
  svg.dataset.day = state.day;
  paintRows();
}

// What the strip says of the silence around a day; undefined if the record speaks.
export function silenceAround(day) {
  const found = silenceOf(readingsShown(), day);
  if (!found) return undefined;
  const [from, until] = found;
  const days = `${calendar.short(from)} to ${calendar.short(until - 1)} (${count(until - from, "day")})`;
  return `The record is silent from ${days}: that nothing changes is want of evidence, not peace.`;
}
