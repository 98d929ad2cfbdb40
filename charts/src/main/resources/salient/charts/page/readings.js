// Choosing readings, and how they are set side by side.
import { byId, el, refill } from "./dom.js";
import { record } from "./record.js";
import { chooseOther, chooseReading, comparing, otherReading, reading, set, state } from "./state.js";

const LABELS = { one: "One map", beside: "Side by side", difference: "Differences" };

function chooser(key, label, value, choose) {
  const id = "choose-" + key;
  const node = el(
    "select",
    { id, "data-key": id, "aria-label": label, on: { change: () => choose(Number(node.value)) } },
    record.readings.map((each, i) => el("option", { value: i, text: each.title })),
  );
  node.value = value;
  return node;
}

function modes() {
  return el(
    "fieldset",
    { class: "modes" },
    el("legend", { class: "unseen", text: "How many maps" }),
    Object.entries(LABELS).map(([mode, text]) => {
      const traits = { type: "radio", name: "mode", value: mode, "data-key": "mode-" + mode };
      const radio = el("input", { ...traits, on: { change: () => set({ mode }) } });
      radio.checked = state.mode === mode;
      return el("label", {}, radio, el("span", { text }));
    }),
  );
}

// What print says instead of the lists.
function shownWords() {
  return comparing() ? `A: ${reading().title}. B: ${otherReading().title}.` : reading().title;
}

export function paintReadings() {
  const only = record.readings.length < 2;
  refill(
    byId("readings"),
    only
      ? [el("span", { class: "only", text: record.readings[0].title })]
      : [
          chooser("reading", "Reading", state.reading, chooseReading),
          comparing() && el("span", { class: "against", text: "against" }),
          comparing() && chooser("other", "Second reading", state.other, chooseOther),
          modes(),
          el("span", { class: "printed", text: shownWords() }),
        ],
  );
}
