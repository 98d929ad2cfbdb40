// A day's news in a few words.
import { newsOn } from "./lookup.js";
import { count } from "./words.js";

// "6 claims, 2 changes"
export function newsWords(reading, day) {
  const { claims, changes } = newsOn(reading, day);
  return count(claims, "claim") + ", " + count(changes.length, "change");
}
