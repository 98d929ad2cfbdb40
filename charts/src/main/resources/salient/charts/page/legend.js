// The key of the map, and the lines and signs that can be taken off it.
import { byId, draw, el, refill } from "./dom.js";
import { chip, likelyFill, parted, swatch } from "./looks.js";
import { foundBy } from "./lookup.js";
import { signal } from "./signals.js";
import { record } from "./record.js";
import { comparing, readingsShown, state } from "./state.js";
import { samplesOf } from "./unsettled.js";

const LAYERS = [
  ["front", "Front line; dashed where presumed", [["front direct", 26]]],
  ["contact", "Edge of contested or disputed ground", [["front contact", 26]]],
  ["changed", "Changed on this day", [["changed", 26]]],
  ["cells", "Outline of each place's ground", [["cells", 26]]],
  ["circles", "Estimated point lies within", [["error", 26]]],
  ["signals", "What was done that day, by whom", []],
  ["names", "Names: magenta where ground changed that day", []],
];

// What a row says; where there is little room, in a word.
function wordsOf(text, short) {
  if (!short || short === text) return text;
  return [el("span", { class: "full", text }), el("span", { class: "short", title: text, text: short })];
}

function fillRow(finding, strengths, text, short) {
  const chips = strengths.map((each) => swatch(finding, each));
  return el("li", {}, el("span", { class: "chips" }, chips), wordsOf(text, short));
}

function lineSample(kind) {
  const node = draw("svg", { class: "chip", width: 26, height: 14, "aria-hidden": "true" });
  node.append(
    kind === "error"
      ? draw("circle", { class: kind, cx: 13, cy: 7, r: 6 })
      : draw("path", { class: kind, d: "M1,7h24" }),
  );
  return node;
}

function actRow({ token, label }) {
  const node = draw("svg", { class: "chip", width: 20, height: 14, "aria-hidden": "true" }, signal({ act: token }, 10, 7));
  return el("li", {}, el("span", { class: "chips" }, node), label);
}

function toggle([name, text, samples]) {
  const box = el("input", {
    type: "checkbox",
    "data-key": "layer-" + name,
    on: {
      change: () => {
        if (box.checked) state.hidden.delete(name);
        else state.hidden.add(name);
        applyLayers();
      },
    },
  });
  box.checked = !state.hidden.has(name);
  return el("li", {}, el("label", {}, box, samples.map(([kind]) => lineSample(kind)), text));
}

// Hides the layers that were taken off.
function applyLayers() {
  byId("maps").dataset.hidden = [...state.hidden].join(" ");
}

const BY_THEN = { control: "held", sides: [0], grounds: "aggregate" };
const SHARED = [
  ["contested", "Contested: fighting, or divided", "Contested"],
  ["disputed", "Disputed: sources disagree", "Disputed"],
];
const ALONE = [
  ["vacant", "Vacant"],
  ["unknown"],
];
// More sides than a key can name in full.
const MANY = 6;

const findings = record.readings.map(foundBy);
const found = new Set(findings.flat().map(({ control }) => control));
const named = record.sides.flatMap((side, i) => (side.named ? [i] : []));
const seen = new Set([...findings.flat().flatMap(({ sides }) => sides), ...named]);

// Those who hold ground together at some time, each once.
function together() {
  const rows = record.readings.flatMap((reading) => reading.rows).filter((row) => row.sides.length > 1);
  return [...new Map(rows.map((row) => [row.sides.join(), row])).values()];
}

// Ground that several sides want, with a row for each set of them.
function unsettled(control, strengths, text, word) {
  return samplesOf(control, findings.flat(), record.sides).map(({ sides, between }) =>
    fillRow({ control, sides }, strengths, between ? `${word}: ${between}` : text, between ? `${word}: ${between}` : word),
  );
}

function ground(strengths, unknown = "Unknown") {
  const held = (sides, ...texts) => fillRow({ control: "held", sides }, strengths, ...texts);
  const there = ([control]) => found.has(control);
  return [
    record.sides.map(({ name, label }, i) => (seen.has(i) ? held([i], name, label) : "")),
    together().map((row) => held(row.sides, row.label + " together")),
    SHARED.map(([control, ...texts]) => unsettled(control, strengths.slice(0, 1), ...texts)),
    ALONE.filter(there).map(([control, text]) => fillRow({ control, sides: [] }, ["fresh"], text ?? unknown)),
  ];
}

// The ground of a reading by a model: a box for each step of how likely the control is.
function likely({ controls, steps, ground, looks }) {
  const seen = new Set(ground.flatMap((rows) => rows.filter((_, i) => i % 2 === 1)));
  const drawn = (control, found, step) => (controls.indexOf(control) * steps.length + step) * 2 + (found ? 0 : 1);
  const rows = controls
    .filter((control) => steps.some((_, step) => seen.has(drawn(control, true, step)) || seen.has(drawn(control, false, step))))
    .map((control) => {
      const found = (step) => seen.has(drawn(control, true, step)) || !seen.has(drawn(control, false, step));
      const chips = steps.map((_, step) => chip(likelyFill(looks[drawn(control, found(step), step)], false)));
      return el("li", {}, el("span", { class: "chips" }, chips), wordsOf(control.says, control.label));
    });
  const words = [
    `Model: the likeliest control, with ${steps.join(", ")}. Lines across: none is likely enough to be found.`,
    "Model: the paler, the less likely. Lines across: none is likely enough.",
  ];
  return [rows, el("li", { class: "strengths" }, wordsOf(...words))];
}

function hasAggregate(found) {
  return found.some(({ grounds }) => grounds === "aggregate");
}

function difference() {
  const sample = draw("svg", { class: "chip", width: 20, height: 14, "aria-hidden": "true" });
  sample.append(draw("rect", { class: "swatch", x: 0.5, y: 0.5, width: 19, height: 13, paint: { fill: parted(false) } }));
  return [
    el("li", {}, el("span", { class: "chips" }, sample), wordsOf("The two readings part here", "They part here")),
    el("li", { class: "strengths", text: "Pale, where they agree:" }),
    ground(["presumed"], "One or both do not know"),
  ];
}

const STRENGTHS = [
  "Strong: spoken of lately. Paler: stale. Palest: presumed from the eve.",
  "Strong: spoken of lately. Paler: stale. Palest: presumed.",
];

// The key over the maps: what is found somewhere on some day, and nothing else.
export function paintKey() {
  const apart = comparing() && state.mode === "difference";
  const models = apart ? [] : readingsShown().filter(({ model }) => model);
  const found = apart || models.length < readingsShown().length;
  const strengths = apart ? "" : el("li", { class: "strengths" }, wordsOf(...STRENGTHS));
  byId("key").classList.toggle("many", seen.size > MANY);
  refill(
    byId("key"),
    found && el("ul", {}, apart ? difference() : ground(["fresh", "stale", "presumed"]), strengths),
    models.slice(0, 1).map(({ model }) => el("ul", {}, likely(model))),
  );
}

// The lines and signs of the map, each with a box to take it off.
export function makeLayers() {
  return el(
    "details",
    { class: "layers over" },
    el("summary", { text: "Lines and signs", "data-key": "layers" }),
    el("ul", {}, LAYERS.map(toggle)),
    el(
      "ul",
      {},
      record.acts.map(actRow),
      findings.some(hasAggregate) && fillRow(BY_THEN, ["fresh"], "Known only by that day, not on it"),
      fillRow({ control: "unassigned", sides: [] }, ["fresh"], "Too far from any place to be judged"),
    ),
    el("p", { text: "A question mark: doubt which place is meant." }),
  );
}
