import assert from "node:assert/strict";
import test from "node:test";
import { makeRaster } from "../../main/resources/salient/charts/page/raster.js";

// Two squares of four units beside each other; face 0 lies west of the way between them, which goes up.
const EDGES = {
  left: [0, -1, -1],
  right: [1, 0, 1],
  first: [0, 2, 6, 10],
  x: [4, 4, 4, 0, 0, 4, 4, 8, 8, 4],
  y: [4, 0, 4, 4, 0, 0, 0, 0, 4, 4],
};

function facesIn(window) {
  const { first, pixels } = makeRaster(window, EDGES).faces(2, 3);
  return [0, 1].map((face) => [...pixels.subarray(first[face], first[face + 1])]);
}

test("a pixel belongs to the face in which its middle lies", () => {
  assert.deepEqual(facesIn({ x: 4, y: 2, scale: 0.5, width: 4, height: 2 }), [
    [0, 1, 4, 5],
    [2, 3, 6, 7],
  ]);
});

test("what lies beyond the window has no pixels, and what is enclosed by nothing has none either", () => {
  assert.deepEqual(facesIn({ x: 7, y: 2, scale: 1, width: 4, height: 2 }), [[], [0, 1, 2, 4, 5, 6]]);
  assert.deepEqual(facesIn({ x: 40, y: 40, scale: 1, width: 4, height: 2 }), [[], []]);
});

test("faces leave no pixel between them free, wherever the window begins", () => {
  for (let shift = 0; shift < 1; shift += 0.13) {
    const [west, east] = facesIn({ x: 4 + shift, y: 2, scale: 1.7, width: 6, height: 4 });
    assert.equal(west.length + east.length, 24);
  }
});

test("a line runs through the pixels along its edge, in order, and through none beyond the window", () => {
  assert.deepEqual(makeRaster({ x: 4, y: 2, scale: 0.5, width: 4, height: 2 }, EDGES).line(0), [6]);
  assert.deepEqual(makeRaster({ x: 4, y: 2, scale: 1, width: 6, height: 4 }, EDGES).line(0), [21, 15, 9]);
});
