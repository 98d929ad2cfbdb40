// Plays the days one after the other; days with change are held longer.
import { changesOn, lastDay } from "./record.js";
import { reading, set, state } from "./state.js";

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
  set({ day: state.day + 1 });
  wait();
}

function wait() {
  const held = changesOn(reading(), state.day).length > 0 ? HOLD : 1;
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
  set({ playing: true, day: state.day >= lastDay ? 0 : state.day });
  clearTimeout(timer);
  wait();
}

// Goes to a day and stops playing.
export function goTo(day) {
  stop();
  set({ day: Math.min(lastDay, Math.max(0, day)) });
}

// The nearest day with a change before or after the one shown; that one if there is none.
export function changeDay(step) {
  for (let day = state.day + step; day >= 0 && day <= lastDay; day += step) {
    if (changesOn(reading(), day).length > 0) return day;
  }
  return state.day;
}
