import assert from "node:assert/strict";
import test from "node:test";
import { NOBODY, seat } from "../../main/resources/salient/charts/page/labels.js";

const name = (owner, x, y, traits = {}) => ({ owner, x, y, gap: 5, width: 40, height: 10, ...traits });

test("a name stands right of its sign, and the next one gives way", () => {
  const [first, second] = seat([name(1, 100, 100), name(2, 102, 100)], [], 400, 400);
  assert.deepEqual(first, { x0: 105, y0: 95, x1: 145, y1: 105 });
  assert.deepEqual(second, { x0: 57, y0: 95, x1: 97, y1: 105 });
});

test("a name without room has no seat", () => {
  const wall = { x0: 0, y0: 0, x1: 400, y1: 400, owner: NOBODY };
  assert.deepEqual(seat([name(1, 100, 100)], [wall], 400, 400), [undefined]);
  assert.deepEqual(seat([name(1, 100, 100, { width: 500 })], [], 400, 400), [undefined]);
});

test("a name may lie over its own sign and over no other", () => {
  const sign = { x0: 100, y0: 95, x1: 110, y1: 105 };
  assert.equal(seat([name(1, 100, 100)], [{ ...sign, owner: 1 }], 400, 400)[0].x0, 105);
  assert.equal(seat([name(1, 100, 100)], [{ ...sign, owner: 2 }], 400, 400)[0].x0, 55);
});

test("a centred name has one seat", () => {
  const wish = name(undefined, 100, 100, { centred: true });
  assert.deepEqual(seat([wish, wish], [], 400, 400)[1], undefined);
});
