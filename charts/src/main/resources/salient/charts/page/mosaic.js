// The ground of a map as few shapes: all faces that look the same are one, and only those shapes are made anew of which a
// face changed its look.
import { draw } from "./dom.js";
import { outlines } from "./terrain.js";

const NONE = -1;

// A layer of shapes of a class, for so many faces.
export function makeMosaic(kind, faces) {
  const node = draw("g");
  const numbers = new Map();
  const shapes = [];
  const shown = new Int32Array(faces).fill(NONE);
  // The days on which each face looks as it does now.
  const from = new Int32Array(faces);
  const until = new Int32Array(faces);

  function numberOf(look) {
    if (look === "none") return NONE;
    if (!numbers.has(look)) numbers.set(look, numbers.size);
    return numbers.get(look);
  }

  function shapeOf(number, look) {
    shapes[number] ??= draw("path", { class: kind, paint: { fill: look } });
    return shapes[number];
  }

  // Shows every face as it looks on a day. `lookOf` gives, for a face, its look, which is a fill or "none", and the days
  // `from` and `until` between which it has it.
  function paint(day, lookOf) {
    const stale = new Set();
    for (let face = 0; face < faces; face++) {
      if (from[face] <= day && day < until[face]) continue;
      const now = lookOf(face);
      const number = numberOf(now.look);
      from[face] = now.from;
      until[face] = now.until;
      if (number !== shown[face]) stale.add(number).add(shown[face]);
      shown[face] = number;
    }
    if (stale.size === 0) return;
    const texts = outlines(shown, (number) => stale.has(number));
    for (const [look, number] of numbers) {
      if (!stale.has(number)) continue;
      const text = texts.get(number);
      if (text) {
        const shape = shapeOf(number, look);
        shape.setAttribute("d", text);
        if (shape.parentNode !== node) node.append(shape);
      } else shapes[number]?.remove();
    }
  }

  return { node, paint };
}
