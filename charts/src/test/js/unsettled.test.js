import assert from "node:assert/strict";
import test from "node:test";
import { samplesOf } from "../../main/resources/salient/charts/page/unsettled.js";

const SIDES = ["Reds", "Whites", "Greens", "Blacks"].map((label) => ({ label }));
const contested = (...sides) => ({ control: "contested", sides });

test("a war of three sides has a sample for each set of sides between whom ground is contested", () => {
  const found = [contested(1, 0), { control: "held", sides: [2] }, contested(0, 2), contested(1, 0)];
  assert.deepEqual(samplesOf("contested", found, SIDES.slice(0, 3)), [
    { sides: [1, 0], between: "Reds, Whites" },
    { sides: [0, 2], between: "Reds, Greens" },
  ]);
  assert.deepEqual(samplesOf("disputed", found, SIDES), []);
});

test("more than three sets of sides are one sample of nobody", () => {
  const found = [contested(0, 1), contested(0, 2), contested(1, 2), contested(0, 3)];
  assert.deepEqual(samplesOf("contested", found, SIDES), [{ sides: [], between: "" }]);
  assert.equal(samplesOf("contested", found.slice(1), SIDES).length, 3);
});

test("in a war of two there is one sample in the colours of both", () => {
  const two = SIDES.slice(0, 2);
  assert.deepEqual(samplesOf("contested", [contested(0, 1), contested(), contested(1)], two), [{ sides: [0, 1], between: "" }]);
  assert.deepEqual(samplesOf("contested", [], two), []);
});

test("ground of which no side is named says so", () => {
  const [{ between }] = samplesOf("contested", [contested()], SIDES);
  assert.equal(between, "side not named");
});
