// Puts the page together and keeps its parts in step.
import { button, byId, el, refill } from "./dom.js";
import { calendar } from "./days.js";
import { findingAt } from "./lookup.js";
import { addEvidence, record } from "./record.js";
import { capital } from "./words.js";
import { newsOf } from "./news.js";
import { begin, follow, reading, readingsShown, state } from "./state.js";
import { buildMaps, paintMaps, watchSize } from "./stage.js";
import { makeControls, paintControls } from "./controls.js";
import { makeTimeline, paintCursor, paintTimeline } from "./timeline.js";
import { dayPanel } from "./daypanel.js";
import { placePanel } from "./placepanel.js";
import { accountsHeard } from "./accounts.js";
import { paintReadings } from "./readings.js";
import { makeSearch } from "./search.js";
import { makeTheme } from "./theme.js";
import { makeKeys } from "./keys.js";
import { showPanel } from "./panel.js";
import { reveal } from "./viewport.js";

// How long after it was made the map is on the screen, at least, in milliseconds.
const ON_SCREEN_MS = 50;
const NOTE = "Areas are control polygons around places, not surveyed lines.";

function paintHead() {
  const day = state.day;
  const shown = day - record.campaign.eve;
  byId("date").textContent = calendar.long(day);
  const age = shown === 0 ? "the eve" : "day " + shown;
  byId("summary").textContent = age + ", " + newsOf(readingsShown(), day);
  const model = readingsShown().find((each) => each.model)?.model;
  byId("credit").textContent = [model?.note, NOTE, record.campaign.attribution].filter(Boolean).join(" ");
}

// On a small page the account stands below the map: a line between them tells what was chosen.
function paintChosen() {
  const finding = state.place < 0 ? undefined : findingAt(reading(), state.place, state.day);
  const name = state.place < 0 ? "" : record.places[state.place].name;
  const text = finding ? `${name}: ${finding.says}.` : name || "Tap a place to see who held it.";
  const why = finding && button("Why?", showPanel, { "data-key": "why" });
  refill(byId("chosen"), el("span", { text }), why);
}

function paintPanel(toTop) {
  if (!record.whole) {
    refill(byId("panel"), el("p", { class: "hint", text: "Unpacking what the sources said…" }));
    return;
  }
  refill(byId("panel"), state.place >= 0 ? placePanel() : dayPanel(), accountsHeard());
  if (toTop) byId("panel").scrollTo(0, 0);
}

// What a reader who cannot see the map is told, once the days stand still.
function announce() {
  if (state.playing) return;
  const place = state.place >= 0 ? findingAt(reading(), state.place, state.day) : undefined;
  const news = place
    ? record.places[state.place].name + ": " + place.says
    : newsOf(readingsShown(), state.day);
  byId("live").textContent = `${calendar.long(state.day)}. ${capital(news)}.`;
}


follow((changed, passing) => {
  const has = (...names) => names.some((name) => changed.has(name));
  if (has("reading", "other", "mode")) {
    paintReadings();
    buildMaps();
    paintTimeline();
  } else if (has("day", "place")) paintMaps(passing);
  if (!passing && has("day", "place", "reading", "other", "mode")) {
    paintPanel(has("place"));
    paintChosen();
  }
  if (!passing) {
    announce();
    document.title = `${record.campaign.name}: ${calendar.long(state.day)}`;
  }
  paintHead();
  paintControls();
  paintCursor();
  if (changed.has("place") && state.place >= 0) reveal(state.place);
});

byId("campaign").textContent = record.campaign.name;
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  showPanel();
});
makeTheme();
makeSearch();
makeTimeline(makeControls());
makeKeys();
begin();
if (state.place >= 0) reveal(state.place);
watchSize();
document.documentElement.dataset.ready = "yes";

// The evidence is unpacked when the map is on the screen.
setTimeout(async () => {
  await addEvidence();
  paintPanel(false);
  document.documentElement.dataset.whole = "yes";
}, ON_SCREEN_MS);
