import assert from "node:assert/strict";
import test from "node:test";
import { inflated } from "../../main/resources/salient/charts/page/inflate.js";
import { makeNear } from "../../main/resources/salient/charts/page/near.js";
import { forEachRow, lastRow } from "../../main/resources/salient/charts/page/rows.js";
import { deflateSync } from "node:zlib";

test("the last row up to a day is found among many, and none before the first", () => {
  const rows = Array.from({ length: 50 }, (_, i) => [3 * i, i]).flat();
  for (let day = 0; day < 160; day++) assert.equal(rows[lastRow(rows, 2, day) + 1], Math.min(49, Math.floor(day / 3)));
  assert.equal(lastRow(rows, 2, -1), -2);
  assert.ok(lastRow([], 3, 4) < 0);
});

test("a row stands up to the next, and the last to the end", () => {
  const seen = [];
  forEachRow([0, 7, 4, 8], 2, 10, (at, from, until) => seen.push([at, from, until]));
  assert.deepEqual(seen, [[0, 0, 4], [2, 4, 10]]);
});

test("text comes out as it was packed, whatever its script", async () => {
  const text = JSON.stringify({ name: "</script> كسب 東村 🏔" });
  assert.equal(await inflated(deflateSync(Buffer.from(text)).toString("base64")), text);
});

test("points closer than the gap are near each other, across squares too", () => {
  const near = makeNear(11);
  near.add(10.9, 10.9);
  assert.deepEqual([near.has(11.1, 11.1), near.has(21, 10.9), near.has(22, 10.9), near.has(-5, -5)], [true, true, false, false]);
});
