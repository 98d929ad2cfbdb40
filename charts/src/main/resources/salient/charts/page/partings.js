// Where two readings that both know part, from which day up to which: worked out once for every two.
import { lastRow } from "./rows.js";
import { isParted } from "./lookup.js";

const known = new Map();

function of(a, b) {
  const key = a.number + "/" + b.number;
  if (!known.has(key)) known.set(key, a.findings.flatMap((rows, place) => partings(a, b, place, rows, b.findings[place])));
  return known.get(key);
}

// Both lists of rows are walked together, from each day on which either has another finding.
function partings(a, b, place, rowsOfA, rowsOfB) {
  const days = turns(rowsOfA, rowsOfB);
  const found = [];
  days.forEach((from, i) => {
    const inA = a.found(rowsOfA[lastRow(rowsOfA, 3, from) + 1]);
    const inB = b.found(rowsOfB[lastRow(rowsOfB, 3, from) + 1]);
    if (!isParted(inA, inB)) return;
    const until = days[i + 1] ?? a.days;
    const last = found.at(-1);
    if (last?.until === from) last.until = until;
    else found.push({ place, from, until });
  });
  return found;
}

function turns(...lists) {
  const days = new Set();
  for (const rows of lists) {
    for (let at = 0; at < rows.length; at += 3) days.add(rows[at]);
  }
  return [...days].sort((a, b) => a - b);
}

// Places for which two readings differ on a day.
export function partedOn(a, b, day) {
  return of(a, b).flatMap(({ place, from, until }) => (from <= day && day < until ? [place] : []));
}

// On how many places two readings differ, day by day.
export function partedEachDay(a, b) {
  const counts = new Array(a.days + 1).fill(0);
  for (const { from, until } of of(a, b)) {
    counts[from]++;
    counts[until]--;
  }
  let sum = 0;
  return counts.slice(0, -1).map((change) => (sum += change));
}
