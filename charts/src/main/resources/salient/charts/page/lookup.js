// What a reading says of a place or a day, looked up in its rows.
import { forEachRow, lastRow } from "./rows.js";

const QUIET = { claims: 0, changes: [], turns: [], said: [], signals: new Map() };

// What stands on a day in a list of things, each from its first day on; undefined before the first.
export function standing(spans, day) {
  return spans.findLast((each) => each.from <= day);
}

// The finding for a place on a day, with how current it is; undefined for a region, which has none. It is one object for
// all places and days of which it is found.
export function findingAt(reading, place, day) {
  const rows = reading.findings[place];
  const at = lastRow(rows, 3, day);
  return at < 0 ? undefined : reading.finding(rows[at + 1], rows[at + 2]);
}

// The same, with the day from which it stands and that up to which it does.
export function phaseAt(reading, place, day) {
  const rows = reading.findings[place];
  const at = lastRow(rows, 3, day);
  return { finding: reading.finding(rows[at + 1], rows[at + 2]), from: rows[at], until: rows[at + 3] ?? reading.days };
}

// How the ground of a place looks on a day where a model reads: the key of its look, from which day and up to which.
export function groundAt({ model, days }, place, day) {
  const rows = model.ground[place];
  const at = lastRow(rows, 2, day);
  return { key: model.looks[rows[at + 1]], from: rows[at], until: rows[at + 2] ?? days };
}

// All such looks of a place, first to last.
export function groundsOf({ model, days }, place) {
  const rows = model.ground[place];
  const grounds = [];
  forEachRow(rows, 2, days, (at, from, until) => grounds.push({ key: model.looks[rows[at + 1]], from, until }));
  return grounds;
}

// The findings for a place, first to last, each with the day from which it stands and that up to which it does.
export function phasesOf(reading, place) {
  const rows = reading.findings[place];
  const phases = [];
  forEachRow(rows, 3, reading.days, (at, from, until) => {
    phases.push({ finding: reading.finding(rows[at + 1], rows[at + 2]), from, until });
  });
  return phases;
}

// All findings of a reading, each once.
export function foundBy(reading) {
  const found = new Set();
  for (const rows of reading.findings) {
    for (let at = 0; at < rows.length; at += 3) found.add(rows[at + 1]);
  }
  return [...found].map(reading.found);
}

// The days over which the ground of a place was found the same, first to last. They may begin before the first day shown.
export function stretchesOf(reading, place) {
  const rows = reading.stretches[place];
  const stretches = [];
  forEachRow(rows, 4, reading.days, (at, from, until) => {
    stretches.push({ first: reading.found(rows[at + 1]), earliest: rows[at + 2], latest: rows[at + 3], from, until });
  });
  return stretches;
}

// Whether the ground of a place is ever found another.
export function changes(reading, place) {
  const rows = reading.findings[place];
  for (let at = 3; at < rows.length; at += 3) {
    if (!sameGround(reading.found(rows[at + 1]), reading.found(rows[1]))) return true;
  }
  return false;
}

// The one of them that holds a day.
export function stretchAt(reading, place, day) {
  return standing(stretchesOf(reading, place), day);
}

// The day of the last claim about a place up to `day`; undefined if there was none.
export function lastSpoken(reading, place, day) {
  return reading.spoken[place].findLast((spoken) => spoken <= day);
}

// What stands on a day at the parts of a place of which claims up to that day speak.
export function partsAt(reading, place, day) {
  return reading.parts.flatMap((each) => {
    const at = each.place === place ? lastRow(each.spans, 2, day) : -1;
    return at < 0 ? [] : [{ part: each.part, edge: each.edge, finding: reading.found(each.spans[at + 1]) }];
  });
}

// The claims that bear on the finding for a place on a day, each with its verdict, by how they bear on it.
export function caseAt(reading, place, day) {
  const made = { decides: [], confirms: [], agrees: [], loses: [], noted: [], unheard: [] };
  const rows = reading.cases[place];
  for (let at = 0; at < rows.length; at += 4) {
    if (rows[at + 2] <= day && day < rows[at + 3]) made[reading.bearings[rows[at]]].push(reading.fate(rows[at + 1]));
  }
  return made;
}

// How many claims take effect on a day.
export function claimsOn(reading, day) {
  return reading.news.get(day)?.claims ?? 0;
}

// How many places change on a day.
export function turnoverOn(reading, day) {
  return reading.news.get(day)?.changes?.length ?? 0;
}

// A day's news: how many claims, what changed, what was said and done; what became of claims once the record is whole.
export function newsOn(reading, day) {
  const news = reading.news.get(day);
  if (!news) return QUIET;
  const { claims, changes = [], turns = [], said = [], signals = [] } = news;
  const told = reading.told?.get(day) ?? [];
  const acts = new Map();
  for (const [place, act, side] of signals) {
    acts.set(place, [...(acts.get(place) ?? []), { act: reading.acts[act].token, side: side < 0 ? undefined : side }]);
  }
  return {
    claims,
    changes: changes.map(([place, from, to, earliest, latest]) => {
      return { place, from: reading.found(from), to: reading.found(to), earliest, latest };
    }),
    turns: turns.map(([place, times]) => ({ place, times })),
    said: said.map((place, i) => ({ place, fates: told[i]?.map(reading.fate) ?? [] })),
    signals: acts,
  };
}

export function changesOn(reading, day) {
  return newsOn(reading, day).changes;
}

// The silent spans of a reading, or those that two have in common: first day and the day after the last of each.
export function silencesOf([reading, other = reading]) {
  return reading.silences[other.number];
}

// The silent span that a day lies in; undefined if somebody speaks.
export function silenceOf(readings, day) {
  return silencesOf(readings).find(([from, until]) => from <= day && day < until);
}

export function sameGround(a, b) {
  return a.ground === b.ground;
}

// Whether two findings are of one place that both know, and differ.
export function isParted(a, b) {
  return bothKnow(a, b) && !sameGround(a, b);
}

// Whether neither of two findings says that nothing is known.
export function bothKnow(a, b) {
  return a.control !== "unknown" && b.control !== "unknown";
}
