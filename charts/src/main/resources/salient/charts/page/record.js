// The record that the page was made with: everything is looked up in it.
import { byId } from "./dom.js";
import { inflated } from "./inflate.js";
import { unpack } from "./unpack.js";

export const record = unpack(JSON.parse(await inflated(byId("record").textContent)));

export const lastDay = record.campaign.days - 1;

const named = new Map();
record.places.forEach(({ name }) => named.set(name, (named.get(name) ?? 0) + 1));

// Whether another place has the same name: then its id tells it apart.
export function hasNamesake(place) {
  return named.get(place.name) > 1;
}
