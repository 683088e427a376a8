// Puts pages into those of another site, in Chromium: sandboxed, on a light page in a dark system, under a hostile style
// sheet, narrow, without scripts. A frame is as high as what is in it, cuts no line, and hears nobody else.
//
//   node .ci/browser/embeds.mjs http://localhost:8000 [path …]
//
// Where paths are named, it looks alone at whether these are as high as oEmbed says.

import { createServer } from "node:http";
import { launch, watch } from "./browser.mjs";

const [base, ...paths] = process.argv.slice(2);
if (!base) throw new Error("say where the service runs, such as http://localhost:8000");

const RECORD = "/explore/events/geneva-talks.ghouta-attack";
const PAGES = paths.length ? paths : [RECORD, "/explore/quotes/geneva-talks.us-accuses", "/explore/events", "/explore/quotes", "/explore/actors",
  "/explore/actors/john-kerry", "/explore/places/geneva", "/explore/articles/geneva-talks", "/explore/search?q=chemical", "/explore/events?actor=john-kerry&place=ghouta"];
const PYM = "&initialWidth=600&childId=chart-1&parentTitle=News&parentUrl=https%3A%2F%2Fexample.org%2F";
const HOSTILE = "* { all: revert; font-size: 40px } body { background: #123; color: #fff }";

