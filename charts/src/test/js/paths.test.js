import assert from "node:assert/strict";
import test from "node:test";
import { areaText, lineText } from "../../main/resources/salient/charts/page/paths.js";

test("a line is its first point and the steps from there", () => {
  assert.equal(lineText([1, 2, 3, -4, 0, 5]), "M1,2l3 -4 0 5");
  assert.equal(lineText([]), "");
});

test("an area closes each of its rings", () => {
  assert.equal(areaText([[0, 0, 9, 0, 0, 9], [], [2, 2, 1, 0, 0, 1]]), "M0,0l9 0 0 9zM2,2l1 0 0 1z");
});
