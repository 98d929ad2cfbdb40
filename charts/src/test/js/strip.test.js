import assert from "node:assert/strict";
import test from "node:test";
import { binned, makeScale, seated } from "../../main/resources/salient/charts/page/strip.js";

test("every day stands where it is found again, and half a thumb is free at either end", () => {
  const scale = makeScale(900, 87, 10);
  assert.equal(scale.middle(0), 10);
  assert.equal(scale.middle(86), 890);
  for (let day = 0; day < 87; day++) assert.equal(scale.dayAt(scale.middle(day)), day);
});

test("few days have room for half a bar at either end", () => {
  const scale = makeScale(900, 3, 10);
  assert.deepEqual([scale.inset, scale.step], [150, 300]);
  assert.equal(makeScale(900, 1, 10).middle(0), 450);
});

test("words that matter more have room before others", () => {
  const words = [
    { text: "April", x: 0, rank: 2 },
    { text: "2015", x: 20, rank: 1 },
    { text: "May", x: 100, rank: 2 },
    { text: "December", x: 180, rank: 2 },
  ];
  assert.deepEqual(seated(words, 200).map(({ text }) => text), ["2015", "May"]);
});

test("where days are narrower than a pixel, a bar stands for several, and all days have one", () => {
  assert.equal(makeScale(1000, 87, 10).bin, 1);
  const { bin, step } = makeScale(1000, 1700, 10);
  assert.ok(bin * step >= 2 && (bin - 1) * step < 2);
  assert.deepEqual(binned(10, 4), [{ from: 0, until: 4 }, { from: 4, until: 8 }, { from: 8, until: 10 }]);
});
