import assert from "node:assert/strict";
import test from "node:test";
import { makeFront, NO_FRONT } from "../../main/resources/salient/charts/page/front.js";

// Edge 0 is front from day 2, presumed from day 5, and none from day 7; edge 2 is in contact from day 5.
const changes = [
  { from: 2, edges: [0] },
  { from: 5, edges: [1, 12] },
  { from: 7, edges: [4] },
];

test("the front of a day is the same, whichever day was shown before", () => {
  const expected = { 0: [4, 4, 4], 2: [0, 4, 4], 4: [0, 4, 4], 5: [1, 4, 2], 6: [1, 4, 2], 7: [4, 4, 2], 9: [4, 4, 2] };
  const front = makeFront(changes, 3);
  const days = Object.keys(expected).map(Number);
  for (const day of [...days, ...days.toReversed(), 0, 9, 2, 7, 5]) assert.deepEqual([...front(day)], expected[day]);
});

test("before anything is front nothing is", () => {
  assert.deepEqual([...makeFront([], 2)(3)], [NO_FRONT, NO_FRONT]);
});
