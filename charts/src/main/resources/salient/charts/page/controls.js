// Play, pause, speed, and the slider of days.
import { calendar } from "./days.js";
import { button, byId, el } from "./dom.js";
import { lastDay } from "./record.js";
import { newsOf } from "./news.js";
import { changeDay, goTo, leapTo, playOrPause, setPace, SPEEDS } from "./player.js";
import { readingsShown, settle, state } from "./state.js";

let slider;
let play;

// Makes the row of buttons, and the slider within the strip of days.
export function makeControls() {
  play = el("button", { type: "button", class: "play", on: { click: playOrPause } });
  const to = (go) => (text, label, day) => button(text, () => go(day()), { "aria-label": label, title: label });
  const [step, leap] = [to(goTo), to(leapTo)];
  const speed = el(
    "select",
    { id: "speed", "aria-label": "Speed", on: { change: () => setPace(Number(speed.value)) } },
    SPEEDS.map(([name], i) => el("option", { value: i, text: name })),
  );
  speed.value = "1";
  slider = el("input", {
    type: "range",
    id: "day",
    min: 0,
    max: lastDay,
    step: 1,
    "aria-label": "Day",
    on: { input: () => goTo(Number(slider.value), "pass"), change: settle },
  });
  byId("controls").append(
    play,
    leap("⇤", "Change before", () => changeDay(-1)),
    step("‹", "Day before", () => state.day - 1),
    step("›", "Day after", () => state.day + 1),
    leap("⇥", "Next change", () => changeDay(1)),
    speed,
  );
  return slider;
}

export function paintControls() {
  const day = state.day;
  slider.value = day;
  slider.setAttribute("aria-valuetext", calendar.long(day) + ", " + newsOf(readingsShown(), day));
  const [sign, word] = state.playing ? ["❚❚", "Pause"] : ["▶", "Play"];
  if (play.getAttribute("aria-label") === word) return;
  play.setAttribute("aria-label", word);
  play.replaceChildren(el("span", { text: sign }), el("span", { class: "word", text: " " + word }));
}
