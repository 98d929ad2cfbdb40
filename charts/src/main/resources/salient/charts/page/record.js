// The record that the page was made with: everything is looked up here. Days are numbers from the first day shown;
// places, claims, sources and sides are numbers in its lists.
import { byId } from "./dom.js";

export const record = JSON.parse(byId("record").textContent);

export const lastDay = record.campaign.days - 1;
export const OUTCOMES = ["decisive", "corroborating", "noted", "overruled", "superseded", "excluded"];

function pushTo(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}

function prepare(reading) {
  for (const spans of reading.findings) {
    spans.forEach((span, i) => {
      span.until = i + 1 < spans.length ? spans[i + 1].from : record.campaign.days;
    });
  }
  reading.verdicts = histories(reading);
  reading.byPlace = new Map();
  reading.byDay = new Map();
  for (const verdict of reading.verdicts) {
    pushTo(reading.byPlace, verdict.place, verdict);
    pushTo(reading.byDay, verdict.day, verdict);
  }
  reading.claimsOn = new Map();
  reading.changes = new Map();
  reading.findings.forEach((spans, place) =>
    spans.forEach((to, i) => {
      const from = i === 0 ? to.before : spans[i - 1];
      if (from && !sameGround(from, to)) pushTo(reading.changes, to.from, { place, from, to });
    }),
  );
}

// The last verdict on each claim and place, each with the one before it as `earlier`: the record has them oldest first.
function histories(reading) {
  const last = new Map();
  for (const [claim, place, day, outcome, reason, beaten, since, aside] of reading.verdicts) {
    const key = claim + "/" + place;
    const words = { outcome: OUTCOMES[outcome], reason: reading.reasons[reason] };
    last.set(key, { claim, place, day, ...words, beaten, since, aside: aside === 1, earlier: last.get(key) });
  }
  return [...last.values()];
}

// What had become of a claim at the close of a day: what came later was not known then.
export function asOf(verdict, day) {
  return verdict.earlier && verdict.since > day ? asOf(verdict.earlier, day) : verdict;
}

export function sameGround(a, b) {
  return a.control === b.control && a.sides.join() === b.sides.join();
}

// The finding for a place on a day; undefined for a region, which has none.
export function findingAt(reading, place, day) {
  return reading.findings[place].findLast((span) => span.from <= day);
}

// The days around `day` on which the ground was found the same, whatever that rested on. They may begin before the first
// day shown.
export function stretchAt(reading, place, day) {
  const spans = reading.findings[place];
  let first = spans.findLastIndex((span) => span.from <= day);
  let last = first;
  while (first > 0 && sameGround(spans[first - 1], spans[first])) first--;
  while (last + 1 < spans.length && sameGround(spans[last + 1], spans[last])) last++;
  const from = first === 0 ? spans[0].since ?? 0 : spans[first].from;
  return { from, until: spans[last].until, first: spans[first] };
}

// The day of the last claim about a place up to `day`; undefined if there was none.
export function lastSpoken(reading, place, day) {
  return reading.spoken[place].findLast((spoken) => spoken <= day);
}

// How current a finding is: fresh, stale or presumed.
export function strengthOf(reading, place, finding, day) {
  if (finding.grounds === "presumed") return "presumed";
  const last = lastSpoken(reading, place, day);
  return last !== undefined && day - last <= reading.freshDays ? "fresh" : "stale";
}

export function changesOn(reading, day) {
  return reading.changes.get(day) ?? [];
}

// Verdicts dated to a day whose claims this reading hears; the baseline is left out.
export function newsOn(reading, day) {
  return (reading.byDay.get(day) ?? []).filter(
    (verdict) => verdict.outcome !== "excluded" && record.claims[verdict.claim].basis !== "baseline",
  );
}

// Days that every one of some readings has as silent: first day and the day after the last of each stretch.
export function silencesOf(readings) {
  const [first, ...others] = readings.map((reading) => reading.silences);
  return others.reduce(
    (all, some) =>
      all.flatMap(([from, until]) =>
        some
          .map((each) => [Math.max(from, each[0]), Math.min(until, each[1])])
          .filter(([start, end]) => start < end),
      ),
    first,
  );
}

export function claimsOn(reading, day) {
  if (!reading.claimsOn.has(day)) {
    reading.claimsOn.set(day, new Set(newsOn(reading, day).map((verdict) => verdict.claim)).size);
  }
  return reading.claimsOn.get(day);
}

// What stands in a list of changes on a day.
export function standing(list, day) {
  return list.findLast((each) => each.from <= day);
}

// The silent span of all of some readings that a day lies in; undefined if the record speaks in one of them.
export function silenceOf(readings, day) {
  return silencesOf(readings).find(([from, until]) => from <= day && day < until);
}

// The first day with the most claims: where there is most to see.
export function busiestDay(reading) {
  let best = 0;
  let most = 0;
  for (let day = 0; day <= lastDay; day++) {
    const claims = claimsOn(reading, day);
    if (claims > most) {
      best = day;
      most = claims;
    }
  }
  return best;
}

// Places for which two readings differ on a day.
export function partedOn(a, b, day) {
  return record.places.flatMap((_, place) => {
    const inA = findingAt(a, place, day);
    return inA && !sameGround(inA, findingAt(b, place, day)) ? [place] : [];
  });
}

record.readings.forEach(prepare);
const named = new Map();
record.places.forEach((place) => pushTo(named, place.name, place));

// Whether another place has the same name: then its id tells it apart.
export function hasNamesake(place) {
  return named.get(place.name).length > 1;
}

record.placesById = new Map(record.places.map((place, number) => [place.id, number]));
