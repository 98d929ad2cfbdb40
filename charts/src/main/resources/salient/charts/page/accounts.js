// The reading that is shown, and the accounts that it hears.
import { el, foreign } from "./dom.js";
import { record } from "./record.js";
import { comparing, otherReading, reading } from "./state.js";
import { count, isoLong } from "./words.js";

const claiming = new Set(record.claims.map((claim) => claim.account));

function row(account) {
  const { title, publisher, language, published, addresses = [] } = record.accounts[account];
  return el(
    "li",
    {},
    el("b", {}, foreign(title, language)),
    ` ${publisher ?? ""}, ${isoLong(published)}`,
    addresses.map((address) => [" ", el("a", { href: address, rel: "noreferrer", text: address })]),
  );
}

function heardBy(of, word) {
  const heard = of.accounts.filter((account) => claiming.has(account));
  return el(
    "details",
    { class: "about" },
    el("summary", { text: `${word}, and the ${count(heard.length, "account")} it hears`, "data-key": "about-" + of.id }),
    el("p", {}, el("b", { text: of.title + ". " }), of.description ?? ""),
    el("ul", { class: "accounts" }, heard.map(row)),
  );
}

// Of every reading that is shown.
export function accountsHeard() {
  if (!comparing()) return [heardBy(reading(), "This reading")];
  return [heardBy(reading(), "Reading A"), heardBy(otherReading(), "Reading B")];
}
