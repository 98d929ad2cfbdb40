// One map: the ground of one reading, or the difference of two, at the close of the day that is shown.
import { draw } from "./dom.js";
import { NO_FRONT } from "./front.js";
import { changesOn, foundBy, phaseAt, sameGround } from "./lookup.js";
import { record } from "./record.js";
import { fillOf, knownBy, parted, scalePatterns } from "./looks.js";
import { view } from "./viewport.js";
import { makeMarks } from "./marks.js";
import { makeMosaic } from "./mosaic.js";
import { border, cellTexts, coast, land, meets, neighbours, outlinesOf, placeOfFace, roomForCells, textOf } from "./terrain.js";

const FRONTS = ["front direct", "front direct presumed", "front contact", "front contact presumed"];
// How much farther than the window lines are drawn, as a share of it.
const BEYOND = 1;
const ground = record.ground;

function path(kind, d) {
  return draw("path", { class: kind, d });
}

// Makes a map that shows what `subject` gives: a reading, and a second one to take the difference from.
export function makeMap(subject) {
  const [west, north, east, south] = ground.known;
  const box = { x: west, y: north, width: east - west, height: south - north };
  const fills = makeMosaic("face", placeOfFace.length);
  const overlays = makeMosaic("overlay", placeOfFace.length);
  const changed = path("changed", "");
  const selected = path("selected", "");
  const fronts = FRONTS.map((kind) => path(kind, ""));
  const casing = path("front-casing", "");
  const cells = draw("g");
  const base = draw(
    "g",
    {},
    draw("rect", { class: "sea", ...box }),
    path("outside", land),
    path("neighbour", neighbours),
  );
  const lines = draw("g", { class: "lines" }, casing, fronts.toReversed());
  const world = draw(
    "g",
    { class: "world" },
    base,
    fills.node,
    overlays.node,
    cells,
    path("coast", coast),
    path("border-casing", border),
    path("border", border),
    changed,
    lines,
    selected,
  );
  const marks = makeMarks();
  const svg = draw("svg", { class: "map", "aria-hidden": "true", focusable: "false" }, world, marks.node);
  let width = 0;
  let height = 0;
  let sorts = [];
  let drawn;
  let over;

  function resize(w, h) {
    width = w;
    height = h;
    forget();
    svg.setAttribute("viewBox", `0 0 ${w} ${h}`);
    place();
  }

  function place() {
    const x = width / 2 - view.x * view.scale;
    const y = height / 2 - view.y * view.scale;
    world.setAttribute("transform", `translate(${x} ${y}) scale(${view.scale})`);
    scalePatterns(view.scale);
    const room = roomForCells(view.scale);
    if (room && !cells.hasChildNodes()) cells.append(...cellTexts().map((text) => path("cells", text)));
    world.classList.toggle("far", !room);
    if (!isDrawn()) paintFront();
    if (over?.scale !== view.scale) forget();
    marks.place(width, height, furniture());
  }

  // West, north, east and south edge of the window on the ground, with so much more about it.
  function windowWith(beyond) {
    const [x, y] = [((0.5 + beyond) * width) / view.scale, ((0.5 + beyond) * height) / view.scale];
    return [view.x - x, view.y - y, view.x + x, view.y + y];
  }

  // Whether lines are drawn where the window is now, and not far beyond it.
  function isDrawn() {
    const [x0, y0, x1, y1] = windowWith(0);
    if (!drawn || drawn.scale * 2 < view.scale) return false;
    return drawn.box[0] <= x0 && drawn.box[1] <= y0 && drawn.box[2] >= x1 && drawn.box[3] >= y1;
  }

  function paint(day, chosen) {
    const { reading, against } = subject();
    fills.paint(day, (face) => lookOf(placeOfFace[face], reading, against, day));
    if (hasOverlay(reading, against)) overlays.paint(day, (face) => overlayOf(placeOfFace[face], reading, day));
    sorts = against ? reading.front(day).map((sort) => (sort > 0 ? NO_FRONT : sort)) : reading.front(day).slice();
    paintFront();
    const news = new Set(against ? [] : changesOn(reading, day).map((change) => change.place));
    changed.setAttribute("d", outlinesOf(news));
    selected.setAttribute("d", outlinesOf([chosen]));
    marks.paint(reading, against, day, chosen);
    marks.place(width, height, furniture());
  }

  function paintFront() {
    const texts = FRONTS.map(() => "");
    drawn = { scale: view.scale, box: windowWith(BEYOND) };
    for (let edge = 0; edge < sorts.length; edge++) {
      if (sorts[edge] !== NO_FRONT && meets(edge, drawn.box)) texts[sorts[edge]] += textOf(edge);
    }
    fronts.forEach((node, sort) => node.setAttribute("d", texts[sort]));
    casing.setAttribute("d", texts.join(""));
  }

  // What stands over the map: names keep clear of it.
  function furniture() {
    over ??= { scale: view.scale, boxes: measured() };
    return over.boxes;
  }

  // Tells that what stands over the map may be of another size than before.
  function forget() {
    over = undefined;
  }

  function measured() {
    const frame = svg.parentElement?.getBoundingClientRect();
    return [...(svg.parentElement?.querySelectorAll(".over") ?? [])].map((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { x0: left - frame.left, x1: right - frame.left, y0: top - frame.top, y1: bottom - frame.top };
    });
  }

  return { svg, resize, place, paint, forget };
}

const aggregates = new Map();

// Whether some ground is known only by its day under a reading.
function hasOverlay(reading, against) {
  if (!aggregates.has(reading)) aggregates.set(reading, foundBy(reading).some(({ grounds }) => grounds === "aggregate"));
  return aggregates.get(reading) && !against;
}

const ALWAYS = { from: 0, until: record.campaign.days };

function lookOf(place, reading, against, day) {
  if (place < 0) return { ...ALWAYS, look: "var(--unassigned)" };
  const { finding, from, until } = phaseAt(reading, place, day);
  if (!against) return { look: fillOn(strong, finding, finding.strength), from, until };
  const other = phaseAt(against, place, day);
  const look = sameGround(finding, other.finding) ? fillOn(pale, finding, "presumed") : parted(true);
  return { look, from: Math.max(from, other.from), until: Math.min(until, other.until) };
}

function overlayOf(place, reading, day) {
  if (place < 0) return { ...ALWAYS, look: "none" };
  const { finding, from, until } = phaseAt(reading, place, day);
  return { look: finding.grounds === "aggregate" ? knownBy(true) : "none", from, until };
}

const strong = new Map();
const pale = new Map();

// The same as before for a finding that was met before: there are few, and many places.
function fillOn(met, finding, strength) {
  if (!met.has(finding)) met.set(finding, fillOf(finding, strength, true));
  return met.get(finding);
}
