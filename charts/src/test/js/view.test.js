import assert from "node:assert/strict";
import test from "node:test";
import { makeView, spread } from "../../main/resources/salient/charts/page/view.js";

function made() {
  const view = makeView([0, 0, 1000, 500], 4);
  view.resize(500, 250);
  view.show([0, 0, 1000, 500], 0);
  return view;
}

test("what is shown fills the window", () => {
  const view = made();
  assert.deepEqual([view.x, view.y, view.scale], [500, 250, 0.5]);
  view.show([100, 100, 200, 100], 0.2);
  assert.deepEqual([view.x, view.y, view.scale], [150, 100, 4]);
});

test("the ground under the pointer stays there when it is zoomed", () => {
  const view = made();
  const under = () => [view.x + 60 / view.scale, view.y - 30 / view.scale];
  const before = under();
  view.zoomBy(2, 60, -30);
  assert.deepEqual(under(), before);
  assert.equal(view.scale, 1);
});

test("at the nearest it stays where it is", () => {
  const view = made();
  view.zoomBy(100);
  view.zoomBy(2, 60, 30);
  assert.deepEqual([view.x, view.y, view.scale], [500, 250, 4]);
});

test("it never leaves the ground, nor shows much more than all of it", () => {
  const view = made();
  view.panBy(9999, -9999);
  assert.deepEqual([view.x, view.y], [0, 500]);
  view.zoomBy(0.001);
  assert.equal(view.scale, 0.35);
});

test("only what is not well within is brought to the middle", () => {
  const view = made();
  view.reveal([600, 250]);
  assert.equal(view.x, 500);
  view.reveal([990, 250]);
  assert.equal(view.x, 990);
});

test("followers are told of every change", () => {
  const view = made();
  let told = 0;
  view.follow(() => told++);
  view.panBy(1, 1);
  assert.equal(told, 1);
});

test("the farthest tenth does not count", () => {
  assert.deepEqual(spread([5, 1, 2, 3, 4, 6, 7, 8, 9, 1000]), [1, 9]);
});
