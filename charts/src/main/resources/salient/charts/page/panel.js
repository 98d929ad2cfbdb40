// The account beside the map, or below it where there is no room beside.
import { byId } from "./dom.js";

// Brings the heading of the account into view, and the focus to it.
export function showPanel() {
  byId("panel").focus({ preventScroll: true });
  byId("panel").scrollIntoView({ block: "start" });
}
