import assert from "node:assert/strict";
import test from "node:test";
import { makeShown, NO_LOOK } from "../../main/resources/salient/charts/page/shown.js";

const PHASES = [
  [{ look: "blue", from: 0, until: 3 }, { look: "red", from: 3, until: 9 }],
  [{ look: "none", from: 0, until: 9 }],
];

function followed() {
  const shown = makeShown(2);
  const asked = [];
  const changes = [];
  const go = (day) => {
    shown.go(
      day,
      (face) => {
        asked.push(face);
        return PHASES[face].find(({ from, until }) => from <= day && day < until);
      },
      (...change) => changes.push(change),
    );
  };
  return { shown, asked, changes, go };
}

test("only faces whose look ends or has not begun are asked for it", () => {
  const { asked, go } = followed();
  [0, 2, 3, 8, 1].forEach(go);
  assert.deepEqual(asked, [0, 1, 0, 0]);
});

test("a change names the face, its look before and its look now", () => {
  const { shown, changes, go } = followed();
  [0, 3, 0].forEach(go);
  assert.deepEqual(changes, [[0, NO_LOOK, 0], [0, 0, 1], [0, 1, 0]]);
  assert.deepEqual(shown.looks, ["blue", "red"]);
  assert.deepEqual([...shown.faces], [0, NO_LOOK]);
});
