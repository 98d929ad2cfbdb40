// Signs and names over the ground, which keep their size whatever the scale; the fewer, the smaller the scale.
import { draw } from "./dom.js";
import { newsOn } from "./lookup.js";
import { partedOn } from "./partings.js";
import { record } from "./record.js";
import { view } from "./viewport.js";
import { NOBODY, seat } from "./labels.js";
import { widthOf } from "./widths.js";
import { rowOf, signalsIn } from "./signals.js";
import { signOf } from "./symbols.js";
import { makeNear } from "./near.js";
import { placesWithin, roomForCells } from "./terrain.js";

const NAMES = {
  city: { size: 15, weight: 700 },
  town: { size: 13.5, weight: 650 },
};
const FACE = "system-ui, sans-serif";
// How far apart signs stand, where cells can be told apart and where they cannot: there a sign should have room for a name.
const CLEAR_PX = 11;
const FAR_CLEAR_PX = 28;
// Where cells cannot be told apart, only places of note have signs: those of these ranks.
const OF_NOTE = 1;

export function makeMarks() {
  const circles = draw("g", { class: "circles" });
  const signs = draw("g", { class: "signs" });
  const names = draw("g", { class: "names" });
  const acts = draw("g", { class: "signals" });
  const node = draw("g", { class: "marks" }, circles, names, acts, signs);
  let news = new Set();
  let changed = new Set();
  let chosen = -1;
  let done = new Map();
  let before = "";
  let resting = false;

  // Who is news on a day is named first and never thinned out.
  function paint(reading, against, day, place) {
    const { changes, said, signals } = newsOn(reading, day);
    const placesOf = (list) => list.map((each) => each.place);
    news = new Set(against ? partedOn(reading, against, day) : placesOf([...changes, ...said]));
    changed = new Set(against ? [] : placesOf(changes));
    done = against ? new Map() : signals;
    chosen = place;
    before = "";
    resting = false;
  }

  // Nobody is news: days pass too fast for their names to be read.
  function rest(place) {
    if (resting && chosen === place) return;
    news = changed = new Set();
    done = new Map();
    chosen = place;
    before = "";
    resting = true;
  }

  function place(width, height, furniture) {
    const now = [view.x, view.y, view.scale, width, height].join();
    if (now === before || width === 0) return;
    before = now;
    const shown = visible(news, chosen, width, height);
    signs.replaceChildren(...shown.flatMap(sign));
    circles.replaceChildren(...shown.flatMap((each) => errorCircle(each)));
    const wishes = [...shown.map((each) => wish(each, changed.has(each.number))), ...regions(width, height), ...countries(width, height)];
    const taken = shown.map(({ x, y, sign: { radius }, number }) => ({
      x0: x - radius - 1,
      y0: y - radius - 1,
      x1: x + radius + 1,
      y1: y + radius + 1,
      owner: number,
    }));
    const fixed = furniture.map((box) => ({ ...box, owner: NOBODY }));
    const rows = shown.flatMap((each) => {
      const signals = done.get(each.number);
      return signals ? [{ signals, ...rowOf(signals, each), owner: NOBODY }] : [];
    });
    acts.replaceChildren(...rows.flatMap((row) => signalsIn(row.signals, row)));
    const boxes = seat(wishes, [...fixed, ...rows, ...taken], width, height);
    names.replaceChildren(...wishes.flatMap((each, i) => (boxes[i] ? [nameAt(each, boxes[i])] : [])));
  }

  return { node, paint, rest, place };
}

function toScreen([x, y], width, height) {
  return [width / 2 + (x - view.x) * view.scale, height / 2 + (y - view.y) * view.scale];
}

