// What a reading says of a place or a day, looked up in its spans.

const QUIET = { claims: 0, changes: [], turns: [], said: [], signals: new Map() };

// What stands on a day in a list of spans; undefined before the first.
export function standing(spans, day) {
  return spans.findLast((each) => each.from <= day);
}

// The finding for a place on a day, with how current it is; undefined for a region, which has none.
export function findingAt(reading, place, day) {
  return standing(reading.findings[place], day);
}

// The days around `day` on which the ground was found the same. They may begin before the first day shown.
export function stretchAt(reading, place, day) {
  return standing(reading.stretches[place], day);
}

// The day of the last claim about a place up to `day`; undefined if there was none.
export function lastSpoken(reading, place, day) {
  return reading.spoken[place].findLast((spoken) => spoken <= day);
}

// The claims that bear on the finding for a place on a day, each with its verdict, by how they bear on it.
export function caseAt(reading, place, day) {
  const made = { decides: [], confirms: [], agrees: [], loses: [], noted: [], unheard: [] };
  for (const { bearing, fate, from, until } of reading.cases[place]) {
    if (from <= day && day < until) made[bearing].push(fate);
  }
  return made;
}

// A day's news: how many claims, what changed, what was said and done.
export function newsOn(reading, day) {
  return reading.news.get(day) ?? QUIET;
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

// Places for which two readings differ on a day.
export function partedOn(a, b, day) {
  return a.findings.flatMap((_, place) => {
    const inA = findingAt(a, place, day);
    return inA && !sameGround(inA, findingAt(b, place, day)) ? [place] : [];
  });
}
