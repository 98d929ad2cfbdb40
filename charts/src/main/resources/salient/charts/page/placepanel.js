// The account of a place on a day: who held it, on whose word, and who says otherwise.
import { button, el } from "./dom.js";
import { claimCard, placeButton } from "./claims.js";
import { claimsFor } from "./evidence.js";
import { findingAt, lastSpoken, record, sameGround, standing, strengthOf, stretchAt } from "./record.js";
import { historyList, historyStrip } from "./history.js";
import { swatch } from "./looks.js";
import { comparing, otherReading, reading, set, state } from "./state.js";
import { briefly, capital, controlWords, count, GROUNDS, kindWord, listed, longDay, shortDay } from "./words.js";

const ACCURACY = {
  exact: "Its point is exact",
  approximate: "Its point is approximate",
  uncertain: "Its point is an estimate",
  none: "It cannot be located and has no ground on the map",
};
const IDENTITY = {
  certain: "it is certain which place is meant",
  probable: "it is probable, not certain, which place is meant",
  doubtful: "it is doubtful which place is meant",
};

function title(place) {
  const region = record.places[place.region];
  return [
    el("p", { class: "kicker", text: kindWord(place.kind) + (region ? " in " + region.name : "") }),
    el("h2", {}, el("bdi", { text: place.name }), place.arabic && el("span", { class: "arabic", lang: "ar", dir: "rtl", text: place.arabic })),
  ];
}

function since(number) {
  const stretch = stretchAt(reading(), number, state.day);
  const first = stretch.first;
  if (stretch.from === 0) return "So since the first day shown.";
  const range = first.earliest < first.latest ? `; the change fell on a day from ${shortDay(first.earliest)} to ${shortDay(first.latest)}` : "";
  return `So since ${shortDay(stretch.from)}${range}.`;
}

function freshness(number, finding) {
  const last = lastSpoken(reading(), number, state.day);
  if (last === undefined) return "No claim had spoken of it by then.";
  const ago = state.day - last;
  const word = finding.grounds === "presumed" ? "" : ": " + strengthOf(reading(), number, finding, state.day);
  return ago === 0 ? `It was spoken of on this day${word}.` : `It was last spoken of on ${shortDay(last)}, ${count(ago, "day")} before${word}.`;
}

// In the second of two readings that are compared.
function inOther(number) {
  if (!comparing()) return null;
  const finding = findingAt(otherReading(), number, state.day);
  const chip = swatch(finding, strengthOf(otherReading(), number, finding, state.day), true);
  const text = `In ${otherReading().title}. ${GROUNDS[finding.grounds ?? ""]}`;
  const words = el("p", { class: "answer", text: "B: " + controlWords(finding) });
  return el("div", { class: "finding second" }, chip, el("div", {}, words, el("p", { class: "basis", text })));
}

function verdictOf(number, finding) {
  const strength = strengthOf(reading(), number, finding, state.day);
  return el(
    "div",
    { class: "finding" },
    swatch(finding, strength, true),
    el(
      "div",
      {},
      el("p", { class: "answer", text: (comparing() ? "A: " : "") + capital(controlWords(finding)) }),
      el("p", { class: "basis", text: `At the close of ${longDay(state.day)}, ${reading().title}. ${GROUNDS[finding.grounds ?? ""]} ${since(number)} ${freshness(number, finding)}` }),
    ),
  );
}

// What stood at the parts of the place of which claims up to the day speak.
function parts(number) {
  const spokenOf = new Set(
    (reading().byPlace.get(number) ?? []).filter((each) => each.day <= state.day).map((each) => record.claims[each.claim].part),
  );
  const rows = reading().parts
    .filter(({ place, part }) => place === number && spokenOf.has(part))
    .map(({ part, edge, spans }) => {
      const finding = standing(spans, state.day);
      const note = edge ? "; an edge: it does not decide for the whole" : "";
      return el("li", {}, swatch(finding), el("b", { text: capital(part) }), el("span", { class: "turn", text: controlWords(finding) + note }));
    });
  if (rows.length === 0) return null;
  return el("section", {}, el("h3", { text: "Its parts, that day" }), el("ul", { class: "changes" }, rows));
}

