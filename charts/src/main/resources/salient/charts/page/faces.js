// Which face lies under a point, and how large faces are.

const FACES_PER_BOX = 2;

// Faces by what encloses them: the first `count` of the edges.
export function makeFaces(edges, count, faces) {
  const { left, right, first, x, y } = edges;
  const around = edgesByFace(edges, count, faces);
  let grid;

  const edgesOf = (face) => around.edges.subarray(around.first[face], around.first[face + 1]);

  function boxOf(face) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const edge of edgesOf(face)) {
      for (let i = first[edge]; i < first[edge + 1]; i++) {
        box[0] = Math.min(box[0], x[i]);
        box[1] = Math.min(box[1], y[i]);
        box[2] = Math.max(box[2], x[i]);
        box[3] = Math.max(box[3], y[i]);
      }
    }
    return box;
  }

  // Whether a ray to the right crosses the outline of a face an odd number of times.
  function holds(face, px, py) {
    let inside = false;
    for (const edge of edgesOf(face)) {
      for (let i = first[edge] + 1; i < first[edge + 1]; i++) {
        if (y[i] > py !== y[i - 1] > py && px < x[i] + ((py - y[i]) / (y[i - 1] - y[i])) * (x[i - 1] - x[i])) inside = !inside;
      }
    }
    return inside;
  }

  // The area of all faces, in square units.
  function area() {
    const twice = new Float64Array(faces);
    for (let edge = 0; edge < count; edge++) {
      let sum = 0;
      for (let i = first[edge] + 1; i < first[edge + 1]; i++) sum += x[i - 1] * y[i] - x[i] * y[i - 1];
      if (left[edge] >= 0) twice[left[edge]] += sum;
      if (right[edge] >= 0) twice[right[edge]] -= sum;
    }
    return twice.reduce((sum, each) => sum + Math.abs(each) / 2, 0);
  }

  return {
    // The face under a point; -1 if there is none.
    at: (px, py) => {
      grid ??= makeGrid(Array.from({ length: faces }, (_, face) => boxOf(face)), FACES_PER_BOX);
      return grid.at(px, py).find((face) => holds(face, px, py)) ?? -1;
    },
    // The edges around a face, by number.
    edgesOf,
    // The middling area of a face, in square units.
    area: area() / Math.max(1, faces),
  };
}

// The edges around each face, one face after the other: those of face `f` from `first[f]` up to `first[f + 1]`.
function edgesByFace({ left, right }, count, faces) {
  const first = new Int32Array(faces + 1);
  const each = (act) => {
    for (let edge = 0; edge < count; edge++) {
      if (left[edge] >= 0) act(left[edge], edge);
      if (right[edge] >= 0) act(right[edge], edge);
    }
  };
  each((face) => first[face + 1]++);
  for (let face = 0; face < faces; face++) first[face + 1] += first[face];
  const next = first.slice();
  const edges = new Int32Array(first[faces]);
  each((face, edge) => (edges[next[face]++] = edge));
  return { first, edges };
}

// An index of boxes by squares of a grid, as many boxes to a square as asked for, about.
export function makeGrid(boxes, perSquare) {
  const all = boxes.filter((box) => box[0] <= box[2]);
  const [west, north, east, south] = all.reduce(
    (sum, box) => [Math.min(sum[0], box[0]), Math.min(sum[1], box[1]), Math.max(sum[2], box[2]), Math.max(sum[3], box[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const side = Math.max(1, Math.ceil(Math.sqrt(all.length / perSquare)));
  const column = (px) => Math.min(side - 1, Math.max(0, Math.floor((side * (px - west)) / (east - west || 1))));
  const row = (py) => Math.min(side - 1, Math.max(0, Math.floor((side * (py - north)) / (south - north || 1))));
  const squares = Array.from({ length: side * side }, () => []);
  boxes.forEach((box, number) => {
    for (let r = row(box[1]); box[0] <= box[2] && r <= row(box[3]); r++) {
      for (let c = column(box[0]); c <= column(box[2]); c++) squares[r * side + c].push(number);
    }
  });
  return {
    // Those whose boxes may hold a point.
    at: (px, py) => (all.length ? squares[row(py) * side + column(px)] : []),
    // Those whose boxes may meet a window, each once, in the order of their numbers.
    within: ([x0, y0, x1, y1]) => {
      const found = new Set();
      for (let r = row(y0); all.length && r <= row(y1); r++) {
        for (let c = column(x0); c <= column(x1); c++) squares[r * side + c].forEach((number) => found.add(number));
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}
