// A draft of the ground and its lines, in pixels without smooth edges: of many faces it is shown while days pass, since their
// shapes take longer than a frame. It lies over the map and covers what it shows anew.
import { el } from "./dom.js";
import { pixelOf, tileOf } from "./pixels.js";
import { makeRaster } from "./raster.js";
import { makeShown } from "./shown.js";
import { edges } from "./terrain.js";
import { isDark } from "./theme.js";
import { view } from "./viewport.js";

// What stands between looks that lie one over the other.
export const OVER = " ";
const MOST_RATIO = 2;

// A draft of so many faces, enclosed by the first `count` of the edges.
export function makeDraft(faces, count) {
  const node = el("canvas", { class: "draft", hidden: true });
  const context = node.getContext("2d");
  let sheet;

  // A sheet as large as the window, on which nothing is shown yet; what was made for it goes with it.
  function newSheet({ width, height }, ratio, key) {
    node.width = Math.round(width * ratio);
    node.height = Math.round(height * ratio);
    const part = { x: view.x, y: view.y, scale: view.scale * ratio, width: node.width, height: node.height };
    const raster = makeRaster(part, edges);
    const image = context.createImageData(node.width, node.height);
    return {
      key,
      ratio,
      raster,
      image,
      page: new Uint32Array(image.data.buffer),
      ground: new Uint32Array(node.width * node.height),
      ...raster.faces(faces, count),
      shown: makeShown(faces),
      tiles: [],
      lines: [],
    };
  }

  // Takes a new sheet when another part of the ground or other colours are shown than before.
  function sheetFor(size) {
    const ratio = Math.min(MOST_RATIO, window.devicePixelRatio);
    const key = [size.width, size.height, ratio, view.x, view.y, view.scale, isDark()].join();
    if (sheet?.key !== key) sheet = newSheet(size, ratio, key);
  }

  function fillFace(face, number) {
    const { tiles, shown, first, pixels, ground, raster, ratio } = sheet;
    const { side, pixels: tile } = (tiles[number] ??= tileOf(shown.looks[number].split(OVER), ratio));
    // Tiles begin where those of the map do: where the ground has 0, 0.
    const [left, top] = [Math.floor(raster.left) % side, Math.floor(raster.top) % side];
    for (let i = first[face]; i < first[face + 1]; i++) {
      const row = Math.floor(pixels[i] / node.width);
      const column = pixels[i] - row * node.width;
      ground[pixels[i]] = tile[((row - top + side) % side) * side + ((column - left + side) % side)];
    }
  }

  function drawLine({ edges: numbers, color, opacity, width, dash }) {
    const { lines, raster, ratio } = sheet;
    const ink = pixelOf(color);
    const wide = Math.max(1, Math.round(width * ratio));
    const [on, off] = dash.map((length) => Math.max(1, Math.round(length * ratio)));
    for (const edge of numbers) {
      const line = (lines[edge] ??= raster.line(edge));
      for (let i = 0; i < line.length; i++) {
        if (!on || i % (on + off) < on) dot(line[i], wide, ink, opacity);
      }
    }
  }

  function dot(middle, wide, ink, opacity) {
    const { page } = sheet;
    const back = (wide - 1) >> 1;
    for (let row = -back; row < wide - back; row++) {
      const from = middle - back + row * node.width;
      for (let at = Math.max(0, from); at < from + wide && at < page.length; at++) {
        page[at] = opacity < 1 ? mixed(page[at], ink, opacity) : ink;
      }
    }
  }

  return {
    node,

    // Shows a day in a window that is so large: `lookOf` as a mosaic takes it, with `OVER` between looks that lie one over the
    // other; then lines: `edges` by number, `color`, `opacity`, and `width` and `dash` in pixels of the style sheet.
    show(size, day, lookOf, lines) {
      sheetFor(size);
      sheet.shown.go(day, lookOf, (face, _, number) => fillFace(face, number));
      sheet.page.set(sheet.ground);
      lines.forEach(drawLine);
      context.putImageData(sheet.image, 0, 0);
      node.hidden = false;
    },

    hide() {
      node.hidden = true;
    },
  };
}

// A pixel under another that covers so much of it.
function mixed(under, over, share) {
  let sum = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    sum |= Math.round(((under >>> shift) & 255) * (1 - share) + ((over >>> shift) & 255) * share) << shift;
  }
  return sum >>> 0;
}
