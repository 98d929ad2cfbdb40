import assert from "node:assert/strict";
import test from "node:test";
import { makeScale, seated } from "../../main/resources/salient/charts/page/strip.js";

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
