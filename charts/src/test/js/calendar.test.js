import assert from "node:assert/strict";
import test from "node:test";
import { makeCalendar } from "../../main/resources/salient/charts/page/calendar.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const offensive = makeCalendar("2014-03-21", 87, MONTHS);

test("days go by their number and back", () => {
  assert.equal(offensive.iso(0), "2014-03-21");
  assert.equal(offensive.find("2014-04-01"), 11);
  assert.equal(offensive.iso(11), "2014-04-01");
});

test("what is no date, or lies outside the days shown, has no number", () => {
  for (const text of ["", "today", "2014-3-24", "2014-02-30", "2014-03-20", "2014-06-16"]) {
    assert.equal(offensive.find(text), undefined, text);
  }
});

test("the year goes without saying where there is only one", () => {
  assert.equal(offensive.short(3), "24 March");
  assert.equal(offensive.long(3), "24 March 2014");
  assert.equal(makeCalendar("2014-12-30", 5, MONTHS).short(0), "30 December 2014");
});

test("a span within a month names it once", () => {
  assert.equal(offensive.span(0, 2), "21 to 23 March");
  assert.equal(offensive.span(10, 12), "31 March to 2 April");
  assert.equal(offensive.span(4, 4), "25 March");
  assert.equal(makeCalendar("2014-03-21", 700, MONTHS).span(0, 365), "21 March 2014 to 21 March 2015");
});

test("before the year 1 comes the year 0", () => {
  const alesia = makeCalendar("-0051-08-01", 60, MONTHS);
  assert.equal(alesia.iso(1), "-0051-08-02");
  assert.equal(alesia.find("-0051-08-02"), 1);
  assert.equal(alesia.long(0), "1 August 52 BC");
});
