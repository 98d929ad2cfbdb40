// Where names stand: beside their signs, none over another; the more a name matters, the earlier it chooses.

// Whose a box is that keeps every name away.
export const NOBODY = -1;

function meet(a, b) {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

// The places a name may take about a sign at x, y: right, left, above, below, and the corners.
function seats({ x, y, gap, width, height }) {
  const up = y - height / 2;
  const spots = [
    [x + gap, up],
    [x - gap - width, up],
    [x - width / 2, y - gap - height],
    [x - width / 2, y + gap],
    [x + gap * 0.7, y - gap - height * 0.7],
    [x + gap * 0.7, y + gap - height * 0.3],
    [x - gap * 0.7 - width, y - gap - height * 0.7],
    [x - gap * 0.7 - width, y + gap - height * 0.3],
  ];
  return spots.map(([x0, y0]) => ({ x0, y0, x1: x0 + width, y1: y0 + height }));
}

const SQUARE_PX = 64;

// Boxes by the squares of a grid that they meet, so that only near ones are looked at.
function makeSquares() {
  const squares = new Map();
  const keys = ({ x0, y0, x1, y1 }) => {
    const found = [];
    for (let row = Math.floor(y0 / SQUARE_PX); row <= y1 / SQUARE_PX; row++) {
      for (let column = Math.floor(x0 / SQUARE_PX); column <= x1 / SQUARE_PX; column++) found.push(row * 0x10000 + column);
    }
    return found;
  };
  return {
    add: (box) => keys(box).forEach((key) => squares.set(key, [...(squares.get(key) ?? []), box])),
    near: (box) => keys(box).flatMap((key) => squares.get(key) ?? []),
  };
}

// Gives each wish, in order, a box clear of `taken` and of those before it and within the frame; or none.
export function seat(wishes, taken, width, height) {
  const used = makeSquares();
  taken.forEach(used.add);
  return wishes.map((wish) => {
    const free = (box) =>
      box.x0 > 2 &&
      box.y0 > 2 &&
      box.x1 < width - 2 &&
      box.y1 < height - 2 &&
      !used.near(box).some((other) => other.owner !== wish.owner && meet(box, other));
    const own = wish.centred ? [centre(wish)] : seats(wish);
    const box = own.find(free);
    if (box) used.add({ ...box, owner: NOBODY });
    return box;
  });
}

function centre({ x, y, width, height }) {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}
