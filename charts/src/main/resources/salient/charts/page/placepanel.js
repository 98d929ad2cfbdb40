// The account of a place on a day: who held it, on whose word, and who says otherwise.
import { button, el } from "./dom.js";
import { claimCard } from "./claims.js";
import { claimsFor } from "./evidence.js";
import { about, region, title } from "./gazetteer.js";
import { findingAt, lastSpoken, record, sameGround, standing, strengthOf, stretchAt } from "./record.js";
import { historyList, historyStrip } from "./history.js";
import { swatch } from "./looks.js";
import { chooseReading, comparing, otherReading, reading, set, state } from "./state.js";
import { briefly, capital, controlWords, count, groundsWords, listed, longDay, shortDay } from "./words.js";

function since(number) {
  const stretch = stretchAt(reading(), number, state.day);
  const first = stretch.first;
  if (stretch.from <= record.campaign.eve) return `So since the eve, ${shortDay(stretch.from)}.`;
  const so = "So since " + shortDay(stretch.from);
  if (first.earliest === first.latest) return so + ".";
  return `${so}; the change fell on a day from ${shortDay(first.earliest)} to ${shortDay(first.latest)}.`;
}

function freshness(number, finding) {
  const last = lastSpoken(reading(), number, state.day);
  if (last === undefined) return "No claim had spoken of it by then.";
  const ago = state.day - last;
  const word = finding.grounds === "presumed" ? "" : ": " + strengthOf(reading(), number, finding, state.day);
  if (ago === 0) return `It was spoken of on this day${word}.`;
  return `It was last spoken of on ${shortDay(last)}, ${count(ago, "day")} before${word}.`;
}

// In the second of two readings that are compared.
function inOther(number) {
  if (!comparing()) return null;
  const finding = findingAt(otherReading(), number, state.day);
  const chip = swatch(finding, strengthOf(otherReading(), number, finding, state.day), true);
  const text = `In ${otherReading().title}. ${groundsWords(otherReading(), number, finding)}`;
  const words = el("p", { class: "answer", text: "B: " + controlWords(finding) });
  return el("div", { class: "finding second" }, chip, el("div", {}, words, el("p", { class: "basis", text })));
}

function verdictOf(number, finding) {
  const strength = strengthOf(reading(), number, finding, state.day);
  const basis = [
    `At the close of ${longDay(state.day)}, ${reading().title}.`,
    groundsWords(reading(), number, finding),
    since(number),
    freshness(number, finding),
  ];
  return el(
    "div",
    { class: "finding" },
    swatch(finding, strength, true),
    el(
      "div",
      {},
      el("p", { class: "answer", text: (comparing() ? "A: " + controlWords(finding) : capital(controlWords(finding))) }),
      el("p", { class: "basis", text: basis.join(" ") }),
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
      const found = el("span", { class: "turn", text: controlWords(finding) + note });
      return el("li", {}, swatch(finding), el("b", { text: capital(part) }), found);
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
    const heading = capital(controlWords(each)) + (each.sources.length > 1 ? ", say " : ", says ") + names;
    return el(
      "section",
      { class: "case disputant" },
      el("h3", {}, swatch(each, "fresh", true), heading),
      each.claims
        .filter((claim) => evidence.deciding.some((other) => other.claim === claim))
        .map((claim) => claimCard(record.claims[claim], evidence.verdicts.get(claim))),
    );
  });
}

function evidenceOf(number, finding) {
  const evidence = claimsFor(reading(), number, state.day, finding);
  const so = comparing() ? `A: who says so, in ${reading().title}` : "Who says so";
  const unheard = evidence.unheard;
  return [
    finding.readings ? disputants(finding, evidence) : cards(so, evidence.deciding),
    cards("Who bears it out later", evidence.confirming),
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

// On whose word the second of two readings that are compared rests.
function evidenceOfOther(number) {
  if (!comparing()) return null;
  const finding = findingAt(otherReading(), number, state.day);
  const { deciding } = claimsFor(otherReading(), number, state.day, finding);
  return cards(`B: who says so, in ${otherReading().title}`, deciding);
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
      button(each.title, () => chooseReading(i), { class: "link", "data-key": "reading-" + i }),
      el("span", { text: briefly(there) }),
    );
  });
  return el("section", {}, el("h3", { text: "The same day in every reading" }), el("ul", { class: "others" }, rows));
}

export function placePanel() {
  const number = state.place;
  const place = record.places[number];
  const finding = findingAt(reading(), number, state.day);
  const traits = { class: "link back", "data-key": "back" };
  const back = button("‹ " + shortDay(state.day) + ", all places", () => set({ place: -1 }), traits);
  return [
    back,
    title(place),
    finding ? verdictOf(number, finding) : region(number),
    finding && inOther(number),
    finding && historyStrip(reading(), number, state.day),
    finding && evidenceOf(number, finding),
    finding && evidenceOfOther(number),
    finding && parts(number),
    finding && otherReadings(number, finding),
    finding && el("section", {}, el("h3", { text: "From day to day" }), historyList(reading(), number, state.day)),
    about(place),
  ];
}
