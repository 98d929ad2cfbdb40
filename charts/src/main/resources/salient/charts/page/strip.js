// Where days, and words about them, stand on a strip.

// Pixels of a day below which a bar stands for several, and pixels of such a bar.
const CROWDED = 1;
const BAR = 2;

// A scale of so many days on a strip that is so wide. Half a day's bar, and at least `least`, stands free at either end.
export function makeScale(width, total, least) {
  const last = total - 1;
  const inset = Math.max(least, width / (2 * total));
  const step = last === 0 ? width : (width - 2 * inset) / last;
  return {
    inset,
    step,
    bin: step < CROWDED ? Math.ceil(BAR / step) : 1,
    middle: (day) => inset + day * step,
    dayAt: (x) => Math.round((x - inset) / step),
  };
}

// So many days in spans of `bin` each, of which the last may be shorter.
export function binned(total, bin) {
  return Array.from({ length: Math.ceil(total / bin) }, (_, i) => ({ from: i * bin, until: Math.min(total, (i + 1) * bin) }));
}

// The words that have room on a strip that is so wide: those that matter most choose first, then those farther left.
export function seated(words, width) {
  const taken = [];
  return [...words]
    .sort((a, b) => a.rank - b.rank || a.x - b.x)
    .filter(({ text, x }) => {
      const end = x + 7 * text.length;
      if (end > width || taken.some(([from, until]) => x < until + 16 && from < end + 16)) return false;
      taken.push([x, end]);
      return true;
    });
}
