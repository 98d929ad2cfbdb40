// Play, pause, speed, and the slider of days.
import { button, byId, el } from "./dom.js";
import { claimsOn, changesOn, lastDay } from "./record.js";
import { changeDay, goTo, playOrPause, setPace, SPEEDS } from "./player.js";
import { reading, state } from "./state.js";
import { count, longDay } from "./words.js";

let slider;
let play;

// Makes the row of buttons, and the slider within the strip of days.
export function makeControls() {
  play = el("button", { type: "button", class: "play", on: { click: playOrPause } });
  const step = (text, label, day) => button(text, () => goTo(day()), { "aria-label": label, title: label });
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
    on: { input: () => goTo(Number(slider.value)) },
  });
  byId("controls").append(
    play,
    step("⇤", "Change before", () => changeDay(-1)),
    step("‹", "Day before", () => state.day - 1),
    step("›", "Day after", () => state.day + 1),
    step("⇥", "Next change", () => changeDay(1)),
    speed,
  );
  return slider;
}

export function paintControls() {
  const day = state.day;
  slider.value = day;
  const news = count(claimsOn(reading(), day), "claim") + ", " + count(changesOn(reading(), day).length, "change");
  slider.setAttribute("aria-valuetext", longDay(day) + ", " + news);
  const [sign, word] = state.playing ? ["❚❚", "Pause"] : ["▶", "Play"];
  play.setAttribute("aria-label", word);
  play.replaceChildren(el("span", { text: sign }), el("span", { class: "word", text: " " + word }));
}
