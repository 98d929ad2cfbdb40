// The history of a place as a strip of days, and in words.
import { calendar } from "./days.js";
import { button, draw, el } from "./dom.js";
import { fillOf, likelyFill, swatch } from "./looks.js";
import { groundsOf, phasesOf, stretchesOf } from "./lookup.js";
import { record } from "./record.js";
import { leapTo } from "./player.js";
import { capital } from "./words.js";

const WIDE = 352;
const HIGH = 26;

// How the place is filled, from which day and up to which.
function fillsOf(reading, place) {
  if (reading.model) return groundsOf(reading, place).map(({ key, ...days }) => ({ ...days, fill: likelyFill(key, false) }));
  return phasesOf(reading, place).map(({ finding, ...days }) => ({ ...days, fill: fillOf(finding, finding.strength, false) }));
}

// The strip: the days in the colour of their finding, with a mark on each day somebody spoke of the place.
export function historyStrip(reading, place, day) {
  const step = WIDE / record.campaign.days;
  const bars = fillsOf(reading, place).map(({ fill, from, until }) => {
    return draw("rect", { x: from * step, y: 0, width: (until - from) * step + 0.3, height: HIGH, paint: { fill } });
  });
  const spoken = reading.spoken[place]
    .filter((each) => each >= 0)
    .map((each) => draw("circle", { class: "spoke", cx: (each + 0.5) * step, cy: HIGH + 6, r: 1.8 }));
  const at = (day + 0.5) * step;
  const svg = draw(
    "svg",
    { class: "history", viewBox: `-2 -3 ${WIDE + 4} ${HIGH + 14}`, "aria-hidden": "true" },
    bars,
    spoken,
    draw("path", { class: "cursor", d: `M${at},-3V${HIGH + 3}` }),
  );
  svg.addEventListener("click", (event) => {
    const box = svg.getBoundingClientRect();
    leapTo(Math.floor(((event.clientX - box.left) / box.width) * record.campaign.days));
  });
  const foot = [calendar.short(0), "dots: days it was spoken of", calendar.short(record.campaign.days - 1)];
  const ends = el("p", { class: "ends" }, foot.map((text) => el("span", { text })));
  return el("div", {}, svg, ends);
}

// The same in words, each stretch a button that goes to its first day.
export function historyList(reading, place, day) {
  const rows = stretchesOf(reading, place).map((stretch) => {
    const now = stretch.from <= day && day < stretch.until;
    const days = calendar.span(stretch.from, stretch.until - 1);
    return el(
      "li",
      { "aria-current": now ? "date" : undefined },
      swatch(stretch.first),
      button(days, () => leapTo(stretch.from), { class: "link", "data-key": "stretch-" + stretch.from }),
      el("span", { text: capital(stretch.first.says) }),
    );
  });
  return el("ol", { class: "stretches" }, rows);
}
