// A day's news in a few words; of two readings that are compared, that of each.
import { claimsOn, turnoverOn } from "./lookup.js";
import { count } from "./words.js";

// The news of each of some readings: of one "6 claims, 2 changes", of two "A: 6 claims, 2 changes; B: 3 claims, no changes".
export function newsOf(readings, day) {
  const words = readings.map((each) => newsWords(each, day));
  return words.length === 1 ? words[0] : words.map((each, i) => `${LETTERS[i]}: ${each}`).join("; ");
}

// How two readings that are compared are called.
export const LETTERS = ["A", "B"];

// "6 claims, 2 changes"
function newsWords(reading, day) {
  return count(claimsOn(reading, day), "claim") + ", " + count(turnoverOn(reading, day), "change");
}
