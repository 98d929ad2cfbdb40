// Elements, made one way only: text is always set as text, so that no name or note can become markup.

const SVG = "http://www.w3.org/2000/svg";

function fit(node, traits, children) {
  for (const [name, value] of Object.entries(traits)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (name === "paint") for (const [key, paint] of Object.entries(value)) node.style.setProperty(key, paint);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child || child === ""));
  return node;
}

// An HTML element. Traits are attributes, and: text, on (listeners), paint (style properties).
export function el(tag, traits = {}, ...children) {
  return fit(document.createElement(tag), traits, children);
}

// An SVG element; the same traits.
export function draw(tag, traits = {}, ...children) {
  return fit(document.createElementNS(SVG, tag), traits, children);
}

export function byId(id) {
  return document.getElementById(id);
}

export function button(text, act, traits = {}) {
  return el("button", { type: "button", text, on: { click: act }, ...traits });
}

// A text of a language that is known, or not: whoever reads it aloud, or sets it from right to left, is told.
export function foreign(text, language, traits = {}) {
  return el("bdi", { ...traits, lang: language ?? "", dir: "auto", text });
}

// Replaces what is in a node, and keeps the focus on the element of the same data-key if it had it, else on the node.
export function refill(node, ...children) {
  const within = node !== document.activeElement && node.contains(document.activeElement);
  const key = within ? document.activeElement.dataset.key : undefined;
  node.replaceChildren(...children.flat(Infinity).filter((child) => child));
  if (!within) return;
  const same = key && [...node.querySelectorAll("[data-key]")].find((each) => each.dataset.key === key);
  (same ?? node).focus({ preventScroll: true });
}
