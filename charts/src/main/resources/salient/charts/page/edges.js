// The edges between faces: their points, and the face on either hand. Every edge stands in the record once, in columns.

function summed(steps) {
  let sum = 0;
  return Int32Array.from(steps, (step) => (sum += step));
}

// Edge `e` has the points from `first[e]` up to `first[e + 1]` of `x` and `y`, the face `left[e]` on its left hand and
// `right[e]` on its right; -1 is outside.
export function unpackEdges({ left, right, points, steps }) {
  const count = points.length;
  const first = new Int32Array(count + 1);
  const x = new Int32Array(steps.length / 2);
  const y = new Int32Array(steps.length / 2);
  let startX = 0;
  let startY = 0;
  let at = 0;
  for (let edge = 0; edge < count; edge++) {
    first[edge] = at;
    for (let i = 0; i < points[edge]; i++, at++) {
      x[at] = steps[2 * at] + (i ? x[at - 1] : startX);
      y[at] = steps[2 * at + 1] + (i ? y[at - 1] : startY);
    }
    if (points[edge] > 0) {
      startX = x[first[edge]];
      startY = y[first[edge]];
    }
  }
  first[count] = at;
  return { count, left: summed(left), right: summed(right), first, x, y };
}

// Steps from point to point along an edge, or against it, as path text.
function stepsText({ first, x, y }, edge, forward) {
  const from = forward ? first[edge] : first[edge + 1] - 1;
  const step = forward ? 1 : -1;
  let text = "";
  for (let n = first[edge + 1] - first[edge] - 1, i = from + step; n > 0; n--, i += step) {
    text += `${x[i] - x[i - step]} ${y[i] - y[i - step]} `;
  }
  return text;
}

// An edge as path text of its own; empty if it has no points.
export function edgeText(edges, edge) {
  const { first, x, y } = edges;
  if (first[edge] === first[edge + 1]) return "";
  return `M${x[first[edge]]},${y[first[edge]]}l${stepsText(edges, edge, true)}`;
}

// Points by number, in the order in which they are met; as many as `most`.
function makeNodes(most) {
  const slots = 2 ** Math.ceil(Math.log2(2 * most + 1));
  const numbers = new Int32Array(slots).fill(-1);
  const xs = new Int32Array(slots);
  const ys = new Int32Array(slots);
  let count = 0;
  return {
    count: () => count,
    at(x, y) {
      let slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 0;
      slot = (slot ^ (slot >>> 15)) & (slots - 1);
      while (numbers[slot] >= 0 && (xs[slot] !== x || ys[slot] !== y)) slot = (slot + 1) & (slots - 1);
      if (numbers[slot] < 0) {
        numbers[slot] = count++;
        xs[slot] = x;
        ys[slot] = y;
      }
      return numbers[slot];
    },
  };
}

// Outlines of what edges enclose, as path text: edges are chained at their ends into rings. The first `count` edges alone
// enclose anything; the others lie over water.
export function makeOutlines(edges, count) {
  const { left, right, first, x, y } = edges;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const nodes = makeNodes(2 * count);
  const node = (i) => nodes.at(x[i], y[i]);
  const shown = (edge) => first[edge + 1] > first[edge];
  for (let edge = 0; edge < count; edge++) {
    if (!shown(edge)) continue;
    start[edge] = node(first[edge]);
    end[edge] = node(first[edge + 1] - 1);
  }
  const waiting = new Int32Array(nodes.count()).fill(-1);
  const texts = [[], []];

  // Steps along an edge; against it if it is written as its complement.
  function steps(walked) {
    const [edge, forward] = walked < 0 ? [~walked, false] : [walked, true];
    return (texts[forward ? 1 : 0][edge] ??= stepsText(edges, edge, forward));
  }

  const startOf = (walked) => (walked < 0 ? end[~walked] : start[walked]);
  const endOf = (walked) => (walked < 0 ? start[~walked] : end[walked]);
  const pointOf = (walked) => (walked < 0 ? first[~walked + 1] - 1 : first[walked]);

  // The rings of edges that enclose something, each walked with it on the left hand.
  function chained(walks) {
    const next = new Int32Array(walks.length);
    walks.forEach((walked, i) => {
      next[i] = waiting[startOf(walked)];
      waiting[startOf(walked)] = i;
    });
    let text = "";
    walks.forEach((walked) => {
      const from = startOf(walked);
      while (waiting[from] >= 0) {
        text += `M${x[pointOf(walked)]},${y[pointOf(walked)]}l`;
        for (let at = from; waiting[at] >= 0; ) {
          const i = waiting[at];
          waiting[at] = next[i];
          text += steps(walks[i]);
          at = endOf(walks[i]);
        }
        text += "z";
      }
    });
    return text;
  }

  // The outlines of faces that have the same key, by key; of keys that are `wanted` alone, and none of those below 0.
  return (keys, wanted) => {
    const walks = new Map();
    const add = (key, walked) => {
      if (key < 0 || !wanted(key)) return;
      if (!walks.has(key)) walks.set(key, []);
      walks.get(key).push(walked);
    };
    for (let edge = 0; edge < count; edge++) {
      const a = left[edge] < 0 ? -1 : keys[left[edge]];
      const b = right[edge] < 0 ? -1 : keys[right[edge]];
      if (a === b || !shown(edge)) continue;
      add(a, edge);
      add(b, ~edge);
    }
    return new Map([...walks].map(([key, list]) => [key, chained(list)]));
  };
}
