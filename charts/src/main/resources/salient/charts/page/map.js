// One map: the ground of one reading, or the difference of two, at the close of the day that is shown.
import { draw } from "./dom.js";
import { areaText, lineText } from "./paths.js";
import { changesOn, findingAt, sameGround, standing } from "./lookup.js";
import { record } from "./record.js";
import { fillOf, knownBy, parted, scalePatterns } from "./looks.js";
import { view } from "./viewport.js";
import { makeMarks } from "./marks.js";

const FRONTS = ["front direct", "front direct presumed", "front contact", "front contact presumed"];
const ground = record.ground;

const faceTexts = ground.faces.map((face) => areaText(face.rings));
const edgeTexts = ground.edges.map(lineText);
const landText = areaText(ground.land);
const neighbourText = areaText(ground.neighbours);
const borderText = ground.border.map(lineText).join("");
const coastText = ground.coast.map(lineText).join("");

function path(kind, d) {
  return draw("path", { class: kind, d });
}

// Makes a map that shows what `subject` gives: a reading, and a second one to take the difference from.
export function makeMap(subject) {
  const [west, north, east, south] = ground.known;
  const box = { x: west, y: north, width: east - west, height: south - north };
  const faces = faceTexts.map((d, i) => draw("path", { class: "face", d, "data-face": i }));
  const overlays = faceTexts.map((d) => path("overlay", d));
  const changed = path("changed", "");
  const selected = path("selected", "");
  const fronts = FRONTS.map((kind) => path(kind, ""));
  const casing = path("front-casing", "");
  const base = draw(
    "g",
    {},
    draw("rect", { class: "sea", ...box }),
    path("outside", landText),
    path("neighbour", neighbourText),
  );
  const lines = draw("g", { class: "lines" }, casing, fronts.toReversed());
  const world = draw(
    "g",
    { class: "world" },
    base,
    faces,
    overlays,
    path("cells", edgeTexts.slice(0, ground.edgesOnGround).join("")),
    path("coast", coastText),
    path("border-casing", borderText),
    path("border", borderText),
    changed,
    lines,
    selected,
  );
  const marks = makeMarks();
  const svg = draw("svg", { class: "map", "aria-hidden": "true", focusable: "false" }, world, marks.node);
  let width = 0;
  let height = 0;

  function resize(w, h) {
    width = w;
    height = h;
    svg.setAttribute("viewBox", `0 0 ${w} ${h}`);
    place();
  }

  function place() {
    const x = width / 2 - view.x * view.scale;
    const y = height / 2 - view.y * view.scale;
    world.setAttribute("transform", `translate(${x} ${y}) scale(${view.scale})`);
    scalePatterns(view.scale);
    marks.place(width, height, furniture());
  }

  function paint(day, chosen) {
    const { reading, against } = subject();
    ground.faces.forEach((face, i) => {
      const finding = face.place < 0 ? undefined : findingAt(reading, face.place, day);
      const differs = against && finding && !sameGround(finding, findingAt(against, face.place, day));
      faces[i].style.fill = differs ? parted(true) : faceFill(face.place, finding, against);
      const aggregate = finding?.grounds === "aggregate" && !against;
      overlays[i].style.fill = aggregate ? knownBy(true) : "none";
    });
    const front = standing(reading.front, day)?.edges ?? [];
    fronts.forEach((node, sort) => {
      const drawn = front.filter((code) => code % 4 === sort && !(against && sort > 0));
      node.setAttribute("d", drawn.map((code) => edgeTexts[code >> 2]).join(""));
    });
    casing.setAttribute("d", fronts.map((node) => node.getAttribute("d")).join(""));
    const news = new Set(against ? [] : changesOn(reading, day).map((change) => change.place));
    changed.setAttribute("d", facesOf(news).join(""));
    selected.setAttribute("d", facesOf(new Set([chosen])).join(""));
    marks.paint(reading, against, day, chosen);
    marks.place(width, height, furniture());
  }

  // What stands over the map: names keep clear of it.
  function furniture() {
    const frame = svg.parentElement?.getBoundingClientRect();
    return [...(svg.parentElement?.querySelectorAll(".over") ?? [])].map((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { x0: left - frame.left, x1: right - frame.left, y0: top - frame.top, y1: bottom - frame.top };
    });
  }

  return { svg, resize, place, paint };
}

function faceFill(place, finding, against) {
  if (place < 0) return "var(--unassigned)";
  return fillOf(finding, against ? "presumed" : finding.strength, true);
}

function facesOf(places) {
  return faceTexts.filter((_, i) => places.has(ground.faces[i].place) && ground.faces[i].place >= 0);
}
