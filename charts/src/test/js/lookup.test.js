import assert from "node:assert/strict";
import test from "node:test";
import * as look from "../../main/resources/salient/charts/page/lookup.js";
import { unpack } from "../../main/resources/salient/charts/page/unpack.js";

// Two readings of one hill over ten days: in the first red takes it on day 4; in the second that is disputed.
const packed = () => ({
  campaign: { days: 10 },
  places: [{ id: "hill" }, { id: "land" }],
  acts: [{ token: "attack" }, { token: "shelling" }],
  standings: ["fresh", "stale", "presumed"],
  bearings: ["decides", "confirms", "agrees", "loses", "noted", "unheard"],
  outcomes: [{ token: "decisive", word: "Decides" }, { token: "overruled", word: "Overruled" }],
  reasons: ["newest word (rule E2)"],
  found: [
    { ground: 0, control: "held", sides: [1] },
    { ground: 1, control: "held", sides: [0] },
    { ground: 2, control: "disputed", sides: [0, 1], answers: [{ found: 1, sources: [3], claims: [7] }] },
  ],
  fates: [[7, 0, 0, -1], [8]],
  readings: [
    {
      findings: [[0, 0, 2, 4, 1, 0, 8, 1, 1], []],
      stretches: [[-3, 0, -3, -3, 4, 1, 3, 4], []],
      spoken: [[4], []],
      parts: [{ place: 0, part: "peak", spans: [4, 1] }],
      cases: [[0, 0, 4, 10, 4, 1, 6, 8], []],
      news: [{ day: 4, claims: 1, changes: [[0, 0, 1, 3, 4]], said: [[0, 0]], signals: [[0, 0, 1], [0, 1, -1]] }],
      silences: [[[5, 10]], [[7, 10]]],
    },
    {
      findings: [[0, 0, 2, 4, 2, 0], []],
      stretches: [[0, 0, 0, 0, 4, 2, 4, 4], []],
      spoken: [[4], []],
      parts: [],
      cases: [[], []],
      news: [],
      silences: [[[7, 10]], [[6, 10]]],
    },
  ],
});

const record = unpack(packed());
const [first, second] = record.readings;

test("a finding stands from its first day up to the next", () => {
  assert.deepEqual([3, 4, 7, 8].map((day) => look.findingAt(first, 0, day).strength), ["presumed", "fresh", "fresh", "stale"]);
  assert.equal(look.findingAt(first, 0, 5).until, 8);
  assert.equal(look.findingAt(first, 0, 9).until, 10);
  assert.equal(look.findingAt(first, 1, 5), undefined);
});

test("a stretch goes on over all findings of one ground, and may begin before the first day", () => {
  assert.deepEqual([0, 9].map((day) => look.stretchAt(first, 0, day).from), [-3, 4]);
  assert.equal(look.stretchAt(first, 0, 5).until, 10);
});

test("a dispute has its answers with what each says", () => {
  const [answer] = look.findingAt(second, 0, 4).readings;
  assert.deepEqual(answer, { ground: 1, control: "held", sides: [0], sources: [3], claims: [7] });
});

test("a case holds the claims of its day alone", () => {
  const claims = (day) => Object.entries(look.caseAt(first, 0, day)).flatMap(([bearing, fates]) => fates.map(({ claim }) => bearing + " " + claim));
  assert.deepEqual(claims(3), []);
  assert.deepEqual(claims(6), ["decides 7", "noted 8"]);
  assert.deepEqual(claims(8), ["decides 7"]);
});

test("what became of a claim is in words, or absent", () => {
  const { decides, noted } = look.caseAt(first, 0, 6);
  assert.deepEqual(decides[0].verdict, { token: "decisive", word: "Decides", reason: "newest word (rule E2)", beaten: -1 });
  assert.equal(noted[0].verdict, undefined);
});

test("a part is there from the day on which it is spoken of", () => {
  const [{ spans }] = first.parts;
  assert.equal(look.standing(spans, 3), undefined);
  assert.equal(look.standing(spans, 4).control, "held");
});

test("a quiet day has no news", () => {
  assert.equal(look.newsOn(first, 3).claims, 0);
  const { changes, signals } = look.newsOn(first, 4);
  assert.deepEqual([changes[0].from.sides, changes[0].to.sides], [[1], [0]]);
  assert.deepEqual(signals.get(0), [{ act: "attack", side: 1 }, { act: "shelling", side: undefined }]);
});

test("two readings have the silences that they share", () => {
  assert.equal(look.silenceOf([first], 6)[0], 5);
  assert.equal(look.silenceOf([first, second], 6), undefined);
  assert.deepEqual(look.silencesOf([second, first]), [[7, 10]]);
});

test("readings part where the ground differs, and nowhere else", () => {
  assert.deepEqual(look.partedOn(first, second, 3), []);
  assert.deepEqual(look.partedOn(first, second, 4), [0]);
});
