import assert from "node:assert/strict";
import test from "node:test";
import { edgeText, makeOutlines, unpackEdges } from "../../main/resources/salient/charts/page/edges.js";
import { makeFaces } from "../../main/resources/salient/charts/page/faces.js";

// A row of three squares of ten units, each with its own edges and those it shares; face 1 lies in the middle. The ways
// between the squares go up: the face west of them lies on their left hand.
const SHARED = [
  [0, 1, [10, 0, 10, 10]],
  [1, 2, [20, 0, 20, 10]],
];
const OUTER = [
  [0, -1, [10, 10, 0, 10, 0, 0, 10, 0]],
  [1, -1, [20, 10, 10, 10]],
  [1, -1, [10, 0, 20, 0]],
  [2, -1, [20, 0, 30, 0, 30, 10, 20, 10]],
];

function packed(edges) {
  const steps = (numbers) => numbers.map((number, i) => number - (i ? numbers[i - 1] : 0));
  let start = [0, 0];
  const points = edges.flatMap(([, , line]) => {
    const moved = line.map((value, i) => value - (i < 2 ? start[i] : line[i - 2]));
    start = line.slice(0, 2);
    return moved;
  });
  return {
    left: steps(edges.map(([left]) => left)),
    right: steps(edges.map(([, right]) => right)),
    points: edges.map(([, , line]) => line.length / 2),
    steps: points,
  };
}

const edges = unpackEdges(packed([...SHARED, ...OUTER]));
const outlines = makeOutlines(edges, edges.count);

// The area that path text encloses, positive where its rings go round as their faces lie.
function area(text) {
  return text.split("M").slice(1).reduce((sum, ring) => {
    const [start, steps] = ring.replace("z", "").split("l");
    let [x, y] = start.split(",").map(Number);
    let twice = 0;
    const numbers = steps.trim().split(" ").map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      twice += x * (y + numbers[i + 1]) - (x + numbers[i]) * y;
      x += numbers[i];
      y += numbers[i + 1];
    }
    return sum + twice / 2;
  }, 0);
}

test("an edge has the points and the hands that its columns say", () => {
  assert.equal(edgeText(edges, 1), "M20,0l0 10 ");
  assert.deepEqual([...edges.left], [0, 1, 0, 1, 1, 2]);
  assert.deepEqual([...edges.right], [1, 2, -1, -1, -1, -1]);
});

test("faces of one key have one outline, without what lies between them", () => {
  const found = outlines(Int32Array.of(7, 7, 4), () => true);
  assert.deepEqual([...found.keys()].sort(), [4, 7]);
  assert.deepEqual([Math.abs(area(found.get(7))), Math.abs(area(found.get(4)))], [200, 100]);
  assert.equal(found.get(7).split("M").length, 2);
});

test("faces of one key that do not touch have a ring each; what is not wanted, or has no key, has none", () => {
  const found = outlines(Int32Array.of(3, -1, 3), () => true);
  assert.equal(found.get(3).split("M").length, 3);
  assert.equal(outlines(Int32Array.of(3, 5, 3), (key) => key === 5).has(3), false);
  assert.deepEqual([...found.keys()], [3]);
});

test("an edge over water encloses nothing", () => {
  const bridged = unpackEdges(packed([...OUTER, ...SHARED, [0, 2, [10, 5, 20, 5]]]));
  const text = makeOutlines(bridged, 6)(Int32Array.of(1, 2, 3), () => true);
  assert.deepEqual([1, 2, 3].map((key) => Math.abs(area(text.get(key)))), [100, 100, 100]);
});

test("the face under a point is the one whose outline holds it", () => {
  const faces = makeFaces(edges, edges.count, 3);
  assert.deepEqual([faces.at(5, 5), faces.at(15, 2), faces.at(29, 9), faces.at(35, 5), faces.at(-5, 5)], [0, 1, 2, -1, -1]);
  assert.equal(faces.area, 100);
});