function cards(heading, verdicts, note) {
  if (verdicts.length === 0) return null;
  return el(
    "section",
    { class: "case" },
    el("h3", { text: heading }),
    note && el("p", { class: "legend-line", text: note }),
    verdicts.map(({ claim, verdict }) => claimCard(record.claims[claim], verdict)),
  );
}

function disputants(finding, evidence) {
  return finding.readings.map((each) => {
    const names = listed(each.sources.map((source) => record.sources[source].name));
    return el(
      "section",
      { class: "case disputant" },
      el("h3", {}, swatch(each, "fresh", true), " " + capital(controlWords(each)) + (each.sources.length > 1 ? ", say " : ", says ") + names),
      each.claims.map((claim) => claimCard(record.claims[claim], evidence.verdicts.get(claim))),
    );
  });
}

function evidenceOf(number, finding) {
  const evidence = claimsFor(reading(), number, state.day, finding);
  const unheard = evidence.unheard;
  return [
    finding.readings ? disputants(finding, evidence) : cards("Who says so", evidence.deciding),
    cards("Who says otherwise", evidence.losing),
    cards("Who agrees, or clears the way", evidence.agreeing),
    cards("What was said besides", evidence.noted),
    unheard.length > 0 &&
      el(
        "details",
        { class: "unheard" },
        el("summary", { text: `Not heard in this reading: ${count(unheard.length, "claim")}` }),
        unheard.map(({ claim, verdict }) => claimCard(record.claims[claim], verdict)),
      ),
  ];
}

// What every other reading makes of the place that day.
function otherReadings(number, finding) {
  if (record.readings.length < 2) return null;
  const rows = record.readings.map((each, i) => {
    const there = findingAt(each, number, state.day);
    const differs = !sameGround(there, finding);
    return el(
      "li",
      { class: differs ? "differs" : undefined, "aria-current": i === state.reading ? "true" : undefined },
      swatch(there, strengthOf(each, number, there, state.day)),
      button(each.title, () => set({ reading: i, other: i === state.other ? state.reading : state.other }), { class: "link", "data-key": "reading-" + i }),
      el("span", { text: briefly(there) }),
    );
  });
  return el("section", {}, el("h3", { text: "The same day in every reading" }), el("ul", { class: "others" }, rows));
}

function about(place) {
  const error = place.errorM ? `, within ${place.errorM < 1000 ? place.errorM + " m" : place.errorM / 1000 + " km"}` : "";
  const names = place.aliases.length ? "Also called " + place.aliases.join(", ") + "." : null;
  return el(
    "details",
    { class: "about" },
    el("summary", { text: "About this place" }),
    el("p", { text: `${ACCURACY[place.accuracy]}${error}; ${IDENTITY[place.identification]}.` }),
    names && el("p", { text: names }),
    place.note && el("p", { text: place.note }),
  );
}

function region(number) {
  const within = record.places.flatMap((place, i) => (place.region === number ? [el("li", {}, placeButton(i))] : []));
  return [el("p", { text: "A region has no finding of its own: choose a place in it." }), el("ul", { class: "within" }, within)];
}

export function placePanel() {
  const number = state.place;
  const place = record.places[number];
  const finding = findingAt(reading(), number, state.day);
  const back = button("‹ " + shortDay(state.day) + ", all places", () => set({ place: -1 }), { class: "link back", "data-key": "back" });
  return [
    back,
    title(place),
    finding ? verdictOf(number, finding) : region(number),
    finding && inOther(number),
    finding && historyStrip(reading(), number, state.day),
    finding && evidenceOf(number, finding),
    finding && parts(number),
    finding && otherReadings(number, finding),
    finding && el("section", {}, el("h3", { text: "From day to day" }), historyList(reading(), number, state.day)),
    about(place),
  ];
}
