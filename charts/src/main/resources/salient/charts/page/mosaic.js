// The ground of a map as few shapes: all faces that look the same are one, and only those shapes are made anew of which a
// face changed its look.
import { draw } from "./dom.js";
import { makeShown } from "./shown.js";
import { outlines } from "./terrain.js";

// A layer of shapes of a class, for so many faces.
export function makeMosaic(kind, faces) {
  const node = draw("g");
  const shown = makeShown(faces);
  const shapes = [];

  function shapeOf(number, look) {
    shapes[number] ??= draw("path", { class: kind, paint: { fill: look } });
    return shapes[number];
  }

  // Shows every face as it looks on a day, as `lookOf` says.
  function paint(day, lookOf) {
    const stale = new Set();
    shown.go(day, lookOf, (_, before, now) => stale.add(before).add(now));
    if (stale.size === 0) return;
    const texts = outlines(shown.faces, (number) => stale.has(number));
    shown.looks.forEach((look, number) => {
      if (!stale.has(number)) return;
      const text = texts.get(number);
      if (text) {
        const shape = shapeOf(number, look);
        shape.setAttribute("d", text);
        if (shape.parentNode !== node) node.append(shape);
      } else shapes[number]?.remove();
    });
  }

  return { node, paint };
}
