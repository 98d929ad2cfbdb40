// The ground that all maps share: edges, faces and their outlines, and land and sea as path text.
import { edgeText, makeOutlines } from "./edges.js";
import { makeFaces, makeGrid } from "./faces.js";
import { areaText, lineText } from "./paths.js";
import { record } from "./record.js";

const ground = record.ground;
const EDGES_PER_PIECE = 1500;

export const edges = ground.edges;
export const placeOfFace = ground.faces;
export const faces = makeFaces(edges, ground.edgesOnGround, placeOfFace.length);
export const outlines = makeOutlines(edges, ground.edgesOnGround);

// Cells that are smaller, as wide as they are on the screen, have no outlines, and few of their places a sign.
const LEAST_CELL_PX = 9;

// Whether cells are large enough, at so many pixels to a unit, to be told apart.
export function roomForCells(scale) {
  return Math.sqrt(faces.area) * scale >= LEAST_CELL_PX;
}

// Whether an edge may meet a window.
export function meets(edge, [x0, y0, x1, y1]) {
  const { first, x, y } = edges;
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (let i = first[edge]; i < first[edge + 1]; i++) {
    west = Math.min(west, x[i]);
    east = Math.max(east, x[i]);
    north = Math.min(north, y[i]);
    south = Math.max(south, y[i]);
  }
  return west <= x1 && east >= x0 && north <= y1 && south >= y0;
}

export const land = areaText(ground.land);
export const neighbours = areaText(ground.neighbours);
export const border = ground.border.map(lineText).join("");
export const coast = ground.coast.map(lineText).join("");

const texts = [];

// An edge as path text.
export function textOf(edge) {
  return (texts[edge] ??= edgeText(edges, edge));
}

let between;

// The edges between cells.
export function cellEdges() {
  between ??= Array.from({ length: ground.edgesOnGround }, (_, edge) => edge).filter(
    (edge) => edges.left[edge] >= 0 && edges.right[edge] >= 0,
  );
  return between;
}

// The edges between cells as path text, in pieces that lie together: what lies outside a window is passed over as a whole.
export function cellTexts() {
  const pieces = new Map();
  const side = Math.max(1, Math.round(Math.sqrt(ground.edgesOnGround / EDGES_PER_PIECE)));
  const [west, north, east, south] = ground.theatre;
  const square = (value, low, high) => Math.min(side - 1, Math.max(0, Math.floor((side * (value - low)) / (high - low || 1))));
  for (const edge of cellEdges()) {
    const at = edges.first[edge];
    const key = square(edges.y[at], north, south) * side + square(edges.x[at], west, east);
    pieces.set(key, (pieces.get(key) ?? "") + edgeText(edges, edge));
  }
  return [...pieces.values()];
}

const facesOfPlace = record.places.map(() => []);
placeOfFace.forEach((place, face) => place >= 0 && facesOfPlace[place].push(face));

// The outlines of the ground of some places, each face for itself, as path text.
export function outlinesOf(places) {
  const chosen = [...places].flatMap((place) => facesOfPlace[place] ?? []);
  if (chosen.length === 0) return "";
  const keys = new Int32Array(placeOfFace.length).fill(-1);
  chosen.forEach((face) => (keys[face] = face));
  return [...outlines(keys, () => true).values()].join("");
}

// The edges around each face of some places.
export function edgesAround(places) {
  return [...places].flatMap((place) => facesOfPlace[place] ?? []).flatMap((face) => [...faces.edgesOf(face)]);
}

// The place whose ground lies under a point; -1 if there is none.
export function placeAt(x, y) {
  const face = faces.at(x, y);
  return face < 0 ? -1 : placeOfFace[face];
}

let points;

// The places that may have their points within a window.
export function placesWithin(box) {
  points ??= makeGrid(
    record.places.map(({ at }) => (at ? [at[0], at[1], at[0], at[1]] : [Infinity, Infinity, -Infinity, -Infinity])),
    4,
  );
  return points.within(box);
}
