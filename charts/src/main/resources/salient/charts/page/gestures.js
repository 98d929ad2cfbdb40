// Moving a map by mouse, touch and wheel, and telling what was clicked.
import { view } from "./viewport.js";

const CLICK_PX = 5;

function gap([a, b]) {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

// Makes `frame` movable; `clicked` gets the element under a click that was no drag, and the click.
export function makeMovable(frame, clicked) {
  const down = new Map();
  let moved = 0;
  let target = null;

  function fromMiddle(x, y) {
    const box = frame.getBoundingClientRect();
    return [x - box.left - box.width / 2, y - box.top - box.height / 2];
  }

  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest("button, label, summary, input")) return;
    down.set(event.pointerId, event);
    if (down.size === 1) {
      moved = 0;
      target = event.target;
    }
    frame.setPointerCapture(event.pointerId);
  });

  frame.addEventListener("pointermove", (event) => {
    const last = down.get(event.pointerId);
    if (!last) return;
    const before = [...down.values()];
    down.set(event.pointerId, event);
    const dx = event.clientX - last.clientX;
    const dy = event.clientY - last.clientY;
    moved += Math.hypot(dx, dy);
    if (moved > CLICK_PX) view.panBy(dx / before.length, dy / before.length);
    if (before.length === 2) {
      const now = [...down.values()];
      const middle = fromMiddle((now[0].clientX + now[1].clientX) / 2, (now[0].clientY + now[1].clientY) / 2);
      view.zoomBy(gap(now) / Math.max(1, gap(before)), ...middle);
    }
  });

  frame.addEventListener("pointerup", (event) => {
    if (down.delete(event.pointerId) && down.size === 0 && moved <= CLICK_PX) clicked(target, event);
  });
  frame.addEventListener("pointercancel", (event) => down.delete(event.pointerId));

  frame.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const step = event.deltaMode === 1 ? 30 * event.deltaY : event.deltaY;
      view.zoomBy(Math.exp(-Math.max(-120, Math.min(120, step)) / 400), ...fromMiddle(event.clientX, event.clientY));
    },
    { passive: false },
  );
  frame.addEventListener("dblclick", (event) => {
    if (!event.target.closest("button, details")) view.zoomBy(1.7, ...fromMiddle(event.clientX, event.clientY));
  });
}
