// How ground is filled: in the colour of its holder or with a pattern, as the record says for each kind of ground, its
// sides and how current it is. Patterns are made when first wanted, once for maps, whose scale changes, and once for
// everything else.
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

const scaled = () => `scale(${1 / mapScale})`;

function tile({ period, ground, shapes }, traits) {
  const size = { width: period, height: period, patternUnits: "userSpaceOnUse" };
  return draw(
    "pattern",
    { ...size, ...traits },
    ground ? draw("rect", { width: period, height: period, paint: { fill: ground } }) : "",
    shapes.map(({ d, paint, width }) =>
      draw("path", { d, paint: width ? { stroke: paint, "stroke-width": width, fill: "none" } : { fill: paint } }),
    ),
  );
}

function paintOf(key, onMap) {
  const look = record.looks[key];
  if (typeof look === "string") return look;
  const id = (onMap ? "map-" : "key-") + key;
  if (!made.has(id)) {
    const node = tile(look, onMap ? { id, patternTransform: scaled() } : { id });
    made.set(id, { node, onMap });
    defs().append(node);
  }
  return `url(#${id})`;
}

// Tells patterns how large a unit of the map is now.
export function scalePatterns(pxPerUnit) {
  mapScale = pxPerUnit;
  for (const { node, onMap } of made.values()) {
    if (onMap) node.setAttribute("patternTransform", scaled());
  }
}

// Upright lines over ground that is known only by its day.
export const knownBy = (onMap) => paintOf("known-by", onMap);

// Ground on which two readings part.
export const parted = (onMap) => paintOf("parted", onMap);

// The fill of ground with a finding, on a map or elsewhere; some ground looks the same however current it is, and what a
// model finds is never paler for want of word.
export function fillOf({ control, sides, grounds }, strength, onMap) {
  const strong = grounds === "model" ? "fresh" : strength;
  return paintOf(control in record.looks ? control : [control, ...sides, strong].join("-"), onMap);
}

// The fill of ground of which a model says what is likely, by its key in the record.
export const likelyFill = (key, onMap) => paintOf(key, onMap);

// The key of the strongest look of ground under a control.
export const surest = ({ control, sides }) => ["likely", control, ...sides, "p95"].join("-");

// A small piece of ground with a fill, for lists and the key.
export function chip(fill, width = 20) {
  const box = { x: 0.5, y: 0.5, width: width - 1, height: 13, class: "swatch" };
  const node = draw("svg", { class: "chip", width, height: 14, viewBox: `0 0 ${width} 14`, "aria-hidden": "true" });
  node.append(draw("rect", { ...box, paint: { fill } }));
  return node;
}

// A small piece of ground with a finding.
export function swatch(finding, strength = "fresh", wide = false) {
  const width = wide ? 34 : 20;
  const node = chip(fillOf(finding, strength, false), width);
  if (finding.grounds === "aggregate") {
    node.append(draw("rect", { x: 0.5, y: 0.5, width: width - 1, height: 13, class: "swatch", paint: { fill: knownBy(false) } }));
  }
  return node;
}
