// Which part of the ground is shown: a window over it that moves and zooms, and never leaves it.

// A view of the ground between four edges, at most so many pixels to a unit of it.
export function makeView([west, north, east, south], mostScale) {
  const followers = [];
  let size = { width: 600, height: 600 };
  const view = { x: (west + east) / 2, y: (north + south) / 2, scale: 0.1 };

  function leastScale() {
    return 0.7 * Math.min(size.width / (east - west), size.height / (south - north));
  }

  // Calls `act` after every change.
  view.follow = (act) => followers.push(act);

  view.set = (x, y, scale) => {
    view.scale = Math.min(mostScale, Math.max(leastScale(), scale));
    view.x = Math.min(east, Math.max(west, x));
    view.y = Math.min(south, Math.max(north, y));
    followers.forEach((act) => act());
  };

  // Tells how large the window is, in pixels.
  view.resize = (width, height) => {
    size = { width: Math.max(1, width), height: Math.max(1, height) };
  };

  view.panBy = (dx, dy) => view.set(view.x - dx / view.scale, view.y - dy / view.scale, view.scale);

  // Zooms by `factor` so that the ground under a point of the window, from its middle, stays there.
  view.zoomBy = (factor, px = 0, py = 0) => {
    const x = view.x + px / view.scale;
    const y = view.y + py / view.scale;
    const before = view.scale;
    view.set(view.x, view.y, view.scale * factor);
    if (view.scale !== before) view.set(x - px / view.scale, y - py / view.scale, view.scale);
  };

  // Shows a box of the ground with a margin about it, as a share of the window.
  view.show = ([x0, y0, x1, y1], margin) => {
    const scale = Math.min(size.width / (x1 - x0 || 1), size.height / (y1 - y0 || 1)) * (1 - margin);
    view.set((x0 + x1) / 2, (y0 + y1) / 2, scale);
  };

  // Brings a point to the middle if it is not well within.
  view.reveal = ([x, y]) => {
    const far = Math.max(
      Math.abs((x - view.x) * view.scale) / (0.42 * size.width),
      Math.abs((y - view.y) * view.scale) / (0.42 * size.height),
    );
    if (far > 1) view.set(x, y, view.scale);
  };
  return view;
}

// Low and high end of some numbers, leaving out the farthest tenth.
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const near = [...values].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const kept = near.slice(0, Math.ceil(0.9 * near.length));
  return kept.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}
