// How wide a text is when it is drawn.

const canvas = document.createElement("canvas").getContext("2d");
const widths = new Map();

// Width of a text in pixels.
export function widthOf(text, font) {
  const key = font + "|" + text;
  if (!widths.has(key)) {
    canvas.font = font;
    widths.set(key, canvas.measureText(text).width);
  }
  return widths.get(key);
}
