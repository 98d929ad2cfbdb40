// A day's news in a few words.
import { changesOn, claimsOn } from "./record.js";
import { count } from "./words.js";

// "6 claims, 2 changes"
export function newsWords(reading, day) {
  return count(claimsOn(reading, day), "claim") + ", " + count(changesOn(reading, day).length, "change");
}
