// Which face lies under a point, and how large faces are.

const FACES_PER_BOX = 2;

// Faces by what encloses them: the first `count` of the edges.
export function makeFaces(edges, count, faces) {
  const { left, right, first, x, y } = edges;
  const boxes = Array.from({ length: faces }, () => [Infinity, Infinity, -Infinity, -Infinity]);
  const edgesOf = Array.from({ length: faces }, () => []);
  const twice = new Float64Array(faces);

  function add(face, edge, sign) {
    if (face < 0) return;
    const box = boxes[face];
    edgesOf[face].push(edge);
    for (let i = first[edge]; i < first[edge + 1]; i++) {
      box[0] = Math.min(box[0], x[i]);
      box[1] = Math.min(box[1], y[i]);
      box[2] = Math.max(box[2], x[i]);
      box[3] = Math.max(box[3], y[i]);
      if (i > first[edge]) twice[face] += sign * (x[i - 1] * y[i] - x[i] * y[i - 1]);
    }
  }
  for (let edge = 0; edge < count; edge++) {
    add(left[edge], edge, 1);
    add(right[edge], edge, -1);
  }

  // Whether a ray to the right crosses the outline of a face an odd number of times.
  function holds(face, px, py) {
    let inside = false;
    for (const edge of edgesOf[face]) {
      for (let i = first[edge] + 1; i < first[edge + 1]; i++) {
        if (y[i] > py !== y[i - 1] > py && px < x[i] + ((py - y[i]) / (y[i - 1] - y[i])) * (x[i - 1] - x[i])) inside = !inside;
      }
    }
    return inside;
  }

  const grid = makeGrid(boxes, FACES_PER_BOX);
  return {
    // The face under a point; -1 if there is none.
    at: (px, py) => grid.at(px, py).find((face) => holds(face, px, py)) ?? -1,
    edgesOf: (face) => edgesOf[face],
    box: (face) => boxes[face],
    // The middling area of a face, in square units.
    area: twice.reduce((sum, each) => sum + Math.abs(each) / 2, 0) / Math.max(1, faces),
  };
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
