// The sign of each kind of place, about 0, 0: the same as on the printed maps.

const ring = (r) => `M${-r},0 a${r},${r} 0 1,0 ${2 * r},0 a${r},${r} 0 1,0 ${-2 * r},0z`;
const square = (r) => `M${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}z`;

const POST = "M0,-5.5 L5.5,4.4 L-5.5,4.4z M0,-2.6 L3.1,2.9 L-3.1,2.9z";
const TREE = "M0,-5.5 l3.4,4.7 h-1.7 l2.4,4.1 h-3.3 v2.2 h-1.6 v-2.2 h-3.3 l2.4,-4.1 h-1.7z";

const SIGNS = {
  city: { radius: 6.5, rank: 0, d: square(6.5) + square(4.7) + square(2.8), class: "dark" },
  town: { radius: 4.8, rank: 1, d: ring(4.8) + ring(3.3) + ring(1.8), class: "dark" },
  village: { radius: 3, rank: 5, d: ring(3), class: "open" },
  hilltop: { radius: 4.4, rank: 3, d: "M0,-4.4 L4.4,3.6 L-4.4,3.6z", class: "summit" },
  mountain: { radius: 6, rank: 3, d: "M-6,4.5 L-1.5,-5.1 L1.2,-0.3 L2.7,-2.4 L6,4.5z", class: "summit" },
  observation_post: { radius: 5.5, rank: 2, d: POST + ring(1.2), class: "dark" },
  border_crossing: { radius: 5, rank: 2, d: ring(5) + "M-3.1,-1.1 h6.2 v2.2 h-6.2z", class: "dark" },
  post: { radius: 3.6, rank: 4, d: square(3.6) + square(2.1), class: "dark" },
  forest: { radius: 5.5, rank: 6, d: TREE, class: "trees" },
  cape: { radius: 3.4, rank: 6, d: "M0,-3.4 L3.4,0 L0,3.4 L-3.4,0z", class: "dark" },
  port: { radius: 4.6, rank: 6, d: ring(1.6) + "M-0.7,1.4 h1.4 v2.4 h-1.4z M-3.6,0.6 h7.2 v1.2 h-7.2z", class: "dark" },
};

export function signOf(kind) {
  return SIGNS[kind.replaceAll("-", "_")];
}
