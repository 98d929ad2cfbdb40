import assert from "node:assert/strict";
import test from "node:test";
import * as look from "../../main/resources/salient/charts/page/lookup.js";
import { partedEachDay, partedOn } from "../../main/resources/salient/charts/page/partings.js";
import { unpack, unpackEvidence } from "../../main/resources/salient/charts/page/unpack.js";

// Two readings of one hill over ten days: in the first red takes it on day 4; in the second that is disputed.
const packed = () => ({
  campaign: { days: 10 },
  places: {
    id: ["hill", "land"],
    name: ["Hill", "Land"],
    own: ["", ""],
    folded: [["hill"], ["land"]],
    aliases: [[], []],
    kind: ["hilltop", "region"],
    region: [1, null],
    x: [3, null],
    y: [4, null],
    accuracy: ["exact", "exact"],
    errorM: [null, null],
    cell: [1, 0],
    identification: ["certain", "certain"],
    note: ["", ""],
  },
  ground: { edges: { left: [], right: [], points: [], steps: [] } },
  acts: [{ token: "attack" }, { token: "shelling" }],
  standings: ["fresh", "stale", "presumed"],
  bearings: ["decides", "confirms", "agrees", "loses", "noted", "unheard"],
  found: [
    { ground: 0, control: "held", sides: [1] },
    { ground: 1, control: "held", sides: [0] },
    { ground: 2, control: "disputed", sides: [0, 1], answers: [{ found: 1, sources: [3], claims: [7] }] },
  ],
  readings: [
    {
      findings: [[0, 0, 2, 4, 1, 0, 8, 1, 1], []],
      news: [{ day: 4, claims: 1, changes: [[0, 0, 1, 3, 4]], said: [0], signals: [[0, 0, 1], [0, 1, -1]] }],
      front: [],
      silences: [[[5, 10]], [[7, 10]]],
    },
    {
      findings: [[0, 0, 2, 4, 2, 0], []],
      news: [],
      front: [],
      silences: [[[7, 10]], [[6, 10]]],
    },
  ],
});

const evidence = () => ({
  claims: { texts: ["", "it fell"], id: ["a1"], account: [0], source: [3], from: [4], to: [4], says: [1], note: [0] },
  outcomes: [{ token: "decisive", word: "Decides" }, { token: "overruled", word: "Overruled" }],
  reasons: ["newest word (rule E2)"],
  fates: { claim: [7, 8], outcome: [0, -1], reason: [0, -1], beaten: [-1, -1] },
  readings: [
    {
      stretches: [[-3, 0, -3, -3, 4, 1, 3, 4], []],
      spoken: [[4], []],
      parts: [{ place: 0, part: "peak", spans: [4, 1] }],
      cases: [[0, 0, 4, 10, 4, 1, 6, 8], []],
      told: [{ day: 4, fates: [[0]] }],
    },
    {
      stretches: [[0, 0, 0, 0, 4, 2, 4, 4], []],
      spoken: [[4], []],
      parts: [],
      cases: [[], []],
      told: [],
    },
  ],
});

const record = unpack(packed());
unpackEvidence(record, evidence());
const [first, second] = record.readings;

test("a place has what its columns say, and nothing where they say nothing", () => {
  assert.deepEqual([record.places[0].at, record.places[0].region, record.places[0].cell], [[3, 4], 1, true]);
  assert.deepEqual([record.places[1].at, record.places[1].region, record.places[1].cell], [undefined, undefined, false]);
});

test("a claim has its texts; a number of none has no claim", () => {
  const { id, source, says, note } = record.claim(0);
  assert.deepEqual([id, source, says, note], ["a1", 3, "it fell", ""]);
  assert.equal(record.claim(-1), undefined);
});

test("a finding stands from its first day up to the next", () => {
  assert.deepEqual([3, 4, 7, 8].map((day) => look.findingAt(first, 0, day).strength), ["presumed", "fresh", "fresh", "stale"]);
  assert.deepEqual([5, 9].map((day) => look.phaseAt(first, 0, day).until), [8, 10]);
  assert.deepEqual(look.phasesOf(first, 0).map(({ from, until }) => [from, until]), [[0, 4], [4, 8], [8, 10]]);
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
  assert.deepEqual(look.partsAt(first, 0, 3), []);
  assert.deepEqual(look.partsAt(first, 0, 4).map(({ part, finding }) => [part, finding.control]), [["peak", "held"]]);
});

test("which places were spoken of is known before what became of the claims", () => {
  const [opened] = unpack(packed()).readings;
  assert.deepEqual(look.newsOn(opened, 4).said, [{ place: 0, fates: [] }]);
  assert.deepEqual(look.newsOn(first, 4).said.map(({ place, fates }) => [place, fates[0].claim]), [[0, 7]]);
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
  assert.deepEqual(partedOn(first, second, 3), []);
  assert.deepEqual(partedOn(first, second, 4), [0]);
  assert.deepEqual(partedEachDay(first, second), [0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
});

test("ground of which one reading does not know is none on which two part", () => {
  const three = packed();
  three.found.push({ ground: 3, control: "unknown", sides: [] });
  three.readings.push({ ...three.readings[1], findings: [[0, 1, 0, 2, 3, 0, 6, 0, 0], []] });
  const [a, , c] = unpack(three).readings;
  assert.deepEqual(partedEachDay(a, c), [1, 1, 0, 0, 0, 0, 1, 1, 1, 1]);
  assert.deepEqual([partedOn(a, c, 1), partedOn(a, c, 5)], [[0], []]);
});
