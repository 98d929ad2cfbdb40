import assert from "node:assert/strict";
import test from "node:test";
import { closest, fold } from "../../main/resources/salient/charts/page/spelling.js";

const ALIKE = { ة: "ه", ى: "ي", ʿ: "" };

test("capitals, accents, hyphens, spaces and vowel signs do not count", () => {
  assert.equal(fold("Jabal al-Akrād", ALIKE), "jabalalakrad");
  assert.equal(fold("كَسَب", ALIKE), fold("كسب", ALIKE));
  assert.equal(fold("أعالية", ALIKE), "اعاليه");
});

test("between two digits it counts that something stands there", () => {
  assert.equal(fold("Height 7-14", ALIKE), "height7.14");
  assert.notEqual(fold("7 14", ALIKE), fold("714", ALIKE));
});

test("the closest name comes first: those that begin so, and of these the shortest", () => {
  const things = [["beitkasab"], ["kasabcrossing"], ["kasab", "kessab"], ["latakia"]];
  const names = things.map((all) => all.map((folded) => ({ name: folded.toUpperCase(), folded })));
  assert.deepEqual(
    closest(names, "kasab", 8).map(({ name }) => name),
    ["KASAB", "KASABCROSSING", "BEITKASAB"],
  );
  assert.equal(closest(names, "kasab", 2).length, 2);
  assert.deepEqual(closest(names, "", 8), []);
});
