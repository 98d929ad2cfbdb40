// Which pixels of a window over the ground lie in which face, and on which edge.

// The ground at so many pixels to a unit, `x` and `y` in the middle of a window of so many pixels.
export function makeRaster({ x, y, scale, width, height }, edges) {
  const left = width / 2 - x * scale;
  const top = height / 2 - y * scale;
  const acrossOf = (i) => edges.x[i] * scale + left;
  const downOf = (i) => edges.y[i] * scale + top;

  // Calls `found` where an edge, one of the first `count`, crosses the middle of a row of pixels: with the row, how far right,
  // and the face right of the edge there.
  function crossings(count, found) {
    for (let edge = 0; edge < count; edge++) {
      for (let i = edges.first[edge] + 1; i < edges.first[edge + 1]; i++) {
        const [y0, y1] = [downOf(i - 1), downOf(i)];
        const face = y1 > y0 ? edges.left[edge] : edges.right[edge];
        const from = Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5));
        const until = Math.min(height, Math.ceil(Math.max(y0, y1) - 0.5));
        if (from >= until) continue;
        const [x0, x1] = [acrossOf(i - 1), acrossOf(i)];
        for (let row = from; row < until; row++) {
          found(row, x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0), face);
        }
      }
    }
  }

  return {
    left,
    top,

    // For each of so many faces, enclosed by the first `count` edges, the pixels whose middles lie in it: those of face `f`
    // are `pixels`, numbered row by row, from `first[f]` up to `first[f + 1]`.
    faces(faces, count) {
      const rows = Array.from({ length: height }, () => []);
      crossings(count, (row, at, face) => rows[row].push({ at, face }));
      const faceAt = new Int32Array(width * height).fill(-1);
      rows.forEach((found, row) => {
        found.sort((a, b) => a.at - b.at);
        found.forEach(({ at, face }, i) => {
          const from = Math.max(0, Math.ceil(at - 0.5));
          const until = i + 1 < found.length ? Math.min(width, Math.ceil(found[i + 1].at - 0.5)) : from;
          if (face >= 0 && from < until) faceAt.fill(face, row * width + from, row * width + until);
        });
      });
      return gathered(faceAt, faces);
    },

    // The pixels along an edge, in order, as far as they lie in the window.
    line(edge) {
      const pixels = [];
      for (let i = edges.first[edge] + 1; i < edges.first[edge + 1]; i++) {
        const [x0, y0] = [acrossOf(i - 1), downOf(i - 1)];
        const [dx, dy] = [acrossOf(i) - x0, downOf(i) - y0];
        const steps = Math.max(1, Math.round(Math.max(Math.abs(dx), Math.abs(dy))));
        for (let step = 0; step < steps; step++) {
          const column = Math.floor(x0 + (dx * step) / steps);
          const row = Math.floor(y0 + (dy * step) / steps);
          if (column >= 0 && column < width && row >= 0 && row < height) pixels.push(row * width + column);
        }
      }
      return pixels;
    },
  };
}

// Pixels by what lies at them, which is one of so many, or nothing below 0.
function gathered(at, count) {
  const first = new Int32Array(count + 1);
  at.forEach((each) => each >= 0 && first[each + 1]++);
  for (let each = 0; each < count; each++) first[each + 1] += first[each];
  const next = first.slice();
  const pixels = new Int32Array(first[count]);
  at.forEach((each, pixel) => each >= 0 && (pixels[next[each]++] = pixel));
  return { first, pixels };
}
