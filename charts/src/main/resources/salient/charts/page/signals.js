// Signs for what claims say was done at a place on a day: attack, shelling, air strike, advance; in the colour of who did
// it, grey where no side is named, or several are. The same as on the printed maps.
import { draw } from "./dom.js";

const STEP = 14;
const RADIUS = 6;

const SIGNS = {
  attack: { d: "M-2.5,-2.5l5,5M2.5,-2.5l-5,5", width: 1.7 },
  shelling: { d: "M0,-3.6v7.2M-3.6,0h7.2M-2.5,-2.5l5,5M2.5,-2.5l-5,5", width: 1 },
  air_strike: { d: "M0,-3.8v7.2M-3.8,0.8l3.8,-2l3.8,2M-1.6,3.4h3.2", width: 1.5 },
  advance: { d: "M-3,-2.6l2.6,2.6l-2.6,2.6M0.4,-2.6l2.6,2.6l-2.6,2.6", width: 1.4 },
};

export function signal({ act, side }, x, y) {
  const fill = side === undefined ? "var(--unnamed-side)" : `var(--side-${side}-line)`;
  const { d, width } = SIGNS[act];
  return draw(
    "g",
    { class: "signal", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    draw("circle", { r: RADIUS, paint: { fill } }),
    draw("path", { d, paint: { "stroke-width": width } }),
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
