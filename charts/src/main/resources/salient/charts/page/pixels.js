// How ground is filled and in which colour lines are drawn, as pixels: each a number, as image data hold it.
import { record } from "./record.js";

const VARIABLE = /^var\((--[^)]+)\)$/;
const PATTERN = /^url\(#map-(.+)\)$/;

const canvas = document.createElement("canvas");

// A colour of the style sheet as it is now.
function colorOf(paint) {
  const name = VARIABLE.exec(paint)?.[1];
  return name ? getComputedStyle(document.documentElement).getPropertyValue(name).trim() : paint;
}

// The pixels of a square `side` wide, on which something was drawn over what is named first.
function drawn(side, ...acts) {
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  acts.forEach((act) => act(context));
  return new Uint32Array(context.getImageData(0, 0, side, side).data.buffer);
}

// Fills such a square with a paint; with a pattern as often as comes nearest to its period, in pixels `ratio` to one of the
// style sheet.
function fill(paint, side, ratio) {
  const pattern = patternOf(paint);
  return (context) => {
    context.fillStyle = colorOf(pattern ? (pattern.ground ?? "transparent") : paint);
    context.fillRect(0, 0, side, side);
    if (pattern) repeat(context, pattern, side, Math.max(1, Math.round(side / (pattern.period * ratio))));
  };
}

function repeat(context, { period, shapes }, side, times) {
  const step = side / times;
  for (let i = 0; i < times * times; i++) {
    context.setTransform(step / period, 0, 0, step / period, step * (i % times), step * Math.floor(i / times));
    for (const { d, paint, width } of shapes) {
      context.fillStyle = context.strokeStyle = colorOf(paint);
      context.lineWidth = width;
      if (width) context.stroke(new Path2D(d));
      else context.fill(new Path2D(d));
    }
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

function patternOf(paint) {
  return record.looks[PATTERN.exec(paint)?.[1]];
}

// A square tile of ground that has these fills one over the other.
export function tileOf(paints, ratio) {
  const side = Math.max(1, Math.round(Math.max(...paints.map((paint) => patternOf(paint)?.period ?? 0)) * ratio));
  return { side, pixels: drawn(side, ...paints.map((paint) => fill(paint, side, ratio))) };
}

const known = new Map();

// A colour, which is no variable, as a pixel.
export function pixelOf(color) {
  if (!known.has(color)) known.set(color, drawn(1, fill(color, 1, 1))[0]);
  return known.get(color);
}
