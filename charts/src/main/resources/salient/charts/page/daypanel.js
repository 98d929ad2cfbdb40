// The account of a day: what changed, and what was said, place by place.
import { button, el } from "./dom.js";
import { claimCard, placeButton } from "./claims.js";
import { asOf, changesOn, findingAt, newsOn, OUTCOMES, partedOn, record, strengthOf } from "./record.js";
import { swatch } from "./looks.js";
import { newsWords } from "./news.js";
import { changeDay, leapTo } from "./player.js";
import { comparing, otherReading, reading, state } from "./state.js";
import { silenceAround } from "./timeline.js";
import { briefly, capital, controlWords, longDay, shortDay, weekday } from "./words.js";

function arrow(from, to) {
  return [swatch(from), el("span", { class: "arrow", text: "→" }), swatch(to)];
}

function changes(day) {
  const list = changesOn(reading(), day);
  if (list.length === 0) return null;
  const rows = list.map(({ place, from, to }) =>
    el(
      "li",
      {},
      el("span", { class: "chips" }, arrow(from, to)),
      placeButton(place),
      el("span", { class: "turn", text: `${briefly(from)} → ${briefly(to)}${byThen(to)}` }),
    ),
  );
  return el("section", {}, el("h3", { text: "What changed" }), el("ul", { class: "changes" }, rows));
}

// Places that changed hands more than once, of which the map of the close shows no more than the last hands.
function turns(day) {
  const list = reading().turns.filter(([on]) => on === day);
  if (list.length === 0) return null;
  const rows = list.map(([, place, number]) =>
    el("li", {}, placeButton(place), el("span", { class: "turn", text: `${number} times` })),
  );
  return el("section", {}, el("h3", { text: "Changed hands more than once" }), el("ul", { class: "changes" }, rows));
}

function byThen(to) {
  return to.earliest < to.latest ? `, on a day from ${shortDay(to.earliest)} to ${shortDay(to.latest)}` : "";
}

function said(day) {
  const groups = new Map();
  const news = newsOn(reading(), day).map((verdict) => asOf(verdict, day));
  news.forEach((verdict) => groups.set(verdict.place, [...(groups.get(verdict.place) ?? []), verdict]));
  if (groups.size === 0) return null;
  const order = (a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
  const changed = new Set(changesOn(reading(), day).map((change) => change.place));
  const weight = ([place, verdicts]) => (changed.has(place) ? 100 : 0) + verdicts.length;
  const ordered = [...groups].sort((a, b) => weight(b) - weight(a) || a[0] - b[0]);
  const sections = ordered.map(([place, verdicts]) => {
    const finding = findingAt(reading(), place, day);
    return el(
      "section",
      { class: "spoken" },
      el(
        "h4",
        {},
        finding && swatch(finding, strengthOf(reading(), place, finding, day)),
        placeButton(place),
        finding && el("span", { class: "turn", text: briefly(finding) }),
      ),
      verdicts.toSorted(order).map((verdict) => claimCard(record.claims[verdict.claim], verdict, true)),
    );
  });
  return el("section", {}, el("h3", { text: "What was said of this day" }), sections);
}

function parted(day) {
  if (!comparing()) return null;
  const places = partedOn(reading(), otherReading(), day);
  const rows = places.map((place) => {
    const a = findingAt(reading(), place, day);
    const b = findingAt(otherReading(), place, day);
    return el(
      "li",
      { class: "pair" },
      placeButton(place),
      el("span", { class: "side-by-side" }, "A ", swatch(a), " " + controlWords(a)),
      el("span", { class: "side-by-side" }, "B ", swatch(b), " " + controlWords(b)),
    );
  });
  return el(
    "section",
    { class: "parted" },
    el("h3", { text: places.length ? "Where the two part" : "The two agree on every place this day" }),
    el("p", { class: "legend-line" }, "A: " + reading().title + ". B: " + otherReading().title + "."),
    el("ul", { class: "changes" }, rows),
  );
}

// All places with ground, each with its finding: the way to every polygon without a pointer.
function allPlaces(day) {
  const rows = record.places.flatMap((place, number) => {
    const finding = findingAt(reading(), number, day);
    if (!finding) return [];
    const chip = swatch(finding, strengthOf(reading(), number, finding, day));
    return [el("li", {}, chip, placeButton(number), el("span", { class: "turn", text: briefly(finding) }))];
  });
  return el("details", { class: "all" }, el("summary", { text: `All ${rows.length} places` }), el("ul", {}, rows));
}

function toChange(day) {
  return button("Next change: " + shortDay(day), () => leapTo(day), { class: "link", "data-key": "next" });
}

export function dayPanel() {
  const day = state.day;
  const quiet = silenceAround(day);
  const next = changeDay(1);
  return [
    el("p", { class: "kicker", text: weekday(day) + ", " + longDay(day) }),
    el("h2", { text: capital(newsWords(reading(), day)) }),
    el("p", { class: "hint", text: "Choose a place, on the map or below, to see who held it and why the sources disagree." }),
    quiet && el("p", { class: "quiet", text: quiet }),
    parted(day),
    turns(day),
    changes(day),
    said(day),
    next !== day && el("p", {}, toChange(next)),
    allPlaces(day),
  ];
}
