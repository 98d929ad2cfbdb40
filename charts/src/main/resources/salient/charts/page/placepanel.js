// The account of a place on a day: who held it, on whose word, and who says otherwise.
import { calendar } from "./days.js";
import { button, el } from "./dom.js";
import { claimCard, claimLine } from "./claims.js";
import { about, region, title } from "./gazetteer.js";
import { caseAt, findingAt, groundAt, lastSpoken, partsAt, sameGround, stretchAt } from "./lookup.js";
import { record } from "./record.js";
import { historyList, historyStrip } from "./history.js";
import { chip, likelyFill, swatch } from "./looks.js";
import { likeliestWords, otherWords, restsOn } from "./likely.js";
import { chooseReading, comparing, otherReading, reading, set, state } from "./state.js";
import { bitsWords, copiedWords, weighedFor, weightsAt } from "./weights.js";
import { capital, count, listed, small } from "./words.js";

function since(number) {
  const { from, earliest, latest } = stretchAt(reading(), number, state.day);
  if (from <= record.campaign.eve) return `So since the eve, ${calendar.short(from)}.`;
  const so = "So since " + calendar.short(from);
  if (earliest === latest) return so + ".";
  return `${so}; the change fell on a day from ${calendar.short(earliest)} to ${calendar.short(latest)}.`;
}

function freshness(number, finding) {
  const last = lastSpoken(reading(), number, state.day);
  if (last === undefined) return "No claim had spoken of it by then.";
  const ago = state.day - last;
  const word = finding.strength === "presumed" ? "" : ": " + finding.strength;
  if (ago === 0) return `It was spoken of on this day${word}.`;
  return `It was last spoken of on ${calendar.short(last)}, ${count(ago, "day")} before${word}.`;
}

// In the second of two readings that are compared.
function inOther(number) {
  if (!comparing()) return null;
  const finding = findingAt(otherReading(), number, state.day);
  const chip = swatch(finding, finding.strength, true);
  const text = `In ${otherReading().title}. ${finding.basis}`;
  const words = el("p", { class: "answer", text: "B: " + finding.says });
  return el("div", { class: "finding second" }, chip, el("div", {}, words, el("p", { class: "basis", text })));
}

function verdictOf(number, finding) {
  const basis = [
    `At the close of ${calendar.long(state.day)}, ${reading().title}.`,
    finding.basis,
    since(number),
    freshness(number, finding),
  ];
  return el(
    "div",
    { class: "finding" },
    reading().model ? chip(likelyFill(groundAt(reading(), number, state.day).key, false), 34) : swatch(finding, finding.strength, true),
    el(
      "div",
      {},
      el("p", { class: "answer", text: (comparing() ? "A: " + finding.says : capital(finding.says)) }),
      el("p", { class: "basis", text: basis.join(" ") }),
    ),
  );
}

// How likely each control is, where a model reads, in the words that explain has for it.
function likelihoods(number) {
  if (!reading().model) return null;
  const likeliest = likeliestWords(reading(), number, state.day);
  if (!likeliest) return null;
  const rests = restsOn(reading(), number, state.day);
  return el(
    "section",
    { class: "model" },
    el("h3", { text: "Model: how likely each control is" }),
    el("p", { class: "likeliest", text: capital(likeliest) + "." }),
    el("ul", {}, otherWords(reading(), number, state.day).map((text) => el("li", { text: capital(text) }))),
    rests && el("p", { class: "rests", text: rests }),
    el("p", { class: "legend-line", text: reading().model.note }),
  );
}

// What each claim weighs in the model, those of other days among them; those that weigh nothing are counted.
function weights(number) {
  const { model } = reading();
  if (!model) return null;
  if (model.unweighed) return el("p", { class: "legend-line", text: model.unweighed });
  const all = weightsAt(reading(), number, state.day);
  if (!all) return null;
  const told = [...all]
    .map(([claim, tenths]) => ({ claim, tenths, copied: copiedWords(reading(), number, claim) }))
    .filter(({ tenths, copied }) => tenths !== 0 || copied);
  const rows = told.map(({ claim, tenths, copied }) => {
    const words = claimLine(claim) + (copied ? "; it " + copied : "");
    return el("li", {}, el("b", { text: bitsWords(model, tenths) }), el("span", { text: words }));
  });
  const more = all.size - told.length;
  return el(
    "section",
    { class: "model" },
    el("h3", { text: "Model: " + small(weighedFor(reading(), number, state.day)) }),
    el("ul", { class: "weights" }, rows),
    more > 0 && el("p", { class: "none", text: `${capital(model.bits.none)}: ${count(more, rows.length > 0 ? "more claim" : "claim")}.` }),
    el("p", { class: "legend-line", text: model.bits.note }),
  );
}

