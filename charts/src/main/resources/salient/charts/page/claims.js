// One claim as a card: who says what, what became of it and why, and how far it can be believed.
import { calendar } from "./days.js";
import { button, el, foreign } from "./dom.js";
import { hasNamesake, record } from "./record.js";
import { set } from "./state.js";
import { capital } from "./words.js";

function campOf(source) {
  return record.camps.find((camp) => camp.id === source.camp);
}

function sourceOf(claim) {
  return record.sources[claim.source];
}

function when(claim) {
  return calendar.span(claim.from, claim.to) + (claim.time ? ", " + claim.time : "");
}

function chipOf({ token, word }) {
  return el("span", { class: "fate " + token, text: word });
}

function fate(verdict) {
  const beaten = record.claim(verdict.beaten);
  const by = beaten
    ? el(
        "span",
        { class: "beaten" },
        " Beaten by " + sourceOf(beaten).name + ", " + calendar.span(beaten.from, beaten.to) + ": “",
        capital(beaten.says) + "”.",
      )
    : null;
  return el("p", { class: "why" }, chipOf(verdict), " " + capital(verdict.reason) + ".", by);
}

const FITS = { match: "its citation fits", mismatch: "its citation does not fit", missing: "without a citation" };

function standing(claim) {
  const source = sourceOf(claim);
  const account = record.accounts[claim.account];
  const reported = claim.reported ? "; reported " + claim.reported : "";
  const fit = claim.fit ? "; " + FITS[claim.fit] : "";
  return el(
    "p",
    { class: "standing" },
    el("span", { class: "grade", text: `Source ${source.grade}: ${record.grades[source.grade]}. ` }),
    el("span", { class: "grade", text: `Claim ${claim.credibility}: ${record.credibilities[claim.credibility - 1]}. ` }),
    el("span", {}, foreign(account.title, account.language), (claim.locator ? ", " + claim.locator : "") + fit + reported + "."),
  );
}

// The card of a claim and what had become of it, if anything; with `brief`, how far it can be believed is folded away, and
// with `weight`, what it weighs in a model is told.
export function claimCard({ claim: number, verdict }, { brief = false, weight } = {}) {
  const claim = record.claim(number);
  const source = sourceOf(claim);
  const head = el(
    "p",
    { class: "who" },
    el("b", { text: source.name }),
    el("span", { class: "camp", text: campOf(source).name }),
    el("span", { class: "when", text: when(claim) }),
  );
  const says = el("p", { class: "says", text: capital(claim.says) + "." });
  const note = claim.note ? el("p", { class: "note", text: claim.note }) : null;
  const weighed = weight && el("p", { class: "weight", text: weight });
  const id = record.accounts[claim.account].id + ":" + claim.id;
  if (!brief) return el("article", { class: "claim", "data-claim": id }, head, says, verdict && fate(verdict), weighed, note, standing(claim));
  const summary = el("summary", { text: "Why, and how far to believe it" });
  const more = el("details", {}, summary, verdict && fate(verdict), note, standing(claim));
  says.prepend(chipOf(verdict), " ");
  return el("article", { class: "claim brief", "data-claim": id }, head, says, more);
}

// A claim on a line: when, who, and what it says.
export function claimLine(number) {
  const claim = record.claim(number);
  return `${when(claim)}, ${sourceOf(claim).name}: ${claim.says}`;
}

// A button with the name of a place, which chooses it.
export function placeButton(place) {
  const key = "place-" + place;
  const { name, id } = record.places[place];
  const text = hasNamesake(record.places[place]) ? `${name} (${id})` : name;
  return button(text, () => set({ place }), { class: "place", "data-key": key });
}
