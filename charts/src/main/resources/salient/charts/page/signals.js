// Signs for what claims say was done at a place on a day: attack, shelling, air strike, advance; in the colour of who did
// it, with a ring if that is another side's too, grey where no side is named, or several are.
import { draw } from "./dom.js";
import { record } from "./record.js";

const { radius: RADIUS, ring: RING, acts: FIGURES } = record.signs;
const STEP = 2 * RADIUS + 2;

export function signal({ act, side }, x, y) {
  const fill = side === undefined ? "var(--unnamed-side)" : `var(--side-${side}-line)`;
  return draw(
    "g",
    { class: "signal", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    draw("circle", { r: RADIUS, paint: { fill } }),
    record.sides[side]?.dotted ? draw("circle", { class: "ring", r: RING }) : "",
    draw("path", { d: FIGURES[act] }),
  );
}

// Where the signs at a place stand: left of its own sign.
export function rowOf(signals, { x, y, sign: { radius } }) {
  const x1 = x - radius - 3;
  return { x0: x1 - STEP * signals.length, x1, y0: y - STEP / 2, y1: y + STEP / 2 };
}

export function signalsIn(signals, row) {
  return signals.map((each, i) => signal(each, row.x0 + STEP * (i + 0.5), (row.y0 + row.y1) / 2));
}
