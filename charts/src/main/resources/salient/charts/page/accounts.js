// The reading that is shown, and the accounts that it hears.
import { el } from "./dom.js";
import { record } from "./record.js";
import { reading } from "./state.js";
import { isoLong } from "./words.js";

const claiming = new Set(record.claims.map((claim) => claim.account));

function row(account) {
  const { title, publisher, published, addresses = [] } = record.accounts[account];
  return el(
    "li",
    {},
    el("b", { text: title }),
    ` ${publisher ?? ""}, ${isoLong(published)}`,
    addresses.map((address) => [" ", el("a", { href: address, rel: "noreferrer", text: address })]),
  );
}

export function accountsHeard() {
  const heard = reading().accounts.filter((account) => claiming.has(account));
  return el(
    "details",
    { class: "about" },
    el("summary", { text: `This reading, and the ${heard.length} accounts it hears` }),
    el("p", {}, el("b", { text: reading().title + ". " }), reading().description ?? ""),
    el("ul", { class: "accounts" }, heard.map(row)),
  );
}
