// A day's news in a few words.
import { claimsOn, turnoverOn } from "./lookup.js";
import { count } from "./words.js";

// "6 claims, 2 changes"
export function newsWords(reading, day) {
  return count(claimsOn(reading, day), "claim") + ", " + count(turnoverOn(reading, day), "change");
}
