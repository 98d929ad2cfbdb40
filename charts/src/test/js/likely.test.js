import assert from "node:assert/strict";
import test from "node:test";
import { likelyAt, likeliestWords, otherWords, restsOn } from "../../main/resources/salient/charts/page/likely.js";
import { groundAt, groundsOf } from "../../main/resources/salient/charts/page/lookup.js";

// A hill that is red's at first, and from day 4 on contested, which is a little likelier than blue's.
const reading = {
  days: 10,
  model: {
    likely: "{control} with {probability} ({low} to {high} as the sources' parameters vary)",
    controls: [{ says: "held by red" }, { says: "held by blue" }, { says: "contested" }],
    looks: ["likely-held-0-p95", "lined-held-1-p65"],
    ground: [[0, 0, 4, 1]],
  },
  likely: [[0, 97, 0, 3, 0, 90, 99, 4, 20, 40, 40, 2, 35, 51]],
  rests: [[0, 0, 4, 1]],
  restsOn: ["It rests on no claim.", ""],
};

test("the likeliest control comes with its bounds, in the words of the record", () => {
  assert.equal(likeliestWords(reading, 0, 3), "held by red with 0.97 (0.90 to 0.99 as the sources' parameters vary)");
  assert.equal(likeliestWords(reading, 0, 9), "contested with 0.40 (0.35 to 0.51 as the sources' parameters vary)");
});

test("the others follow without bounds, those that are not likely left out", () => {
  assert.deepEqual(otherWords(reading, 0, 0), ["contested with 0.03"]);
  assert.deepEqual(otherWords(reading, 0, 4), ["held by red with 0.20", "held by blue with 0.40"]);
});

test("nothing is said of a day before the first", () => {
  assert.equal(likelyAt(reading, 0, -1), undefined);
  assert.equal(restsOn(reading, 0, -1), "");
});

test("whose word it rests on is told as long as it rests on it", () => {
  assert.equal(restsOn(reading, 0, 3), "It rests on no claim.");
  assert.equal(restsOn(reading, 0, 4), "");
});

test("ground has one look from its day to the next", () => {
  assert.deepEqual(groundAt(reading, 0, 5), { key: "lined-held-1-p65", from: 4, until: 10 });
  assert.deepEqual(groundsOf(reading, 0).map(({ from, until }) => [from, until]), [[0, 4], [4, 10]]);
});
