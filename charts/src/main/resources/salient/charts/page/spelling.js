// Finds names however they are spelled or voweled.

// What was typed as names are folded in the record: without case, accents, vowel signs, hamza, hyphens and spaces, save
// between digits; `alike` is to what letters fold that Unicode leaves alone.
export function fold(typed, alike) {
  const plain = typed
    .normalize("NFKD")
    .replace(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, ".")
    .replace(/[^\p{L}\p{N}.]+|(?<!\p{N})\.|\.(?!\p{N})/gu, "")
    .toLowerCase();
  return [...plain].map((letter) => alike[letter] ?? letter).join("");
}

// Of things with several names each, those of which a folded name contains what is wanted, the closest first: the number
// of the thing, and the first of its names that fits.
export function closest(things, wanted, most) {
  if (wanted === "") return [];
  const found = things.flatMap((names, number) => {
    const hits = names.filter(({ folded }) => folded.includes(wanted));
    if (hits.length === 0) return [];
    const best = Math.min(...hits.map(({ folded }) => (folded.startsWith(wanted) ? 0 : 100) + folded.length - wanted.length));
    return [{ number, best, name: hits[0].name }];
  });
  return found.sort((a, b) => a.best - b.best || a.number - b.number).slice(0, most);
}
