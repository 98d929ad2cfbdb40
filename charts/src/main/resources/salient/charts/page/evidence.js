// The claims that bear on a finding, told apart by what had become of them at the close of the day shown.
import { asOf, OUTCOMES, record, stretchAt } from "./record.js";

// Deciding, later confirming, losing, agreeing, noted and unheard claims about a place on a day, each with its verdict.
export function claimsFor(reading, place, day, finding) {
  const later = new Map();
  const verdicts = new Map();
  for (const last of reading.byPlace.get(place) ?? []) {
    const verdict = asOf(last, day);
    (verdict.day <= day ? verdicts : later).set(verdict.claim, verdict);
  }
  const from = stretchAt(reading, place, day).from;
  const own = new Set(finding.claims);
  for (const [claim, verdict] of verdicts) if (verdict.day >= from) own.add(claim);
  const heard = new Set(own);
  for (const [claim, verdict] of verdicts) {
    const answers = record.claims[claim].answers ?? [];
    if (own.has(verdict.beaten) || answers.some((each) => own.has(each))) heard.add(claim);
    if (own.has(claim)) [verdict.beaten, ...answers].filter((each) => verdicts.has(each)).forEach((each) => heard.add(each));
  }
  const deciding = new Set(finding.claims);
  const all = [...heard]
    .map((claim) => ({ claim, verdict: verdicts.get(claim) ?? later.get(claim) }))
    .sort((a, b) => (b.verdict?.day ?? 0) - (a.verdict?.day ?? 0) || rank(a) - rank(b) || a.claim - b.claim);
  const having = (...outcomes) =>
    all.filter(({ claim, verdict }) => !deciding.has(claim) && !verdict.aside && outcomes.includes(verdict.outcome));
  return {
    verdicts,
    deciding: all.filter(({ claim }) => deciding.has(claim) && !later.has(claim)),
    confirming: all.filter(({ claim }) => deciding.has(claim) && later.has(claim)),
    losing: having("overruled", "superseded"),
    agreeing: having("decisive", "corroborating"),
    noted: having("noted"),
    unheard: all.filter(({ claim, verdict }) => !deciding.has(claim) && verdict?.aside),
  };
}

function rank({ verdict }) {
  return verdict ? OUTCOMES.indexOf(verdict.outcome) : OUTCOMES.length;
}
