// Light, dark, or as the system has it.
import { byId } from "./dom.js";

const system = matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;

export function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
}

function label() {
  const node = byId("theme");
  node.textContent = isDark() ? "☀ Light" : "☾ Dark";
  node.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
}

export function makeTheme() {
  byId("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    label();
  });
  system.addEventListener("change", label);
  label();
}
