// The sign of each kind of place, about 0, 0, and the order in which signs are kept where there is little room.
import { record } from "./record.js";

const RANKS = {
  city: 0,
  town: 1,
  observation_post: 2,
  border_crossing: 2,
  hilltop: 3,
  mountain: 3,
  post: 4,
  village: 5,
};
const LAST = 6;

export function signOf(kind) {
  const token = kind.replaceAll("-", "_");
  const sign = record.signs.places[token];
  return sign && { ...sign, rank: RANKS[token] ?? LAST };
}
