// Shows the service's timeline in the real TimelineJS, in Chromium, and turns it from slide to slide. Each event that is
// dated to a month at most must have its slide, with its title, its date in words and the words that support it; the
// browser must complain of nothing and ask no other origin.
//
//   node .ci/browser/timeline.mjs http://localhost:8000 [picture.png]

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, watch } from "./browser.mjs";

const [base, picture] = process.argv.slice(2);
if (!base) throw new Error("say where the service runs, such as http://localhost:8000");

const dist = fileURLToPath(new URL("../node_modules/@knight-lab/timelinejs/dist/", import.meta.url));
const types = { ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".woff2": "font/woff2" };
const page_html = `<!doctype html>
<meta charset="utf-8">
<title>Timeline</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/css/timeline.css">
<div id="timeline" style="height: 600px"></div>
<script src="/js/timeline.js"></script>
<script>
  const options = { script_path: "/js/", font: null, ga_measurement_id: null, duration: 100 };
  window.timeline = new TL.Timeline("timeline", "/timeline.json", options);
  timeline.on("loaded", () => (window.is_loaded = true));
</script>`;

const faults = [];
const events = await dated_events();
const timeline = await (await ask("/events?format=timelinejs")).text();
const server = createServer(serve).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();
try {
  await turn_every_slide();
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.error(`timeline: ${fault}`);
if (faults.length) process.exit(1);
console.log(`TimelineJS shows all ${events.length} events.`);

async function ask(path) {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function dated_events() {
  const found = [];
  for (let path = "/events?dated=true&sort=date"; path; ) {
    const body = await (await ask(path)).json();
    found.push(...body.items.filter(({ date }) => is_close(date)));
    path = body.next;
  }
  if (!found.length) throw new Error("no event has a date");
  return found;
}

function is_close({ earliest, latest }) {
  return earliest && latest && Date.parse(latest) - Date.parse(earliest) < 31 * 24 * 3600 * 1000;
}

async function serve({ url }, response) {
  const { pathname } = new URL(url, origin);
  const answer = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
  if (pathname === "/") return answer("text/html", page_html);
  if (pathname === "/timeline.json") return answer("application/json", timeline);
  try {
    answer(types[extname(pathname)] ?? "application/octet-stream", await readFile(join(dist, normalize(pathname))));
  } catch {
    response.writeHead(404).end();
  }
}

async function turn_every_slide() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
  watch(page, origin, faults);
  await page.goto(origin);
  await page.waitForFunction(() => window.is_loaded);
  const order = await page.evaluate(() => timeline.config.events.map((event) => event.unique_id));
  const shown = await page.locator(".tl-timemarker").count();
  if (shown !== events.length) faults.push(`marks ${shown} of ${events.length} events`);
  const errors = await page.evaluate(() => timeline.config.getErrors().map(String));
  faults.push(...errors);
  const by_id = new Map(events.map((event) => [event.id, event]));
  for (const id of order) {
    await page.locator(".tl-slidenav-next").click();
    await compare(page, id, by_id.get(id));
    by_id.delete(id);
  }
  for (const id of by_id.keys()) faults.push(`${id}: has no slide`);
  if (picture) await page.screenshot({ path: picture });
}

async function compare(page, id, event) {
  if (!event) return faults.push(`${id}: is no event with a date`);
  const current = await page.evaluate(() => timeline.current_id);
  if (current !== id) faults.push(`${id}: the slide shown is ${current}`);
  const slide = page.locator(`[id="${id}"]`);
  await page
    .waitForFunction(is_in_sight, id, { timeout: 5000 })
    .catch(() => faults.push(`${id}: its slide does not come into sight`));
  const expect = async (what, selector, expected) => {
    const text = folded(await slide.locator(selector).innerText());
    if (!text.includes(folded(expected))) faults.push(`${id}: ${what} is “${text}”, not “${expected}”`);
  };
  await expect("the headline", ".tl-headline", event.title);
  await expect("the date", ".tl-headline-date", event.date.label);
  for (const { exact } of event.evidence) await expect("the text", ".tl-text-content", exact);
  const link = await slide.locator(".tl-text-content a").getAttribute("href");
  if (!link.endsWith(event.url)) faults.push(`${id}: links to ${link}`);
}

function is_in_sight(id) {
  const { left, right } = document.getElementById(id).querySelector(".tl-headline").getBoundingClientRect();
  return left >= 0 && right <= innerWidth;
}

function folded(text) {
  return text.split(/\s+/).filter(Boolean).join(" ");
}
