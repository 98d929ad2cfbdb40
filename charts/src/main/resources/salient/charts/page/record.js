// The record that the page was made with: everything is looked up in it.
import { byId } from "./dom.js";
import { inflated } from "./inflate.js";
import { unpack, unpackEvidence } from "./unpack.js";

async function packed(id) {
  return JSON.parse(await inflated(byId(id).textContent));
}

export const record = unpack(await packed("record"));

// Adds what only accounts of days and places tell: the claims, what became of them, and on which of them findings rest. Until
// then `record.whole` is false.
export async function addEvidence() {
  if (document.readyState === "loading") {
    await new Promise((parsed) => document.addEventListener("DOMContentLoaded", parsed, { once: true }));
  }
  unpackEvidence(record, await packed("evidence"));
}

export const lastDay = record.campaign.days - 1;

let named;

// Whether another place has the same name: then its id tells it apart.
export function hasNamesake(place) {
  if (!named) {
    named = new Map();
    record.places.forEach(({ name }) => named.set(name, (named.get(name) ?? 0) + 1));
  }
  return named.get(place.name) > 1;
}