let foreign = "";
const site = createServer((_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(foreign));
await new Promise((done) => site.listen(0, "127.0.0.1", done));
const around = `http://127.0.0.1:${site.address().port}/`;

const faults = [];
const browser = await launch();
try {
  const uses = [have_their_height, press_every_link, stay_light, bear_hostile_styles, hear_one_frame, speak_as_pym, light_words_far_down, cut_no_line];
  for (const use of [fit_without_scripts, ...(paths.length ? [] : uses)]) await use();
} finally {
  await browser.close();
  site.close();
}
for (const fault of faults) console.error(`embeds: ${fault}`);
if (faults.length) process.exit(1);
console.log("The embeds work.");

function is(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    faults.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

/** Runs `use` on a page of another site, which has this in its body. */
async function on(body, options, use) {
  foreign = `<!doctype html><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">${body}`;
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = [];
  watch(page, new URL(base).origin, seen);
  await page.goto(around);
  await use(page, context);
  faults.push(...seen.filter((one) => !one.includes(around)));
  await context.close();
}

function framed(path, sandbox, size = "width:600px;height:420px") {
  return `<iframe src="${base}${path}${path.includes("?") ? "&amp;" : "?"}embed=1" sandbox="${sandbox}" style="${size};border:0"></iframe>`;
}

/** What the page of a path shows to copy. */
async function copied(path) {
  const page = await browser.newPage();
  await page.goto(base + path);
  const text = await page.locator("#embed-page").textContent();
  await page.close();
  return text.replaceAll(/http:\/\/localhost:\d+/g, base);
}

function height_of(frame) {
  return frame.evaluate(() => {
    document.documentElement.dataset.measured = "";
    const { height } = document.body.getBoundingClientRect();
    delete document.documentElement.dataset.measured;
    return Math.ceil(height);
  });
}

/** Whether all is in sight: the end of the page covers “Read on”. */
function is_whole(frame) {
  return frame.evaluate(() => {
    const { x, y, width, height } = document.querySelector(".read-on").getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.id === "end";
  });
}

/** Waits until a frame is as high as what is in it, as its own page knows, which learns later than the page around it. */
async function has_height(page, number, what) {
  const frame = page.frames()[1 + number];
  await frame.waitForLoadState();
  const element = page.locator("iframe").nth(number);
  // What no reader sees is not laid out: those above may have pushed it out of sight.
  await element.scrollIntoViewIfNeeded();
  const width = await element.evaluate(({ clientWidth }) => clientWidth);
  const fits = (wide) => {
    const root = document.documentElement;
    root.dataset.measured = "";
    const { height } = document.body.getBoundingClientRect();
    delete root.dataset.measured;
    return innerWidth === wide && innerHeight === Math.ceil(height);
  };
  await frame.waitForFunction(fits, width, { polling: 50, timeout: 10_000 }).catch(() => faults.push(`${what}: the frame is not as high as what is in it`));
  is(`${what}: whether all is in sight`, await is_whole(frame), true);
  is(`${what}: what scrolls sideways`, await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  return frame;
}

async function have_their_height() {
  const snippets = await Promise.all([RECORD, "/explore/events", "/"].map(copied));
  // Without what lets links open.
  const body = snippets.join("\n").replaceAll(/sandbox="[^"]*"/g, 'sandbox="allow-scripts"');
  for (const width of [900, 320])
    await on(body, { viewport: { width, height: 4000 } }, async (page) => {
      for (const n of snippets.keys()) await has_height(page, n, `frame ${n} at ${width} px`);
      await page.setViewportSize({ width: 500, height: 4000 });
      await has_height(page, 0, "a frame of another width");
    });
}

async function press_every_link() {
  await on(framed(RECORD, "allow-scripts allow-popups", "width:600px;height:1500px"), { viewport: { width: 900, height: 1600 } }, async (page, context) => {
    const frame = page.frames()[1];
    const links = frame.locator("a:not(.read-on)");
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    is("whether there are links", addresses.length > 8, true);
    // One of each kind.
    const kinds = addresses.map((address) => address.split("/")[2]);
    for (const [n, address] of addresses.entries()) {
      if (kinds.indexOf(kinds[n]) < n) continue;
      const [opened] = await Promise.all([context.waitForEvent("page"), links.nth(n).click()]);
      await opened.waitForLoadState("domcontentloaded");
      is(`whether ${address} opens`, await opened.locator("header.frame").count(), 1);
      is(`what ${address} can reach`, await opened.evaluate(() => window.opener), null);
      await opened.close();
    }
  });
}

async function stay_light() {
  const both = framed(RECORD, "allow-scripts") + framed(`${RECORD}?theme=auto`, "allow-scripts");
  await on(both, { colorScheme: "dark" }, async (page) => {
    const paper = (frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.frames()[2].locator("h1").waitFor();
    is("the paper in a dark system", await paper(page.frames()[1]), "rgb(253, 252, 249)");
    is("the paper of one that follows the system", await paper(page.frames()[2]), "rgb(22, 22, 20)");
  });
}

async function bear_hostile_styles() {
  await on(`<style>${HOSTILE}</style>${await copied(RECORD)}`, { viewport: { width: 320, height: 3000 } }, async (page) => {
    const frame = await has_height(page, 0, "a frame under a hostile style sheet");
    is("the size of its letters", await frame.evaluate(() => getComputedStyle(document.body).fontSize), "16px");
    is("whose the words are", (await frame.locator("footer p").innerText()).replace(/\s+/g, " "), "BBC, 12-13 September 2013 · © BBC · Dateline");
  });
}

async function hear_one_frame() {
  const other = `<iframe srcdoc="<script>parent.postMessage({ dateline: { height: 77 } }, '*')</script>" sandbox="allow-scripts"></iframe>`;
  await on((await copied(RECORD)) + other, { viewport: { width: 900, height: 2000 } }, async (page) => {
    await page.waitForTimeout(200);
    await has_height(page, 0, "a frame beside another");
  });
}

async function speak_as_pym() {
  const heard = `<script>var heard = []; addEventListener("message", (event) => heard.push(event.data))</script>`;
  await on(heard + framed(RECORD, "allow-scripts").replace("embed=1", `embed=1${PYM}`), {}, async (page) => {
    await page.waitForFunction(() => heard.length >= 2);
    const height = await height_of(page.frames()[1]);
    is("what is told", (await page.evaluate(() => heard)).slice(0, 2), [{ dateline: { height } }, `pymxPYMxchart-1xPYMxheightxPYMx${height}`]);
  });
}

/** As high as oEmbed says, each page fits, and has little room to spare. */
async function fit_without_scripts() {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of PAGES)
    for (const width of [320, 640]) {
      const url = `${base.replace("127.0.0.1", "localhost")}${path}`;
      const told = await (await fetch(`${base}/oembed?maxwidth=${width}&url=${encodeURIComponent(url)}`)).json();
      await page.setViewportSize({ width, height: told.height });
      await page.goto(/src="([^"]+)"/.exec(told.html)[1].replaceAll("&amp;", "&").replace("localhost", "127.0.0.1"));
      is(`whether ${path} is whole at ${width} px`, await is_whole(page), true);
      const spare = told.height / (await height_of(page));
      is(`whether ${path} has little room to spare at ${width} px (${spare.toFixed(2)})`, spare < 1.5, true);
    }
  await context.close();
}

/** Words far down in an article, which the address names, are lit in its embed, with scripts or without. */
async function light_words_far_down() {
  const { evidence } = await (await fetch(`${base}/events/geneva-talks.ghouta-attack`)).json();
  const [{ start, end, exact }] = evidence;
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 600, height: 400 } });
    const page = await context.newPage();
    await page.goto(`${base}/explore/articles/geneva-talks?embed=1#char=${start},${end}`);
    const lit = page.locator(".stretch:has(> :target)");
    is("whether the words of the address stand in an embed", (await lit.innerText()).includes(exact), true);
    is("whether they are in sight", (await lit.boundingBox()).y < 300, true);
    await context.close();
  }
}

/** At any height a line is in sight or it is not. */
async function cut_no_line() {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 200 } });
  const page = await context.newPage();
  for (const path of ["/explore/articles/geneva-talks", RECORD, "/explore/events"]) {
    await page.goto(`${base}${path}?embed=1`);
    for (const height of [187, 300]) {
      await page.setViewportSize({ width: 320, height });
      const cut = await page.evaluate(() => {
        const foot = document.querySelector(".whose").getBoundingClientRect().top;
        const range = document.createRange();
        const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (words.nextNode()) {
          if (words.currentNode.parentElement.closest("details:not([open])")) continue;
          range.selectNodeContents(words.currentNode);
          for (const { left, top, bottom, width } of range.getClientRects())
            if (width && left < innerWidth && top < foot && bottom > foot + 1) found.push(words.currentNode.data);
        }
        return found;
      });
      is(`the lines that ${height} pixels cut of ${path}`, cut, []);
      is(`whether ${height} pixels show all of ${path}`, await is_whole(page), false);
      is(`what scrolls at ${height} pixels`, await page.evaluate(() => [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth]), [0, 0]);
    }
  }
  await context.close();
}
