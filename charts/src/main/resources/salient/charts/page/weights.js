// What each claim weighs in a model for what is likeliest at its place on a day, in tenths of a bit.
import { likelyAt } from "./likely.js";

// Of claims by their numbers, the heaviest first; undefined where nothing is weighed.
export function weightsAt(reading, place, day) {
  const numbers = reading.weighs?.[place];
  if (!numbers?.length) return undefined;
  const weights = [];
  for (let at = 0; at < numbers.length; ) {
    const claim = numbers[at];
    const end = at + 2 + 2 * numbers[at + 1];
    let tenths = 0;
    for (let row = at + 2; row < end && numbers[row] <= day; row += 2) tenths = numbers[row + 1];
    weights.push([claim, tenths]);
    at = end;
  }
  weights.sort(([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || one - other);
  return new Map(weights);
}

// So many tenths of a bit in the words of the record.
export function bitsWords({ bits }, tenths) {
  if (tenths === 0) return bits.none;
  return (tenths > 0 ? bits.more : bits.less).replace("{bits}", (Math.abs(tenths) / 10).toFixed(1));
}

// What stands above the weights: for which control they are.
export function weighedFor(reading, place, day) {
  const { likeliest } = likelyAt(reading, place, day);
  return reading.model.weighed.replace("{control}", () => reading.model.controls[likeliest].says);
}

// That a claim on the place counts less since its source copies; undefined if it does not.
export function copiedWords(reading, place, claim) {
  const rows = reading.copied[place];
  for (let at = 0; at < rows.length; at += 2) if (rows[at] === claim) return reading.copiedFrom[rows[at + 1]];
  return undefined;
}