// The places that have room for a sign, those that matter most first.
function visible(news, chosen, width, height) {
  const all = candidates(news, chosen, width, height).flatMap((number) => {
    const place = record.places[number];
    const sign = signs.get(place.kind);
    if (!sign || !place.at) return [];
    const [x, y] = toScreen(place.at, width, height);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return [];
    const rank = number === chosen ? -2 : news.has(number) ? -1 + sign.rank / 10 : sign.rank;
    return [{ place, number, sign, x, y, rank, isNews: news.has(number), isChosen: number === chosen }];
  });
  all.sort((a, b) => a.rank - b.rank || a.number - b.number);
  const near = makeNear(roomForCells(view.scale) ? CLEAR_PX : FAR_CLEAR_PX);
  return all.filter(({ x, y, rank }) => {
    if (rank >= 0 && near.has(x, y)) return false;
    near.add(x, y);
    return true;
  });
}

// The places that may have signs in the window. Where there is no room for all, those of note, and those that are news.
function candidates(news, chosen, width, height) {
  if (!roomForCells(view.scale)) {
    return [...new Set([...ofNote, ...news, ...(chosen < 0 ? [] : [chosen])])];
  }
  const [x, y] = [(width / 2 + 20) / view.scale, (height / 2 + 20) / view.scale];
  return placesWithin([view.x - x, view.y - y, view.x + x, view.y + y]);
}

const signs = new Map(Object.keys(record.kinds).map((kind) => [kind, signOf(kind)]));
const ofNote = record.places.flatMap(({ kind }, number) => (signs.get(kind)?.rank <= OF_NOTE ? [number] : []));
const namedRegions = record.places.filter(({ kind, at, region }) => kind === "region" && at && region !== undefined);

function sign({ place, number, sign: { d, fill, stroke, width, radius }, x, y }) {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  const group = draw(
    "g",
    { class: "sign", transform: at, "data-place": number },
    draw("circle", { class: "reach", r: 11 }),
    draw("path", { class: "halo", d }),
    draw("path", { class: "shape", d, "fill-rule": "evenodd", paint: stroke ? { fill, stroke, "stroke-width": width } : { fill } }),
  );
  if (place.identification === "doubtful") {
    group.append(draw("text", { class: "doubt", x: radius + 1, y: -radius + 2, text: "?" }));
  }
  return [group];
}

function errorCircle({ place, x, y }) {
  if (place.accuracy !== "uncertain" || !place.cell || !place.errorM) return [];
  const r = (place.errorM / 1000) * record.ground.unitsPerKm * view.scale;
  return [draw("circle", { class: "error", cx: x.toFixed(1), cy: y.toFixed(1), r: r.toFixed(1) })];
}

function wish({ place, number, sign: { radius }, x, y, isNews, isChosen }, isChanged) {
  const { size, weight } = NAMES[place.kind] ?? { size: 12, weight: 400 };
  const strong = isNews || isChosen ? 700 : weight;
  const font = `${strong} ${size}px ${FACE}`;
  const kind = ["name", isChanged && "changed", isChosen && "chosen", place.kind].filter(Boolean).join(" ");
  const text = place.name;
  const gap = radius + (place.identification === "doubtful" ? 12 : 4);
  const box = { x, y, gap, width: widthOf(text, font), height: size };
  return { text, kind, size, weight: strong, owner: number, ...box };
}

function centred(text, kind, size, spacing, [x, y]) {
  const width = widthOf(text, `400 ${size}px ${FACE}`) + spacing * text.length;
  return { text, kind, size, weight: 400, spacing, centred: true, owner: undefined, x, y, width, height: size };
}

function regions(width, height) {
  return namedRegions.map((place) => centred(place.name.toUpperCase(), "name region", 10.5, 1.4, toScreen(place.at, width, height)));
}

function countries(width, height) {
  return record.ground.countries.map(({ name, at }) =>
    centred(name.toUpperCase(), "name country", 15, 4, toScreen(at, width, height)),
  );
}

function nameAt({ text, kind, size, weight, spacing, owner }, { x0, y1 }) {
  const traits = { class: kind, x: x0.toFixed(1), y: (y1 - size * 0.16).toFixed(1), text, "data-place": owner };
  const paint = { "font-size": size + "px", "font-weight": weight };
  if (spacing) paint["letter-spacing"] = spacing + "px";
  return draw("text", { ...traits, paint });
}
