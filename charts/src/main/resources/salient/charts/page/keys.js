// Keys for the whole page: arrows step a day, Home and End go to the ends, space plays, Escape lets the place go.
import { lastDay } from "./record.js";
import { goTo, playOrPause } from "./player.js";
import { set, state } from "./state.js";

// Whether an element has its own use for a key.
function keeps(target, key) {
  if (target.closest("input:not([type=range]), select, textarea")) return true;
  return key === " " && target.closest("button, summary, a, label") !== null;
}

export function makeKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || keeps(event.target, event.key)) return;
    const act = {
      ArrowLeft: () => goTo(state.day - 1),
      ArrowRight: () => goTo(state.day + 1),
      Home: () => goTo(0),
      End: () => goTo(lastDay),
      " ": playOrPause,
      Escape: () => set({ place: -1 }),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
