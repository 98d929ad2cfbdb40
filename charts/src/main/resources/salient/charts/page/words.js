// Plain words for days, findings and fates.
import { record } from "./record.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DAY_MS = 86_400_000;
const first = millis(record.campaign.first);

// Scripts write a year before the year 0 with six digits.
function millis(iso) {
  return Date.parse(iso.replace(/^-/, "-00") + "T00:00:00Z");
}

function dateOf(day) {
  return new Date(first + day * DAY_MS);
}

// 2014-03-24
export function isoDay(day) {
  return dateOf(day).toISOString().split("T")[0].replace(/^-00/, "-");
}

// The number of an ISO date; undefined if it is none or lies outside the days shown.
export function dayOf(iso) {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const day = Math.round((millis(iso) - first) / DAY_MS);
  return day >= 0 && day < record.campaign.days && isoDay(day) === iso ? day : undefined;
}

// 24 March 2014
export function longDay(day) {
  return dayOfMonth(day) + " " + monthOf(day) + " " + yearOf(day);
}

// 24 March, where the year goes without saying.
export function shortDay(day) {
  return yearOf(0) === yearOf(record.campaign.days - 1) ? dayOfMonth(day) + " " + monthOf(day) : longDay(day);
}

// 2014, or 53 BC: before the year 1 comes the year 0.
export function yearOf(day) {
  const year = dateOf(day).getUTCFullYear();
  return year > 0 ? year : 1 - year + " BC";
}

export function monthOf(day) {
  return MONTHS[dateOf(day).getUTCMonth()];
}

export function dayOfMonth(day) {
  return dateOf(day).getUTCDate();
}

export function weekday(day) {
  return WEEKDAYS[dateOf(day).getUTCDay()];
}

// 24 March, or 21 to 23 March, or 31 March to 2 April; both ends included.
export function shortDays(from, to) {
  if (from === to) return shortDay(from);
  const start = monthOf(from) === monthOf(to) && to - from < 31 ? dayOfMonth(from) : shortDay(from);
  return start + " to " + shortDay(to);
}

// 2014-04-05 as 5 April 2014
export function isoLong(iso) {
  return longDay(Math.round((millis(iso) - first) / DAY_MS));
}

export function count(number, noun, nouns = noun + "s") {
  return (number === 0 ? "no" : number) + " " + (number === 1 ? noun : nouns);
}

export function listed(names) {
  return names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + " and " + names.at(-1);
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sideNames(sides) {
  return listed(sides.map((side) => record.sides[side].name));
}

// "held by government forces": what stands on the ground.
export function controlWords({ control, sides, readings = [] }) {
  const between = sides.length > 1 ? " between " + sideNames(sides) : sides.length ? ": " + sideNames(sides) : "";
  switch (control) {
    case "held":
      return "held by " + sideNames(sides) + (sides.length > 1 ? " together" : "");
    case "contested":
      return "contested" + between;
    case "disputed":
      return disputeWords(readings) ?? "disputed" + between;
    case "vacant":
      return "vacant: left, with nobody reported in";
    default:
      return "unknown";
  }
}

// The answers themselves, where one of them is that no side holds it.
function disputeWords(readings) {
  if (readings.every(({ control }) => control === "held")) {
    return undefined;
  }
  const answers = readings.map((each) => (each.control === "vacant" ? "vacant" : controlWords(each)));
  return "disputed: " + [...new Set(answers)].join(", or ");
}

// A short word for ground: the holder's label or the control.
export function briefly({ control, sides }) {
  return control === "held" ? listed(sides.map((side) => record.sides[side].label)) : control;
}

// On what a finding rests, and how a place was cut off: sentences.
export function groundsWords(reading, place, { grounds = "" }) {
  const how = grounds === "cut-off" ? reading.lostLinks.findLast((each) => each.place === place)?.how : undefined;
  return [record.grounds[grounds], how].filter(Boolean).join(" ");
}

export const FATES = {
  decisive: "Decides",
  corroborating: "Agrees",
  noted: "Noted",
  overruled: "Overruled",
  superseded: "Superseded",
  excluded: "Not heard",
};

export function kindWord(kind) {
  return capital(kind.replaceAll("_", " ").replaceAll("-", " "));
}
