// One map: the ground of one reading, or the difference of two, at the close of the day that is shown.
import { draw } from "./dom.js";
import { makeDraft, OVER } from "./draft.js";
import { NO_FRONT } from "./front.js";
import { hasOverlay, lookOf, overlayOf } from "./groundlooks.js";
import { changesOn } from "./lookup.js";
import { record } from "./record.js";
import { scalePatterns } from "./looks.js";
import { view } from "./viewport.js";
import { makeMarks } from "./marks.js";
import { makeMosaic } from "./mosaic.js";
import { border, coast, land, meets, neighbours, outlinesOf, placeOfFace, roomForCells, textOf } from "./terrain.js";
import { cellEdges, cellTexts, edgesAround } from "./terrain.js";

const FRONTS = ["front direct", "front direct presumed", "front contact", "front contact presumed"];
// How much farther than the window lines are drawn, as a share of it.
const BEYOND = 1;
// So many faces are shown as a draft while days pass.
const MANY = 3000;
const NO_OVERLAY = { look: "none" };
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
  const cells = draw("g", { class: "cells" });
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
  const svg = draw("svg", { class: "map", "aria-hidden": "true", focusable: "false" }, world);
  const draft = makeDraft(placeOfFace.length, ground.edgesOnGround);
  const overlay = draw("svg", { class: "signed", "aria-hidden": "true", focusable: "false" }, marks.node);
  let width = 0;
  let height = 0;
  let sorts = [];
  let shown;
  let pens;
  let drawn;
  let over;

  function resize(w, h) {
    width = w;
    height = h;
    forget();
    [svg, overlay].forEach((node) => node.setAttribute("viewBox", `0 0 ${w} ${h}`));
    place();
  }

  // Follows the view, once there is something to be seen.
  function place() {
    if (!shown) return;
    const x = width / 2 - view.x * view.scale;
    const y = height / 2 - view.y * view.scale;
    world.setAttribute("transform", `translate(${x} ${y}) scale(${view.scale})`);
    scalePatterns(view.scale);
    const room = roomForCells(view.scale);
    if (room && !cells.hasChildNodes()) cells.append(...cellTexts().map((text) => path("cells", text)));
    world.classList.toggle("far", !room);
    if (pens) paint(shown.day, shown.chosen);
    else if (!isDrawn()) paintFront();
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

  // Shows a day, and outlines the ground of the place that is chosen.
  function paint(day, chosen) {
    const { reading, against } = subject();
    shown = { day, chosen };
    fills.paint(day, (face) => lookOf(placeOfFace[face], reading, against, day));
    if (hasOverlay(reading, against)) overlays.paint(day, (face) => overlayOf(placeOfFace[face], reading, day));
    sorts = sortsOn(day).slice();
    paintFront();
    changed.setAttribute("d", outlinesOf(changedOn(day)));
    selected.setAttribute("d", outlinesOf([chosen]));
    marks.paint(reading, against, day, chosen);
    pens = undefined;
    draft.hide();
    place();
  }

  // The same for a day that passes: of many faces a draft is shown, and news only where they have room.
  function pass(day, chosen) {
    if (placeOfFace.length < MANY) return paint(day, chosen);
    const { reading, against } = subject();
    shown = { day, chosen };
    pens ??= { cells: penOf(cells), changed: penOf(changed), casing: penOf(casing), fronts: fronts.map(penOf), selected: penOf(selected) };
    const overlaid = hasOverlay(reading, against);
    draft.show({ width, height }, day, (face) => draftLook(placeOfFace[face]), linesOn(day, chosen));
    if (roomForCells(view.scale)) marks.paint(reading, against, day, chosen);
    else marks.rest(chosen);
    marks.place(width, height, furniture());

    function draftLook(place) {
      const under = lookOf(place, reading, against, day);
      const { look } = overlaid ? overlayOf(place, reading, day) : NO_OVERLAY;
      return look === "none" ? under : { ...under, look: under.look + OVER + look };
    }
  }

  // The lines of a day, from the lowest to the highest, as far as they are not taken off.
  function linesOn(day, chosen) {
    const front = FRONTS.map(() => []);
    const sorts = sortsOn(day);
    for (let edge = 0; edge < sorts.length; edge++) {
      if (sorts[edge] !== NO_FRONT) front[sorts[edge]].push(edge);
    }
    const lines = [
      { ...pens.cells, edges: roomForCells(view.scale) ? cellEdges() : [] },
      { ...pens.changed, edges: edgesAround(changedOn(day)) },
      { ...pens.casing, edges: front.flat() },
      ...front.map((edges, sort) => ({ ...pens.fronts[sort], edges })).toReversed(),
      { ...pens.selected, edges: edgesAround([chosen]) },
    ];
    return lines.filter(({ off }) => !off);
  }

  // The sort of front that every edge is on a day, until another is asked for; of two readings what the first one settled.
  function sortsOn(day) {
    const { reading, against } = subject();
    return against ? reading.front(day).map((sort) => (sort > 0 ? NO_FRONT : sort)) : reading.front(day);
  }

  // The places whose ground changed on a day; of two readings none.
  function changedOn(day) {
    const { reading, against } = subject();
    return new Set(against ? [] : changesOn(reading, day).map((change) => change.place));
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

  return { nodes: [svg, draft.node, overlay], resize, place, paint, pass, forget };
}

// How the style sheet draws the lines of a node.
function penOf(node) {
  const { display, stroke, strokeOpacity, strokeWidth, strokeDasharray } = getComputedStyle(node);
  const dash = strokeDasharray === "none" ? [] : strokeDasharray.split(",").map(parseFloat);
  return { off: display === "none", color: stroke, opacity: Number(strokeOpacity), width: parseFloat(strokeWidth), dash };
}
