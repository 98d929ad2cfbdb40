// Which part of the ground the maps show: all of them the same. A unit is ten metres.
import { record, sameGround } from "./record.js";

const [west, north, east, south] = record.ground.theatre;
export const view = { x: (west + east) / 2, y: (north + south) / 2, scale: 0.1 };

const MOST_PX_PER_KM = 160;
const FEW = 4;
const followers = [];
let size = { width: 600, height: 600 };

export function followView(act) {
  followers.push(act);
}

function leastScale() {
  return 0.7 * Math.min(size.width / (east - west), size.height / (south - north));
}

export function setView(x, y, scale) {
  view.scale = Math.min(MOST_PX_PER_KM / record.ground.unitsPerKm, Math.max(leastScale(), scale));
  view.x = Math.min(east, Math.max(west, x));
  view.y = Math.min(south, Math.max(north, y));
  followers.forEach((act) => act());
}

// Tells how large a map is, in pixels.
export function setSize(width, height) {
  size = { width: Math.max(1, width), height: Math.max(1, height) };
}

export function panBy(dx, dy) {
  setView(view.x - dx / view.scale, view.y - dy / view.scale, view.scale);
}

// Zooms by `factor` so that the ground under a point of the map, from its middle, stays there.
export function zoomBy(factor, px = 0, py = 0) {
  const x = view.x + px / view.scale;
  const y = view.y + py / view.scale;
  const before = view.scale;
  setView(view.x, view.y, view.scale * factor);
  if (view.scale !== before) setView(x - px / view.scale, y - py / view.scale, view.scale);
}

function show([x0, y0, x1, y1], margin) {
  const scale = Math.min(size.width / (x1 - x0 || 1), size.height / (y1 - y0 || 1)) * (1 - margin);
  setView((x0 + x1) / 2, (y0 + y1) / 2, scale);
}

export function showTheatre() {
  show(record.ground.theatre, 0.04);
}

function pointOf(place) {
  return record.places[place].at;
}

// The part of the ground on which the finding for some place changes, under any reading, without far outliers; all of it
// where hardly any place changes.
export function showAction() {
  const moving = new Set();
  for (const reading of record.readings) {
    reading.findings.forEach((spans, place) => {
      if (spans.some((span) => !sameGround(span, spans[0]))) moving.add(place);
    });
  }
  const points = [...moving].filter((place) => record.places[place].cell).map(pointOf);
  if (points.length < FEW) return showTheatre();
  const across = spread(points.map((point) => point[0]));
  const down = spread(points.map((point) => point[1]));
  show([across[0], down[0], across[1], down[1]], 0.3);
}

// Low and high end, leaving out the farthest tenth.
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const near = values.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const kept = near.slice(0, Math.ceil(0.9 * near.length));
  return [Math.min(...kept), Math.max(...kept)];
}

// Brings a place into view if it is not well within.
export function reveal(place) {
  const at = pointOf(place);
  if (!at) return;
  const far = Math.max(
    Math.abs((at[0] - view.x) * view.scale) / (0.42 * size.width),
    Math.abs((at[1] - view.y) * view.scale) / (0.42 * size.height),
  );
  if (far > 1) setView(at[0], at[1], view.scale);
}