// What a claim on the place weighs in the model of a reading that asks one.
function weightIn(of, number, weighed, claim) {
  const tenths = weighed?.get(claim);
  if (tenths === undefined) return undefined;
  const copied = copiedWords(of, number, claim);
  return `By the model, in bits: ${bitsWords(of.model, tenths)}${copied ? "; it " + copied : ""}.`;
}

// What stood at the parts of the place of which claims up to the day speak.
function parts(number) {
  const rows = partsAt(reading(), number, state.day).map(({ part, edge, finding }) => {
    const note = edge ? "; an edge: it does not decide for the whole" : "";
    const found = el("span", { class: "turn", text: finding.says + note });
    return el("li", {}, swatch(finding), el("b", { text: capital(part) }), found);
  });
  if (rows.length === 0) return null;
  return el("section", {}, el("h3", { text: "Its parts, that day" }), el("ul", { class: "changes" }, rows));
}

// Claims as cards, with what each weighs where a model reads.
function cardsIn(of, number) {
  const weighed = weightsAt(of, number, state.day);
  return (fate) => claimCard(fate, { weight: weightIn(of, number, weighed, fate.claim) });
}

function cards(heading, fates, card) {
  if (fates.length === 0) return null;
  return el(
    "section",
    { class: "case" },
    el("h3", { text: heading }),
    fates.map(card),
  );
}

function disputants(finding, deciding, card) {
  return finding.readings.map((each) => {
    const names = listed(each.sources.map((source) => record.sources[source].name));
    const heading = capital(each.says) + (each.sources.length > 1 ? ", say " : ", says ") + names;
    return el(
      "section",
      { class: "case disputant" },
      el("h3", {}, swatch(each, "fresh", true), heading),
      each.claims.flatMap((claim) => deciding.filter((fate) => fate.claim === claim).map(card)),
    );
  });
}

function evidenceOf(number, finding) {
  const { decides, confirms, loses, agrees, noted, unheard } = caseAt(reading(), number, state.day);
  const card = cardsIn(reading(), number);
  const so = comparing() ? `A: who says so, in ${reading().title}` : "Who says so";
  return [
    finding.readings ? disputants(finding, decides, card) : cards(so, decides, card),
    cards("Who bears it out later", confirms, card),
    cards("Who says otherwise", loses, card),
    cards("Who agrees, or clears the way", agrees, card),
    cards("What was said besides", noted, card),
    unheard.length > 0 &&
      el(
        "details",
        { class: "unheard" },
        el("summary", { text: `Not heard in this reading: ${count(unheard.length, "claim")}` }),
        unheard.map(card),
      ),
  ];
}

// On whose word the second of two readings that are compared rests.
function evidenceOfOther(number) {
  if (!comparing()) return null;
  const { decides } = caseAt(otherReading(), number, state.day);
  return cards(`B: who says so, in ${otherReading().title}`, decides, cardsIn(otherReading(), number));
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
      swatch(there, there.strength),
      button(each.title, () => chooseReading(i), { class: "link", "data-key": "reading-" + i }),
      el("span", { text: there.brief }),
    );
  });
  return el("section", {}, el("h3", { text: "The same day in every reading" }), el("ul", { class: "others" }, rows));
}

export function placePanel() {
  const number = state.place;
  const place = record.places[number];
  const finding = findingAt(reading(), number, state.day);
  const traits = { class: "link back", "data-key": "back" };
  const back = button("‹ " + calendar.short(state.day) + ", all places", () => set({ place: -1 }), traits);
  return [
    back,
    title(place),
    finding ? verdictOf(number, finding) : region(number),
    finding && inOther(number),
    finding && likelihoods(number),
    finding && historyStrip(reading(), number, state.day),
    finding && evidenceOf(number, finding),
    finding && evidenceOfOther(number),
    finding && weights(number),
    finding && parts(number),
    finding && otherReadings(number, finding),
    finding && el("section", {}, el("h3", { text: "From day to day" }), historyList(reading(), number, state.day)),
    about(place),
  ];
}
