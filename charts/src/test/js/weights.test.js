import assert from "node:assert/strict";
import test from "node:test";
import { bitsWords, copiedWords, weighedFor, weightsAt } from "../../main/resources/salient/charts/page/weights.js";

// Of the hill speak claims 7, which turns round on day 4, 8, which never weighs anything, and 9, which repeats another.
const reading = {
  model: {
    weighed: 'What each claim weighs for "{control}"',
    bits: { more: "{bits} for it", less: "{bits} against it", none: "nothing" },
    controls: [{ says: "held by $& red" }, { says: "held by blue" }],
  },
  likely: [[0, 97, 3, 0, 90, 99, 4, 30, 70, 1, 55, 81], []],
  weighs: [[7, 2, 2, 5, 4, -12, 8, 0, 9, 1, 0, 8], []],
  copied: [[9, 0], []],
  copiedFrom: ["counts for 0.40 of a word"],
};

test("claims are weighed from day to day, the heaviest first and those of the same weight in their order", () => {
  assert.deepEqual([...weightsAt(reading, 0, 0)], [[9, 8], [7, 0], [8, 0]]);
  assert.deepEqual([...weightsAt(reading, 0, 3)], [[9, 8], [7, 5], [8, 0]]);
  assert.deepEqual([...weightsAt(reading, 0, 4)], [[7, -12], [9, 8], [8, 0]]);
});

test("of a place of which nobody speaks, and in a reading that weighs nothing, there are no weights", () => {
  assert.equal(weightsAt(reading, 1, 4), undefined);
  assert.equal(weightsAt({}, 0, 4), undefined);
});

test("a weight is for it or against it", () => {
  assert.equal(bitsWords(reading.model, 8), "0.8 for it");
  assert.equal(bitsWords(reading.model, -12), "1.2 against it");
  assert.equal(bitsWords(reading.model, 0), "nothing");
});

test("weights are for the control that is likeliest on the day", () => {
  assert.equal(weighedFor(reading, 0, 3), 'What each claim weighs for "held by $& red"');
  assert.equal(weighedFor(reading, 0, 4), 'What each claim weighs for "held by blue"');
});

test("a claim that copies says so, and no other", () => {
  assert.equal(copiedWords(reading, 0, 9), "counts for 0.40 of a word");
  assert.equal(copiedWords(reading, 0, 7), undefined);
});
