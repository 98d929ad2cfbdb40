// What the page shows at this moment, and its address: #date/place/scenario, and /scenario/mode when two are compared.
import { calendar } from "./days.js";
import { lastDay, record } from "./record.js";

const CHOICES = ["place", "reading", "other", "mode"];
const MODES = ["one", "beside", "difference"];

export const state = {
  day: 0,
  place: -1,
  reading: 0,
  other: record.readings.length > 1 ? 1 : 0,
  mode: "one",
  playing: false,
  skipped: undefined,
  hidden: new Set(),
};

// How long days stand still before all is told of them, in milliseconds.
const STILL_MS = 80;

const listeners = [];
let later = 0;
let still = 0;
let passed = false;

// Calls `act` with the set of names that changed, after every change; and with whether days are only passing, in which case
// it is called once more when they stand still.
export function follow(act) {
  listeners.push(act);
}

// Changes what is shown. A choice, or a leap to another day, is a step that the browser's Back undoes; moving through the
// days is none. `how` is "leap", or "back" when the address has led the way.
export function set(patch, how = "step") {
  const changed = new Set(Object.keys(patch).filter((key) => patch[key] !== state[key]));
  if (changed.size === 0) return;
  Object.assign(state, patch);
  if (changed.has("day") && !("skipped" in patch)) state.skipped = undefined;
  state.day = Math.min(lastDay, Math.max(0, state.day));
  tell(changed, how);
}

function tell(changed, how) {
  clearTimeout(still);
  if (passed) changed.add("day");
  passed = how === "pass";
  listeners.forEach((act) => act(changed, passed));
  if (passed) {
    still = setTimeout(settle, STILL_MS);
    return;
  }
  const back = how === "leap" || (how === "step" && CHOICES.some((choice) => changed.has(choice)));
  if (back || !state.playing) writeAddress(back);
}

// Tells all of days that were passing: they stand still.
export function settle() {
  if (passed) tell(new Set(["day"]), "step");
}

export function reading() {
  return record.readings[state.reading];
}

export function otherReading() {
  return record.readings[state.other];
}

// The readings that are shown: one, or the two that are compared.
export function readingsShown() {
  return comparing() ? [reading(), otherReading()] : [reading()];
}

// Shows another reading. Two readings that are compared are never the same: they change places instead.
export function chooseReading(number) {
  set({ reading: number, other: number === state.other ? state.reading : state.other });
}

// Compares with another reading.
export function chooseOther(number) {
  set({ other: number, reading: number === state.reading ? state.other : state.reading });
}

export function comparing() {
  return state.mode !== "one" && record.readings.length > 1;
}

// The address of a moment.
function addressOf({ day, place, reading, other, mode }) {
  const parts = [calendar.iso(day), place < 0 ? "-" : record.places[place].id, record.readings[reading].id];
  if (mode !== "one") parts.push(record.readings[other].id, mode);
  return "#" + parts.join("/");
}

// Browsers refuse addresses that change too often: then the last one is written a little later.
function writeAddress(back) {
  const address = addressOf(state);
  if (location.hash === address && !state.playing) return;
  try {
    if (back) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    clearTimeout(later);
    later = setTimeout(() => writeAddress(back), 1000);
  }
}

// What an address asks for; what it does not say, or says wrongly, is left out.
function readAddress(hash) {
  const [date, place, id, otherId, mode] = decodeURIComponent(hash.slice(1)).split("/");
  const asked = {};
  const day = calendar.find(date ?? "");
  if (day !== undefined) asked.day = day;
  if (record.placesById.has(place)) asked.place = record.placesById.get(place);
  else if (place === "-") asked.place = -1;
  const find = (wanted) => record.readings.findIndex((each) => each.id === wanted);
  if (find(id) >= 0) asked.reading = find(id);
  if (find(otherId) >= 0 && find(otherId) !== find(id) && MODES.includes(mode)) {
    asked.other = find(otherId);
    asked.mode = mode;
  } else if (asked.reading !== undefined) {
    asked.mode = "one";
    if (asked.reading === state.other) asked.other = asked.reading === 0 ? record.readings.length - 1 : 0;
  }
  return asked;
}

function safely(hash) {
  try {
    return readAddress(hash);
  } catch {
    return {};
  }
}

// Sets out from the address, or from the day with most to see, and follows the address from then on.
export function begin() {
  Object.assign(state, { day: reading().busiest }, safely(location.hash));
  tell(new Set(Object.keys(state)), "back");
  window.addEventListener("popstate", () => set({ playing: false, ...safely(location.hash) }, "back"));
}
