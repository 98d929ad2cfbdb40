// What every face looks like on the day that is shown: only those are looked at whose look may be another than before.

export const NO_LOOK = -1;

// So many faces, none of which has a look yet. Looks are numbered in the order in which they are met.
export function makeShown(faces) {
  const looks = [];
  const numbers = new Map();
  const shown = new Int32Array(faces).fill(NO_LOOK);
  // The days on which each face looks as it does now.
  const from = new Int32Array(faces);
  const until = new Int32Array(faces);

  function numberOf(look) {
    if (look === "none") return NO_LOOK;
    if (!numbers.has(look)) numbers.set(look, looks.push(look) - 1);
    return numbers.get(look);
  }

  return {
    // The number of the look of each face.
    faces: shown,
    // Every look, by its number.
    looks,
    // Goes to a day. `lookOf` gives, for a face, its look, which is a fill or "none", and the days `from` and `until`
    // between which it has it. `changed` gets each face whose look is another than before, that look and this, by number.
    go(day, lookOf, changed) {
      for (let face = 0; face < faces; face++) {
        if (from[face] <= day && day < until[face]) continue;
        const now = lookOf(face);
        const number = numberOf(now.look);
        const before = shown[face];
        from[face] = now.from;
        until[face] = now.until;
        shown[face] = number;
        if (number !== before) changed(face, before, number);
      }
    },
  };
}
