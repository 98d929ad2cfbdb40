// Whether something stands near a point already.

// Points, of which those that are closer than `px` are near each other.
export function makeNear(px) {
  const squares = new Map();
  const key = (column, row) => column * 0x10000 + row;
  const of = (value) => Math.floor(value / px);
  const around = [-1, 0, 1];
  return {
    add(x, y) {
      const at = key(of(x), of(y));
      squares.set(at, [...(squares.get(at) ?? []), [x, y]]);
    },
    has: (x, y) =>
      around.some((dx) =>
        around.some((dy) => squares.get(key(of(x) + dx, of(y) + dy))?.some((each) => Math.hypot(each[0] - x, each[1] - y) < px)),
      ),
  };
}
