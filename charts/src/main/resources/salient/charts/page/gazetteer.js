// What is known of a place itself: its names, how well its point is known, and what lies in a region.
import { el, foreign } from "./dom.js";
import { placeButton } from "./claims.js";
import { hasNamesake, record } from "./record.js";

// Its name in the language of the country; empty if it has none.
export function ownName(place, traits = {}) {
  return foreign(place.own ?? "", record.campaign.localLanguage, traits);
}

// What kind of place it is, and what else tells it apart from others: "Village in Kasab district".
export function sortOf(place) {
  const region = record.places[place.region];
  return record.kinds[place.kind] + (region ? " in " + region.name : "") + (hasNamesake(place) ? ", " + place.id : "");
}

// Its kind, its name, and its name in the language of the country.
export function title(place) {
  return [
    el("p", { class: "kicker", text: sortOf(place) }),
    el("h2", {}, el("bdi", { text: place.name }), place.own && ownName(place, { class: "own" })),
  ];
}

// How well its point is known, its other names, and the note of the gazetteer.
export function about(place) {
  const error = place.errorM ? `, within ${place.errorM < 1000 ? place.errorM + " m" : place.errorM / 1000 + " km"}` : "";
  const names = place.aliases.flatMap((alias, i) => [i ? ", " : "", foreign(alias)]);
  return el(
    "details",
    { class: "about" },
    el("summary", { text: "About this place" }),
    el("p", { text: `${record.accuracies[place.accuracy]}${error}; ${record.identifications[place.identification]}.` }),
    names.length > 0 && el("p", {}, "Also called ", names, "."),
    place.note && el("p", { text: place.note }),
  );
}

// What a region has to say: it has no finding of its own.
export function region(number) {
  const within = record.places.flatMap((place, i) => (place.region === number ? [el("li", {}, placeButton(i))] : []));
  return [el("p", { text: "A region has no finding of its own: choose a place in it." }), el("ul", { class: "within" }, within)];
}
