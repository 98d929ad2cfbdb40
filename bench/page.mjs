// Opens a replay page in Chromium and scrubs through its days. Prints rows of page.csv: seconds until the page is ready and
// painted, and frames a second while the slider moves on by a day with each frame.
//
// usage: node page.mjs CHROMIUM PAGE FOLDER, where FOLDER may hold the browser's own files. Needs a Node.js that knows
// WebSocket.
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [chromium, page, folder] = process.argv.slice(2);
const SCRUBBING_MS = 5000;

const browser = spawn(chromium, [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--window-size=1440,900",
  "--remote-debugging-port=0",
  "--user-data-dir=" + resolve(folder),
  // Not the page of a new tab, which would draw itself at the same time.
  "about:blank",
]);

/** The address at which the browser listens, which it says when it has started. */
function address() {
  return new Promise((found, failed) => {
    let said = "";
    browser.stderr.on("data", (some) => {
      said += some;
      const line = /DevTools listening on (\S+)/.exec(said);
      if (line) found(line[1]);
    });
    browser.on("exit", () => failed(new Error("Chromium did not start: " + said)));
  });
}

const socket = new WebSocket(await address());
await new Promise((open) => socket.addEventListener("open", open));
const waiting = new Map();
socket.addEventListener("message", (message) => {
  const said = JSON.parse(message.data);
  if (waiting.has(said.id)) {
    waiting.get(said.id)(said);
    waiting.delete(said.id);
  }
});

let calls = 0;
function call(method, params = {}, sessionId = undefined) {
  const id = ++calls;
  socket.send(JSON.stringify({ id, method, params, sessionId }));
  return new Promise((answered, failed) =>
    waiting.set(id, (said) => (said.error ? failed(new Error(method + ": " + said.error.message)) : answered(said.result))),
  );
}

/** What `expression`, a promise, comes to in the page. */
async function value(session, expression) {
  const { result, exceptionDetails } = await call(
    "Runtime.evaluate",
    { expression, awaitPromise: true, returnByValue: true },
    session,
  );
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const OPENING = `new Promise((done) => {
  const ready = () => document.documentElement?.dataset.ready === "yes";
  const look = () => ready()
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() / 1000)))
    : setTimeout(look, 5);
  look();
})`;

const SCRUBBING = `new Promise((done) => {
  const slider = document.querySelector("input[type=range]");
  const first = Number(slider.min), days = Number(slider.max) - first + 1;
  const start = performance.now();
  let frames = 0;
  const step = () => {
    const passed = performance.now() - start;
    if (passed > ${SCRUBBING_MS}) return done((1000 * frames) / passed);
    slider.value = first + (frames++ % days);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(step);
  };
  slider.value = first;
  requestAnimationFrame(step);
})`;

try {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  await call("Page.enable", {}, sessionId);
  await call("Page.navigate", { url: pathToFileURL(resolve(page)).href }, sessionId);
  console.log("opening," + (await value(sessionId, OPENING)).toFixed(3));
  console.log("frames," + (await value(sessionId, SCRUBBING)).toFixed(1));
} finally {
  const gone = new Promise((exited) => browser.once("exit", exited));
  browser.kill();
  await gone;
}
process.exit(0);
