// The reading that is shown, and the accounts that it hears.
import { calendar } from "./days.js";
import { el, foreign } from "./dom.js";
import { record } from "./record.js";
import { comparing, otherReading, reading } from "./state.js";
import { count } from "./words.js";

function row(account) {
  const { title, publisher, language, published, addresses = [] } = record.accounts[account];
  return el(
    "li",
    {},
    el("b", {}, foreign(title, language)),
    ` ${publisher ?? ""}, ${calendar.longOf(published)}`,
    addresses.map((address) => [" ", el("a", { href: address, rel: "noreferrer", text: address })]),
  );
}

function heardBy(of, word) {
  return el(
    "details",
    { class: "about" },
    el("summary", { text: `${word}, and the ${count(of.accounts.length, "account")} it hears`, "data-key": "about-" + of.id }),
    el("p", {}, el("b", { text: of.title + ". " }), of.description ?? ""),
    el("ul", { class: "accounts" }, of.accounts.map(row)),
  );
}

// Of every reading that is shown.
export function accountsHeard() {
  if (!comparing()) return [heardBy(reading(), "This reading")];
  return [heardBy(reading(), "Reading A"), heardBy(otherReading(), "Reading B")];
}
