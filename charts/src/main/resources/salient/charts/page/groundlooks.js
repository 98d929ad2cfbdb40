// How the ground of a place looks under a reading, or where two of them part, and from which day up to which.
import { bothKnow, foundBy, groundAt, isParted, phaseAt } from "./lookup.js";
import { fillOf, knownBy, likelyFill, parted } from "./looks.js";
import { record } from "./record.js";

const aggregates = new Map();

// Whether some ground is known only by its day under a reading.
export function hasOverlay(reading, against) {
  if (!aggregates.has(reading)) aggregates.set(reading, foundBy(reading).some(({ grounds }) => grounds === "aggregate"));
  return aggregates.get(reading) && !against;
}

const ALWAYS = { from: 0, until: record.campaign.days };

export function lookOf(place, reading, against, day) {
  if (place < 0) return { ...ALWAYS, look: "var(--unassigned)" };
  if (reading.model && !against) {
    const { key, from, until } = groundAt(reading, place, day);
    return { look: likelyFill(key, true), from, until };
  }
  const { finding, from, until } = phaseAt(reading, place, day);
  if (!against) return { look: fillOn(strong, finding, finding.strength), from, until };
  const other = phaseAt(against, place, day);
  const look = isParted(finding, other.finding) ? parted(true) : agreed(finding, other.finding);
  return { look, from: Math.max(from, other.from), until: Math.min(until, other.until) };
}

// Ground on which two readings do not part: as both have it, or unknown where one does not know.
function agreed(a, b) {
  return bothKnow(a, b) ? fillOn(pale, a, "presumed") : fillOf({ control: "unknown", sides: [] }, "fresh", true);
}

export function overlayOf(place, reading, day) {
  if (place < 0) return { ...ALWAYS, look: "none" };
  const { finding, from, until } = phaseAt(reading, place, day);
  return { look: finding.grounds === "aggregate" ? knownBy(true) : "none", from, until };
}

const strong = new Map();
const pale = new Map();

// The same as before for a finding that was met before: there are few, and many places.
function fillOn(met, finding, strength) {
  if (!met.has(finding)) met.set(finding, fillOf(finding, strength, true));
  return met.get(finding);
}
