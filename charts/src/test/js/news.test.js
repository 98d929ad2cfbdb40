import assert from "node:assert/strict";
import test from "node:test";
import { newsOf } from "../../main/resources/salient/charts/page/news.js";

const quiet = { news: new Map() };
const loud = { news: new Map([[4, { claims: 6, changes: [[], []] }]]) };

test("the news of two readings that are compared is told of each by its letter", () => {
  assert.equal(newsOf([loud], 4), "6 claims, 2 changes");
  assert.equal(newsOf([quiet, loud], 4), "A: no claims, no changes; B: 6 claims, 2 changes");
});
