// How the key explains ground that nobody holds for certain.

// More sets of sides than these are one sample.
const MOST = 3;

// A sample for each set of sides between whom ground under a control is found to be, or, where those are many, one in the
// colours of nobody; in a war of two it is one in the colours of both. `between` names the sides; it is empty where a sample
// stands for all such ground.
export function samplesOf(control, findings, sides) {
  const sets = new Map();
  findings.filter((found) => found.control === control).forEach((found) => sets.set(found.sides.join(), found.sides));
  const found = [...sets.values()].sort((a, b) => a.length - b.length);
  if (found.length > 0 && sides.length === 2) return [{ sides: [0, 1], between: "" }];
  if (found.length > MOST) return [{ sides: [], between: "" }];
  return found.map((some) => ({ sides: some, between: namesOf(some, sides) }));
}

function namesOf(some, sides) {
  const names = [...some].sort((a, b) => a - b).map((side) => sides[side].label);
  return names.join(", ") || "side not named";
}
