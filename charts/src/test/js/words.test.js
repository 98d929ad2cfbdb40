import assert from "node:assert/strict";
import test from "node:test";
import { capital, count, listed, small } from "../../main/resources/salient/charts/page/words.js";

test("a count agrees with its noun", () => {
  assert.deepEqual([0, 1, 2].map((n) => count(n, "claim")), ["no claims", "1 claim", "2 claims"]);
});

test("names are listed with an and before the last", () => {
  assert.deepEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed), ["", "a", "a and b", "a, b and c"]);
});

test("a sentence begins with a capital", () => {
  assert.deepEqual(["held by red", "", "Ö"].map(capital), ["Held by red", "", "Ö"]);
});

test("within a sentence there is none", () => {
  assert.deepEqual(["Held by Red", "", "Ö"].map(small), ["held by Red", "", "ö"]);
});
