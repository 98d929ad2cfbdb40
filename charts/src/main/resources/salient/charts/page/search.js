// Finds places by any of their names, in any script, however they are spelled or voweled.
import { byId, el, foreign } from "./dom.js";
import { ownName, sortOf } from "./gazetteer.js";
import { showPanel } from "./panel.js";
import { hasNamesake, record } from "./record.js";
import { closest, fold } from "./spelling.js";
import { set } from "./state.js";

const MOST = 8;
const NONE = { role: "option", "aria-disabled": "true" };

let names;

// All names of all places, made when they are first asked for.
function namesOfAll() {
  names ??= record.places.map((place) =>
    [place.name, place.own, ...place.aliases, place.id]
      .filter(Boolean)
      .map((name, i) => ({ name, folded: place.folded[i] })),
  );
  return names;
}

export function makeSearch() {
  const list = el("ul", { id: "found", role: "listbox", "aria-label": "Places found", hidden: true });
  const input = el("input", {
    type: "search",
    id: "find",
    role: "combobox",
    placeholder: "Find a place, any spelling",
    autocomplete: "off",
    "aria-label": "Find a place",
    "aria-expanded": "false",
    "aria-controls": "found",
    "aria-autocomplete": "list",
  });
  let active = -1;

  function choose(place) {
    input.value = "";
    show("");
    set({ place });
    showPanel();
  }

  function show(typed) {
    const found = closest(namesOfAll(), fold(typed, record.alike), MOST);
    active = found.length > 0 ? 0 : -1;
    list.replaceChildren(...found.map(option));
    if (typed.trim() && found.length === 0) list.append(el("li", { ...NONE, text: "No place of that name" }));
    list.hidden = list.childElementCount === 0;
    mark();
  }

  function option({ number: place, name }, i) {
    const of = record.places[place];
    const also = name === of.name || name === of.id ? of.own : name;
    const row = el(
      "li",
      { role: "option", id: "found-" + i, "data-place": place },
      el("b", { text: of.name }),
      also === of.own ? ownName(of) : foreign(also ?? ""),
      el("small", { text: hasNamesake(of) ? sortOf(of) : record.kinds[of.kind] }),
    );
    row.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      choose(place);
    });
    return row;
  }

  function mark() {
    [...list.children].forEach((row, i) => row.setAttribute("aria-selected", i === active));
    input.setAttribute("aria-expanded", !list.hidden);
    if (active >= 0) input.setAttribute("aria-activedescendant", "found-" + active);
    else input.removeAttribute("aria-activedescendant");
  }

  input.addEventListener("input", () => show(input.value));
  input.addEventListener("blur", () => {
    list.hidden = true;
    mark();
  });
  input.addEventListener("keydown", (event) => {
    const rows = list.querySelectorAll("[data-place]").length;
    if (event.key === "Escape") {
      input.value = "";
      show("");
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && rows > 0) {
      active = (active + (event.key === "ArrowDown" ? 1 : rows - 1)) % rows;
      mark();
    } else if (event.key === "Enter" && active >= 0) {
      choose(Number(list.children[active].dataset.place));
    } else return;
    event.preventDefault();
  });
  byId("search").append(input, list);
}
