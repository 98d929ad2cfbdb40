// How ground is filled: solid for a holder (with dots from the seventh side on), level bands for several together, broad bands where contested, crossed lines where disputed, dots where vacant,
// stripes where unknown; paler the less current. Patterns are made when first wanted, once for maps, whose scale changes,
// and once for everything else.
import { byId, draw } from "./dom.js";
import { record } from "./record.js";

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

// The colour of each side, with that of its dots if another side has the same colour without them.
function tints(sides, strength) {
  const own = sides.map((side) => {
    const paint = `var(--side-${side}-${strength})`;
    return { paint, dots: record.sides[side].dotted ? `var(--side-${side}-${strength}-dots)` : undefined };
  });
  if (own.length === 0) return [{ paint: "var(--contested)" }, { paint: "var(--vacant)" }];
  return own.length === 1 ? [own[0], { paint: "var(--vacant)" }] : own;
}

const rect = (x, width, height, fill) => draw("rect", { x, y: 0, width, height, paint: { fill } });
const line = (d, stroke, width) => draw("path", { d, paint: { stroke, "stroke-width": width, fill: "none" } });

// Broad bands of all colours; those of dotted sides have a line along their middle.
function bands(all, key, onMap, band, turn) {
  const period = band * all.length;
  return pattern(key, onMap, { width: period, turn }, () =>
    all.flatMap(({ paint, dots }, i) => [
      rect(i * band, band + (i + 1 < all.length ? 0.3 : 0), period, paint),
      dots ? rect(i * band + band / 2 - 0.6, 1.2, period, dots) : "",
    ]),
  );
}

function contested(all, key, onMap) {
  return bands(all, key, onMap, Math.max(11 / all.length, 4.5), 45);
}

// Held by one side, or by several together: level bands.
function held(sides, strength, key, onMap) {
  const all = tints(sides, strength);
  if (sides.length > 1) return bands(all, key, onMap, 5, 90);
  const { paint, dots } = all[0];
  if (!dots) return paint;
  return pattern(key, onMap, { width: 7 }, () => [
    rect(0, 7, 7, paint),
    draw("circle", { cx: 3.5, cy: 3.5, r: 1.4, paint: { fill: dots } }),
  ]);
}

// Lines across a tile of a size, moved along it.
const RUNS = [
  (size, at) => [-size, 0, size].map((c) => `M${c + at - 2},${size + 2} l${size + 4},${-size - 4}`).join(" "),
  (size, at) => [-size, 0, size].map((c) => `M${c + at - 2},-2 l${size + 4},${size + 4}`).join(" "),
  (size, at) => `M0,${at + 5} h${size}`,
  (size, at) => `M${at + 5},0 v${size}`,
];

function crossing(i, each, paint, width) {
  const shift = 10 * Math.floor(i / RUNS.length);
  return line(RUNS[i % RUNS.length](10 * each, shift), paint, width);
}

// Crossed lines, one for each; more than four lie beside one another on a larger tile.
function disputed(all, key, onMap) {
  const each = Math.ceil(all.length / RUNS.length);
  return pattern(key, onMap, { width: 10 * each }, () => [
    rect(0, 10 * each, 10 * each, "var(--vacant)"),
    all.flatMap(({ paint, dots }, i) => [
      crossing(i, each, paint === "var(--vacant)" ? "var(--disputed)" : paint, 2.6),
      dots ? crossing(i, each, dots, 0.9) : "",
    ]),
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
    rect(0, 3.2, 9, "var(--text)"),
  ]);
}

// The fill of ground with a finding, on a map or elsewhere.
export function fillOf({ control, sides }, strength, onMap) {
  const key = [control, ...sides, strength].join("-");
  switch (control) {
    case "held":
      return held(sides, strength, key, onMap);
    case "contested":
      return contested(tints(sides, strength), key, onMap);
    case "disputed":
      return disputed(tints(sides, strength), key, onMap);
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
