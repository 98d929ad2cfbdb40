// The front edge by edge, day by day: it is changed from the day shown before to the one that is shown now.

// The sorts of front, by number: settled, settled and presumed, in contact, in contact and presumed; and none.
export const NO_FRONT = 4;

// The front of `changes`, a list of days, each with what edges are from then on: five times the edge, plus its sort.
// `edges` is how many there are. Gives, for a day, the sort of every edge; what it gave before is no longer true then.
export function makeFront(changes, edges) {
  const sorts = new Uint8Array(edges).fill(NO_FRONT);
  const before = changes.map((change) => change.edges.map((code) => take(code)));
  let done = changes.length;

  function take(code) {
    const edge = Math.floor(code / 5);
    const was = sorts[edge];
    sorts[edge] = code % 5;
    return was;
  }

  function undo(i) {
    changes[i].edges.forEach((code, j) => (sorts[Math.floor(code / 5)] = before[i][j]));
  }

  return (day) => {
    while (done < changes.length && changes[done].from <= day) changes[done++].edges.forEach(take);
    while (done > 0 && changes[done - 1].from > day) undo(--done);
    return sorts;
  };
}
