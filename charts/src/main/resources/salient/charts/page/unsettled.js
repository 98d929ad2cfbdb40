// How the key explains ground that nobody holds for certain.

// More sets of sides than these are one sample.
const MOST = 3;

// A sample for each set of sides between whom ground under a control is found to be, or, where those are many, one in the
// colours of nobody. `between` names the sides; it is empty where a sample stands for all such ground.
export function samplesOf(control, findings, sides) {
  const sets = new Map();
  findings.filter((found) => found.control === control).forEach((found) => sets.set(found.sides.join(), found.sides));
  const found = [...sets.values()].sort((a, b) => a.length - b.length);
  if (found.length > MOST) return [{ sides: [], between: "" }];
  const plain = found.length === 1 && sides.length === 2 && found[0].length === 2;
  return found.map((some) => ({ sides: some, between: plain ? "" : namesOf(some, sides) }));
}

function namesOf(some, sides) {
  const names = [...some].sort((a, b) => a - b).map((side) => sides[side].label);
  return names.join(", ") || "side not named";
}
