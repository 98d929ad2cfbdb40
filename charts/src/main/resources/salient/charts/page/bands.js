// How much ground is under each control by a model, with the bands in which its histories lie.
import { calendar } from "./days.js";
import { draw, el } from "./dom.js";
import { record } from "./record.js";
import { capital } from "./words.js";

const WIDE = 352;
const HIGH = 54;
const FIGURES = 6;
const [MEAN, LOW_90, LOW_50, , HIGH_50, HIGH_90] = [0, 1, 2, 3, 4, 5];
// Ground of which there is never more in a history in twenty, in hectares, is not shown.
const LEAST = 50;

// A figure of a day, in hectares.
const figure = (rows, day, which) => rows[day * FIGURES + which];

const column = (rows, which) => Array.from({ length: record.campaign.days }, (_, day) => figure(rows, day, which));

// Hectares as square kilometres, small ones with a decimal.
export function km2(hectares) {
  return hectares < 10000 ? (hectares / 100).toFixed(1) : String(Math.round(hectares / 100));
}

// A day's ground in words.
export function bandWords(rows, day) {
  const [mean, low50, high50, low90, high90] = [MEAN, LOW_50, HIGH_50, LOW_90, HIGH_90].map((which) => km2(figure(rows, day, which)));
  return `${mean} km²; half of the histories have ${low50} to ${high50}, nine in ten ${low90} to ${high90}`;
}

// What lies between two figures of each day, as path text.
function between(rows, low, high, x, y) {
  const days = record.campaign.days;
  let text = "";
  for (let day = 0; day < days; day++) text += `${day ? "L" : "M"}${x(day)},${y(figure(rows, day, high))}H${x(day + 1)}`;
  for (let day = days - 1; day >= 0; day--) text += `L${x(day + 1)},${y(figure(rows, day, low))}H${x(day)}`;
  return text + "Z";
}

function chart(rows, fill, day) {
  const most = Math.max(...column(rows, HIGH_90));
  const low = Math.min(...column(rows, LOW_90));
  const least = low > most / 2 ? low - 0.15 * (most - low) : 0;
  const x = (at) => ((at * WIDE) / record.campaign.days).toFixed(1);
  const y = (hectares) => (HIGH - (HIGH * (hectares - least)) / (most - least)).toFixed(1);
  const means = column(rows, MEAN);
  const mean = means.map((each, at) => `${at ? "L" : "M"}${x(at)},${y(each)}H${x(at + 1)}`).join("");
  const at = x(day + 0.5);
  return draw(
    "svg",
    { class: "bands", viewBox: `-2 -3 ${WIDE + 4} ${HIGH + 6}`, "aria-hidden": "true" },
    draw("path", { class: "nine", d: between(rows, LOW_90, HIGH_90, x, y), paint: { fill } }),
    draw("path", { class: "half", d: between(rows, LOW_50, HIGH_50, x, y), paint: { fill } }),
    draw("path", { class: "mean", d: mean }),
    draw("path", { class: "cursor", d: `M${at},-3V${HIGH + 3}` }),
  );
}

// The ground under each control, as a chart over all days and in words for one of them.
export function bandsSection({ model }, day, fillOf) {
  const parts = model.controls.flatMap((control, i) => {
    const rows = model.bands[i];
    if (Math.max(...column(rows, HIGH_90)) <= LEAST) return [];
    const words = el("p", { class: "band-words" }, el("b", { text: capital(control.says) }), " ", bandWords(rows, day));
    return [words, chart(rows, fillOf(control), day)];
  });
  const ends = [calendar.short(0), "dark: half of the histories; pale: nine in ten", calendar.short(record.campaign.days - 1)];
  return el(
    "section",
    { class: "model" },
    el("h3", { text: "Model: how much ground, and how sure" }),
    el("p", { class: "legend-line", text: model.note + " Bands are those of whole histories: they cannot be added up." }),
    parts,
    el("p", { class: "ends" }, ends.map((text) => el("span", { text }))),
  );
}
