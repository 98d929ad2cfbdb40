// The account of a day: what changed, and what was said, place by place.
import { calendar } from "./days.js";
import { button, el } from "./dom.js";
import { claimCard, placeButton } from "./claims.js";
import { bothKnow, findingAt, groundAt, newsOn } from "./lookup.js";
import { partedOn } from "./partings.js";
import { record } from "./record.js";
import { bandsSection } from "./bands.js";
import { chip, likelyFill, surest, swatch } from "./looks.js";
import { LETTERS, newsOf } from "./news.js";
import { changeDay, leapTo } from "./player.js";
import { comparing, otherReading, reading, readingsShown, state } from "./state.js";
import { silenceAround } from "./timeline.js";
import { capital, count } from "./words.js";

// As many places as are listed at a time.
const LISTED = 500;

function arrow(from, to) {
  return [swatch(from), el("span", { class: "arrow", text: "→" }), swatch(to)];
}

// A heading, with the letter of a reading where two are compared.
function heading(text, of) {
  return el("h3", { text: comparing() ? `${LETTERS[readingsShown().indexOf(of)]}: ${text.toLowerCase()}` : text });
}

function changes(of, day) {
  const list = newsOn(of, day).changes;
  if (list.length === 0) return null;
  const rows = list.map(({ place, from, to, ...when }) =>
    el(
      "li",
      {},
      el("span", { class: "chips" }, arrow(from, to)),
      placeButton(place),
      el("span", { class: "turn", text: `${from.brief} → ${to.brief}${byThen(when)}` }),
    ),
  );
  return el("section", {}, heading("What changed", of), el("ul", { class: "changes" }, rows));
}

// Places that changed hands more than once, of which the map of the close shows no more than the last hands.
function turns(of, day) {
  const list = newsOn(of, day).turns;
  if (list.length === 0) return null;
  const rows = list.map(({ place, times }) =>
    el("li", {}, placeButton(place), el("span", { class: "turn", text: `${times} times` })),
  );
  return el("section", {}, heading("Changed hands more than once", of), el("ul", { class: "changes" }, rows));
}

function byThen({ earliest, latest }) {
  return earliest < latest ? `, on a day from ${calendar.short(earliest)} to ${calendar.short(latest)}` : "";
}

function said(of, day) {
  const list = newsOn(of, day).said;
  if (list.length === 0) return null;
  const sections = list.map(({ place, fates }) => {
    const finding = findingAt(of, place, day);
    return el(
      "section",
      { class: "spoken" },
      el(
        "h4",
        {},
        finding && swatch(finding, finding.strength),
        placeButton(place),
        finding && el("span", { class: "turn", text: finding.brief }),
      ),
      fates.map((fate) => claimCard(fate, { brief: true })),
    );
  });
  return el("section", {}, heading("What was said of this day", of), sections);
}

function parted(day) {
  if (!comparing()) return null;
  const places = partedOn(reading(), otherReading(), day);
  const unknown = judged(reading()).filter((place) => !bothKnow(...readingsShown().map((each) => findingAt(each, place, day)))).length;
  const rows = places.map((place) => {
    const a = findingAt(reading(), place, day);
    const b = findingAt(otherReading(), place, day);
    return el(
      "li",
      { class: "pair" },
      placeButton(place),
      el("span", { class: "side-by-side" }, "A ", swatch(a), " " + a.says),
      el("span", { class: "side-by-side" }, "B ", swatch(b), " " + b.says),
    );
  });
  return el(
    "section",
    { class: "parted" },
    el("h3", { text: places.length ? "Where the two part" : "The two part nowhere that both know" }),
    el("p", { class: "legend-line" }, "A: " + reading().title + ". B: " + otherReading().title + "."),
    el("ul", { class: "changes" }, rows),
    unknown > 0 && el("p", { class: "legend-line", text: `Of ${count(unknown, "place")} one or both know nothing: not counted.` }),
  );
}

// How much ground is under each control, where a model reads.
function bands(day) {
  const fill = (control) => (control.control === "held" ? likelyFill(surest(control), false) : "var(--quiet)");
  return reading().model ? bandsSection(reading(), day, fill) : null;
}

// All places with ground, each with its finding: the way to every polygon without a pointer.
function allPlaces(day) {
  const numbers = judged(reading());
  const list = el("ul");
  const summary = el("summary", { text: `All ${numbers.length} places` + (comparing() ? ", as A has them" : ""), "data-key": "all" });
  const node = el("details", { class: "all", on: { toggle: () => node.open && !list.hasChildNodes() && more() } }, summary, list);

  // They are listed when they are asked for, so many at a time.
  function more() {
    const from = list.childElementCount;
    node.querySelector(".more")?.remove();
    list.append(...numbers.slice(from, from + LISTED).map((number) => row(number, day)));
    const left = numbers.length - list.childElementCount;
    if (left > 0) node.append(button(`${Math.min(left, LISTED)} more of ${left}`, more, { class: "link more" }));
    if (from > 0) list.children[from].querySelector("button").focus({ preventScroll: true });
  }
  return node;
}

const known = new Map();

// The places for which a reading finds something.
function judged(of) {
  if (!known.has(of)) known.set(of, [...record.places.keys()].filter((number) => of.findings[number].length > 0));
  return known.get(of);
}

function row(number, day) {
  const finding = findingAt(reading(), number, day);
  const drawn = reading().model ? chip(likelyFill(groundAt(reading(), number, day).key, false)) : swatch(finding, finding.strength);
  return el("li", {}, drawn, placeButton(number), el("span", { class: "turn", text: finding.brief }));
}

function toChange(day) {
  return button("Next change: " + calendar.short(day), () => leapTo(day), { class: "link", "data-key": "next" });
}

export function dayPanel() {
  const day = state.day;
  const quiet = silenceAround(day);
  const next = changeDay(1);
  return [
    el("p", { class: "kicker", text: calendar.weekday(day) + ", " + calendar.long(day) }),
    el("h2", { text: capital(newsOf(readingsShown(), day)) }),
    el("p", { class: "hint", text: "Choose a place, on the map or below, to see who held it and why the sources disagree." }),
    quiet && el("p", { class: "quiet", text: quiet }),
    parted(day),
    readingsShown().map((each) => [turns(each, day), changes(each, day)]),
    bands(day),
    readingsShown().map((each) => said(each, day)),
    next !== day && el("p", {}, toChange(next)),
    allPlaces(day),
  ];
}
