// A day's news in a few words.
import { changesOn, claimsOn, record } from "./record.js";
import { count } from "./words.js";

// "6 claims, 2 changes". What changed on the first day of a page that begins after the eve is not known here.
export function newsWords(reading, day) {
  const claims = count(claimsOn(reading, day), "claim");
  const begins = day === 0 && record.campaign.eve < 0;
  return begins ? claims : claims + ", " + count(changesOn(reading, day).length, "change");
}
