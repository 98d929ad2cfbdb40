// How ground is filled: solid for a holder, broad bands where contested, crossed lines where disputed, dots where vacant,
// stripes where unknown; paler the less current. Patterns are made when first wanted, once for maps, whose scale changes,
// and once for everything else.
import { byId, draw } from "./dom.js";

const made = new Map();
let mapScale = 1;

function defs() {
  let node = byId("patterns");
  if (!node) {
    node = draw("svg", { id: "patterns", width: 0, height: 0, "aria-hidden": "true", class: "defs" }, draw("defs"));
    document.body.prepend(node);
  }
  return node.firstChild;
}

function transform({ turn, onMap }) {
  return (onMap ? `scale(${1 / mapScale}) ` : "") + `rotate(${turn})`;
}

function pattern(key, onMap, { width, height = width, turn = 0 }, shapes) {
  const id = (onMap ? "map-" : "key-") + key;
  if (!made.has(id)) {
    const size = { id, width, height, patternUnits: "userSpaceOnUse" };
    const node = draw("pattern", { ...size, patternTransform: transform({ turn, onMap }) }, shapes());
    made.set(id, { node, turn, onMap });
    defs().append(node);
  }
  return `url(#${id})`;
}

// Tells patterns how large a unit of the map is now.
export function scalePatterns(pxPerUnit) {
  mapScale = pxPerUnit;
  for (const { node, turn, onMap } of made.values()) {
    if (onMap) node.setAttribute("patternTransform", transform({ turn, onMap }));
  }
}

function colors(sides, strength) {
  if (sides.length === 0) return ["var(--contested)", "var(--vacant)"];
  const own = sides.map((side) => `var(--side-${side}-${strength})`);
  return own.length === 1 ? [own[0], "var(--vacant)"] : own;
}

const rect = (x, width, height, fill) => draw("rect", { x, y: 0, width, height, paint: { fill } });
const line = (d, stroke, width) => draw("path", { d, paint: { stroke, "stroke-width": width, fill: "none" } });

function contested(paints, key, onMap) {
  const period = 11;
  const band = period / paints.length;
  return pattern(key, onMap, { width: period, turn: 45 }, () =>
    paints.map((paint, i) => rect(i * band, band + (i + 1 < paints.length ? 0.3 : 0), period, paint)),
  );
}

const RUNS = [
  "M-2,2 l4,-4 M-1,11 l12,-12 M8,12 l4,-4",
  "M-2,8 l4,4 M-1,-1 l12,12 M8,-2 l4,4",
  "M0,5 h10",
  "M5,0 v10",
];

function disputed(paints, key, onMap) {
  return pattern(key, onMap, { width: 10 }, () => [
    rect(0, 10, 10, "var(--vacant)"),
    ...paints.map((paint, i) => line(RUNS[i % 4], paint === "var(--vacant)" ? "var(--disputed)" : paint, 2.6)),
  ]);
}

function vacant(onMap) {
  return pattern("vacant", onMap, { width: 9 }, () => [
    rect(0, 9, 9, "var(--vacant)"),
    draw("circle", { cx: 4.5, cy: 4.5, r: 1.3, paint: { fill: "var(--disputed)" } }),
  ]);
}

function unknown(onMap) {
  return pattern("unknown", onMap, { width: 7 }, () => [
    rect(0, 7, 7, "var(--unknown)"),
    line("M0,3.5 h7", "var(--vacant)", 1.6),
  ]);
}

// Upright lines over ground that is known only by its day.
export function knownBy(onMap) {
  return pattern("known-by", onMap, { width: 7 }, () => line("M3.5,0 v7", "var(--vacant)", 2.2));
}

// Rising dark lines: ground on which two readings part.
export function parted(onMap) {
  return pattern("parted", onMap, { width: 9, turn: 45 }, () => [
    rect(0, 9, 9, "var(--vacant)"),
    rect(0, 3.2, 9, "var(--ink)"),
  ]);
}

// The fill of ground with a finding, on a map or elsewhere.
export function fillOf({ control, sides }, strength, onMap) {
  const key = [control, ...sides, strength].join("-");
  switch (control) {
    case "held":
      return `var(--side-${sides[0]}-${strength})`;
    case "contested":
      return contested(colors(sides, strength), key, onMap);
    case "disputed":
      return disputed(colors(sides, strength), key, onMap);
    case "vacant":
      return vacant(onMap);
    case "unassigned":
      return "var(--unassigned)";
    default:
      return unknown(onMap);
  }
}

// A small piece of such ground, for lists and the key.
export function swatch(finding, strength = "fresh", wide = false) {
  const width = wide ? 34 : 20;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: 13, class: "swatch" };
  const node = draw("svg", { class: "chip", width, height: 14, viewBox: `0 0 ${width} 14`, "aria-hidden": "true" });
  node.append(draw("rect", { ...box, paint: { fill: fillOf(finding, strength, false) } }));
  if (finding.grounds === "aggregate") node.append(draw("rect", { ...box, paint: { fill: knownBy(false) } }));
  return node;
}
