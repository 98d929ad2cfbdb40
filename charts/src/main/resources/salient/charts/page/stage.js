// The maps on the page: one, or two side by side, with their buttons, scale bar and pointer tip.
import { button, byId, draw, el, refill } from "./dom.js";
import { makeMap } from "./map.js";
import { makeMovable } from "./gestures.js";
import { likeliestWords } from "./likely.js";
import { findingAt } from "./lookup.js";
import { record } from "./record.js";
import { comparing, otherReading, reading, set, state } from "./state.js";
import { showAction, showTheatre, view } from "./viewport.js";
import { placeAt } from "./terrain.js";
import { capital } from "./words.js";
import { makeLayers, paintKey } from "./legend.js";

let maps = [];
let bars = [];
let measured = false;
const tip = byId("tip");

function subjects() {
  if (!comparing()) return [{ reading: reading() }];
  if (state.mode === "beside") return [{ reading: reading() }, { reading: otherReading() }];
  return [{ reading: reading(), against: otherReading() }];
}

function heading({ reading: of, against }, i, total) {
  if (against) return "Where they part: " + of.title + " against " + against.title;
  return total > 1 ? ["A: ", "B: "][i] + of.title : null;
}

// Builds the frames anew: when the number of maps or their readings change.
export function buildMaps() {
  const wanted = subjects();
  maps = wanted.map((subject) => makeMap(() => subject));
  bars = wanted.map(() => draw("svg", { class: "scale over", width: 150, height: 26, "aria-hidden": "true" }));
  const frames = wanted.map((subject, i) => frameOf(subject, i, wanted.length));
  byId("maps").dataset.count = wanted.length;
  refill(byId("maps"), frames);
  paintKey();
  const first = !measured;
  measure();
  if (first) showAction();
  paintMaps();
}

function frameOf(subject, i, total) {
  const title = heading(subject, i, total);
  const frame = el(
    "div",
    {
      class: "frame",
      role: "group",
      tabindex: "0",
      "data-key": "map-" + i,
      "aria-label": "Map, " + subject.reading.title + ". Plus and minus zoom, Shift and arrows move it, 0 shows all of it.",
    },
    maps[i].nodes,
    title && el("p", { class: "which over", text: title }),
    bars[i],
    i === 0 && zoomButtons(),
    i === 0 && makeLayers(),
  );
  makeMovable(frame, pick);
  frame.addEventListener("pointermove", (event) => showTip(event, subject));
  frame.addEventListener("pointerleave", () => (tip.hidden = true));
  frame.addEventListener("keydown", onMapKey);
  frame.addEventListener("toggle", () => maps.forEach((map) => map.forget()), true);
  return frame;
}

function zoomButtons() {
  const make = (text, label, act) => button(text, act, { "aria-label": label, title: label });
  return el(
    "div",
    { class: "zoom over" },
    make("+", "Zoom in", () => view.zoomBy(1.5)),
    make("−", "Zoom out", () => view.zoomBy(1 / 1.5)),
    make("◎", "Where control changes", showAction),
    make("▣", "The whole study area", showTheatre),
  );
}

const MOVES = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

function onMapKey(event) {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = {
    "+": () => view.zoomBy(1.5),
    "=": () => view.zoomBy(1.5),
    "-": () => view.zoomBy(1 / 1.5),
    0: showTheatre,
  }[event.key];
  if (act) act();
  else if (event.shiftKey && MOVES[event.key]) view.panBy(...MOVES[event.key]);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

// The place whose sign, name or ground is under the pointer; -1 if there is none.
function placeUnder(target, { clientX, clientY }) {
  const marked = target.closest?.("[data-place]");
  if (marked && marked.dataset.place !== "undefined") return Number(marked.dataset.place);
  const map = target.closest?.("svg.map");
  if (!map) return -1;
  const { left, top, width, height } = map.getBoundingClientRect();
  return placeAt(view.x + (clientX - left - width / 2) / view.scale, view.y + (clientY - top - height / 2) / view.scale);
}

function pick(target, event) {
  const place = placeUnder(target, event);
  if (place >= 0 || target.closest("svg.map")) set({ place });
}

function showTip(event, subject) {
  const place = event.pointerType === "mouse" && event.buttons === 0 ? placeUnder(event.target, event) : -1;
  tip.hidden = place < 0;
  if (place < 0) return;
  const finding = findingAt(subject.reading, place, state.day);
  const likely = subject.reading.model && record.whole && likeliestWords(subject.reading, place, state.day);
  const found = finding && (likely || finding.says + (finding.strength === "fresh" ? "" : ", " + finding.strength));
  const there = subject.against && findingAt(subject.against, place, state.day);
  refill(
    tip,
    el("b", { text: record.places[place].name }),
    finding && el("span", { text: subject.against ? "A: " + found : capital(found) }),
    there && el("span", { text: "B: " + there.says }),
  );
  const right = event.clientX > window.innerWidth - 260;
  tip.style.left = (right ? event.clientX - 14 - tip.offsetWidth : event.clientX + 14) + "px";
  tip.style.top = event.clientY + 14 + "px";
}

function measure() {
  measured = true;
  for (const map of maps) {
    const { clientWidth, clientHeight } = map.nodes[0].parentElement;
    view.resize(clientWidth, clientHeight);
    map.resize(clientWidth, clientHeight);
  }
}

// Shows the day and the place that are chosen now; the day may be passing.
export function paintMaps(passing = false) {
  maps.forEach((map) => (passing ? map.pass : map.paint)(state.day, state.place));
}

const NICE_KM = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

function paintBars() {
  const pxPerKm = view.scale * record.ground.unitsPerKm;
  const km = NICE_KM.findLast((each) => each * pxPerKm <= 110) ?? NICE_KM[0];
  const px = km * pxPerKm;
  for (const bar of bars) {
    bar.replaceChildren(
      draw("rect", { x: 0, y: 0, width: px + 4, height: 25, rx: 3 }),
      draw("path", { class: "scale-line", d: `M2,14v6h${px}v-6` }),
      draw("text", { x: 2 + px / 2, y: 12, "text-anchor": "middle", text: km + " km" }),
    );
  }
}

view.follow(() => {
  maps.forEach((map) => map.place());
  paintBars();
});

// Follows the size of the page; what was in the middle stays there.
export function watchSize() {
  new ResizeObserver(() => {
    measure();
    view.set(view.x, view.y, view.scale);
  }).observe(byId("maps"));
}
