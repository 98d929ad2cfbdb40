// Plays the days one after the other; days with change are held longer, and silent ones without change passed over.
import { silenceOf, turnoverOn } from "./lookup.js";
import { lastDay } from "./record.js";
import { readingsShown, set, state } from "./state.js";

export const SPEEDS = [
  ["Slow", 1400],
  ["Normal", 700],
  ["Fast", 260],
];
const HOLD = 2.2;

let pace = 1;
let timer = 0;

export function setPace(number) {
  pace = number;
}

function next() {
  if (!state.playing) return;
  if (state.day >= lastDay) {
    stop();
    return;
  }
  set(dayAfter());
  wait();
}

function quiet(day) {
  const shown = readingsShown();
  return silenceOf(shown, day) !== undefined && !changesOn(day);
}

// The next day to show: what is silent and does not change is passed over, if it is more than one day.
function dayAfter() {
  let day = state.day + 1;
  while (day < lastDay && quiet(day)) day++;
  const skipped = day - state.day > 2 ? [state.day + 1, day - 1] : undefined;
  return { day: skipped ? day : state.day + 1, skipped };
}

// Whether some ground changes on a day in a reading that is shown.
function changesOn(day) {
  return readingsShown().some((each) => turnoverOn(each, day) > 0);
}

function wait() {
  const held = state.skipped || changesOn(state.day) ? HOLD : 1;
  timer = setTimeout(next, SPEEDS[pace][1] * held);
}

function stop() {
  clearTimeout(timer);
  if (state.playing) set({ playing: false });
}

// Plays from the day shown, or from the first if that is the last; stops if it plays.
export function playOrPause() {
  if (state.playing) {
    stop();
    return;
  }
  set({ playing: true, day: state.day >= lastDay ? 0 : state.day }, "leap");
  clearTimeout(timer);
  wait();
}

// Goes to a day and stops playing.
export function goTo(day, how = "step") {
  stop();
  set({ day: Math.min(lastDay, Math.max(0, day)) }, how);
}

// The same for a day that lies anywhere: Back returns to the one before.
export function leapTo(day) {
  goTo(day, "leap");
}

// The nearest day with a change before or after the one shown; that one if there is none.
export function changeDay(step) {
  for (let day = state.day + step; day >= 0 && day <= lastDay; day += step) {
    if (changesOn(day)) return day;
  }
  return state.day;
}
