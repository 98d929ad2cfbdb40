// Which part of the ground the maps show: all of them the same. A unit is ten metres.
import { changes } from "./lookup.js";
import { record } from "./record.js";
import { makeView, spread } from "./view.js";

const MOST_PX_PER_KM = 160;
const FEW = 4;

export const view = makeView(record.ground.theatre, MOST_PX_PER_KM / record.ground.unitsPerKm);

export function showTheatre() {
  view.show(record.ground.theatre, 0.04);
}

// The part of the ground on which the finding for some place changes, under any reading, without far outliers; all of it
// where hardly any place changes.
export function showAction() {
  const moving = new Set();
  for (const reading of record.readings) {
    record.places.forEach((_, place) => changes(reading, place) && moving.add(place));
  }
  const points = [...moving].filter((place) => record.places[place].cell).map((place) => record.places[place].at);
  if (points.length < FEW) return showTheatre();
  const across = spread(points.map((point) => point[0]));
  const down = spread(points.map((point) => point[1]));
  view.show([across[0], down[0], across[1], down[1]], 0.3);
}

// Brings a place into view if it is not well within.
export function reveal(place) {
  const { at } = record.places[place];
  if (at) view.reveal(at);
}
