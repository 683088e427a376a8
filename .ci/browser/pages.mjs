// Uses the pages as a reader does, in Chromium: with pointer and keys, narrow and wide, dark, without scripts. No page
// may scroll sideways, break a rule that axe knows, complain, or ask another origin.
//
//   node .ci/browser/pages.mjs http://localhost:8000 [quick]
//
// With `quick` it does not look at every view.

import { barriers, launch, sideways, watch } from "./browser.mjs";
import { hear_an_article, hear_the_rows } from "./tree.mjs";

const [base, quick] = process.argv.slice(2);
if (!base) throw new Error("say where the service runs, such as http://localhost:8000");

const origin = new URL(base).origin;
const WIDE = { width: 1500, height: 950 };
const NARROW = { width: 390, height: 844 };
const VIEWS = quick ? [] : [
  "/",
  "/explore/events",
  "/explore/events?group=actor",
  "/explore/events?status=alleged",
  "/explore/events?actor=sergei-lavrov&place=ghouta",
  "/explore/quotes",
  "/explore/quotes?group=exchange",
  "/explore/quotes?group=side",
  "/explore/actors",
  "/explore/places",
  "/explore/works",
  "/explore/articles",
  "/explore/mentions",
  "/explore/search?q=chemical",
  "/explore/events/geneva-talks.ghouta-attack",
  "/explore/quotes/geneva-talks.us-accuses",
  "/explore/actors/syrian-government",
  "/explore/places/geneva",
  "/explore/events/geneva-talks.syrian-acceptance",
  "/explore/works/russian-plan",
];
const DENIAL = "Denial: Syrian government";

const ATTACK = await (await fetch(new URL("/events/geneva-talks.ghouta-attack", base))).json();
const WORDS = `#char=${ATTACK.evidence[0].start},${ATTACK.evidence[0].end}`;

const QUOTE = "/explore/articles/geneva-talks#quote=geneva-talks.us-accuses";

const faults = [];
const browser = await launch();
try {
  await look_at_every_view();
  for (const use of [
    choose_by_pointer,
    choose_by_keys,
    find_the_denial_by_keys,
    open_deep_links,
    go_back,
    underline,
    copy,
    use_the_sheet,
    filter_at_once,
    filter_in_the_dialog,
    find_by_name,
    read_without_scripts,
    read_before_scripts_come,
    keep_the_lines,
    zoom_in,
    force_the_colours,
    reduce_motion,
    print,
    find_more_filters,
    hear,
    go_on_from_an_old_place,
    count_while_the_api_is_down,
    find_while_the_api_is_down,
    wait_for_a_page,
    tell_when_the_data_changed,
  ])
    await use();
} finally {
  await browser.close();
}
for (const fault of faults) console.error(`pages: ${fault}`);
if (faults.length) process.exit(1);
console.log("The pages work.");

/** Runs `use` on a page of its own; what is not as it should be is a fault under its name. */
async function on(path, options, use, expected = []) {
  const context = await browser.newContext({ viewport: WIDE, permissions: ["clipboard-read"], ...options });
  const page = await context.newPage();
  const seen = [];
  watch(page, origin, seen);
  const is = (what, found, wanted) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`${path}: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  await page.goto(new URL(path, base).href);
  await use(page, is);
  // Where scripts are off, Chromium refuses to bring them beforehand.
  const refused = options.javaScriptEnabled === false ? [".js: csp"] : [];
  faults.push(...seen.filter((one) => ![...expected, ...refused].some((part) => one.includes(part))).map((one) => `${path}: ${one}`));
  await context.close();
}

/** Narrow and dark, then wide and light: the same page, because a fresh one costs more than it tells. */
async function look_at_every_view() {
  for (const path of VIEWS) {
    await on(path, { colorScheme: "dark", viewport: { width: 320, height: 800 } }, async (page, is) => {
      is("what scrolls sideways at 320 px", await sideways(page), 0);
      await no_barriers(page, is);
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: "light" });
      is("what scrolls sideways at 1500 px", await sideways(page), 0);
      await no_barriers(page, is);
    });
  }
}

async function no_barriers(page, is) {
  is("what axe finds", await barriers(page), []);
}

function lit(page) {
  return page.locator(".text mark").allInnerTexts();
}

function shown(page) {
  return page.locator(".panel:visible h3").allInnerTexts();
}

async function choose_by_pointer() {
  await on("/", {}, async (page, is) => {
    is("what is lit at first", await lit(page), []);
    for (const passage of [5, 13, 28]) {
      await page.locator(`#s${passage} .words`).click();
      is(`the records shown of sentence ${passage}`, (await shown(page)).length, 1);
      is(`the sentence marked`, await page.locator(".passage.chosen").getAttribute("data-passage"), String(passage));
      const words = await page.locator(".panel:visible blockquote").allInnerTexts();
      is(`what is lit of sentence ${passage}`, (await lit(page)).sort(), words.sort());
    }
    await no_barriers(page, is);
  });
}

async function choose_by_keys() {
  const { passages } = await (await fetch(new URL("/articles/geneva-talks/text", base))).json();
  const records = passages[1].records.length;
  await on("/", {}, async (page, is) => {
    const number = (n) => page.locator(`#s${n} a.number`);
    await number(1).focus();
    await page.keyboard.press("ArrowDown");
    is("the focus after ↓", await focused(page), `Sentence 2, ${records} records`);
    is("the side after ↓", await page.locator(".reading:visible h2").innerText(), `Read from sentence 2: ${records} records`);
    await page.keyboard.press("Enter");
    const [before] = await shown(page);
    is("the focus after Enter", await focused(page), before);
    await page.keyboard.press("ArrowDown");
    const [after] = await shown(page);
    is("whether ↓ goes on to another record", before !== after, true);
    await page.keyboard.press("Escape");
    is("the focus after Esc", await focused(page), `Sentence 2, ${records} records`);
    is("the records shown after Esc", await shown(page), []);
    await page.keyboard.press("/");
    is("the focus after /", await page.evaluate(() => document.activeElement?.getAttribute("name")), "q");
  });
}

/** What has the focus, by its name; of a record its title. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element?.matches("[data-panel]")) return element.querySelector("h3")?.textContent;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim();
  });
}

/** From the address bar to the denial of an accusation, its citation copied, in under 20 presses. */
async function find_the_denial_by_keys() {
  await on("/", {}, async (page, is) => {
    let presses = 0;
    const press = async (key) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await press("Tab");
    is("the first stop", await focused(page), "Skip to the content");
    await press("Enter");
    for (const name of ["Who disputes what", DENIAL, "Copy citation"]) {
      while (presses < 40 && (await focused(page)) !== name) await press("Tab");
      await press("Enter");
    }
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    is("whether the citation names publisher and date", text.startsWith("BBC, 12-13 September 2013: "), true);
    console.log(`The denial is cited within ${presses} presses.`);
    is("whether these are few", presses < 20, true);
  });
}

async function open_deep_links() {
  for (const [hash, sentence, records] of [
    [WORDS, "21", 1],
    ["#event=geneva-talks.ghouta-attack", "21", 1],
    ["#quote=geneva-talks.government-denies", "22", 1],
    ["#char=2475,2485", null, 0],
  ])
    await on(`/explore/articles/geneva-talks${hash}`, {}, async (page, is) => {
      await page.locator(".text mark").first().waitFor();
      is(`the sentence of ${hash}`, await page.locator(".passage.chosen").first().getAttribute("data-passage", { timeout: 1000 }).catch(() => null), sentence);
      is(`the records shown of ${hash}`, (await shown(page)).length, records);
      is(`whether the words of ${hash} are in sight`, await page.locator(".text mark").first().evaluate(in_sight), true);
    });
  await on("/explore/articles/geneva-talks#char=90000,90010", {}, async (page, is) => {
    is("whether it is said", await page.locator("#missing").isVisible(), true);
  });
}

function in_sight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

async function go_back() {
  await on("/", {}, async (page, is) => {
    await page.getByRole("link", { name: DENIAL }).click();
    is("the address", new URL(page.url()).hash, "#quote=geneva-talks.government-denies");
    await page.goBack();
    is("the records shown after going back", await shown(page), []);
    await page.goForward();
    is("the records shown after going on", (await shown(page)).length, 1);
    await page.getByRole("link", { name: "Open record" }).click();
    await page.goBack();
    is("the records shown after coming back", (await shown(page)).length, 1);
  });
}

async function underline() {
  await on("/", {}, async (page, is) => {
    for (const name of ["events", "quotes", "names", "what no record uses"])
      await page.getByRole("group", { name: "Underline" }).getByRole("button", { name, exact: true }).click();
    is("the names of sentence 1", await page.locator("#s1 .names").allInnerTexts(), [
      "US and Russian foreign ministers",
      "Geneva",
      "Syria",
    ]);
    for (const name of ["events", "quotes", "names", "what no record uses"])
      await page.getByRole("group", { name: "Underline" }).getByRole("button", { name, exact: true }).click();
    is("the nodes of sentence 1 afterwards", await page.locator("#s1 .words").evaluate((one) => one.childNodes.length), 1);
  });
}

async function copy() {
  await on("/explore/events/geneva-talks.ghouta-attack", {}, async (page, is) => {
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.locator("#status:not(:empty)").waitFor({ state: "attached" });
    is("what is told", await page.locator("#status").innerText(), "Copied");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    is("the link at the end", text.endsWith(`/explore/articles/geneva-talks${WORDS}`), true);
  });
}

async function use_the_sheet() {
  await on("/", { viewport: NARROW, hasTouch: true }, async (page, is) => {
    is("how far down the words begin", (await page.locator("#s1 .words").boundingBox()).y <= 400, true);
    await page.locator("#s21 .words").tap();
    const sheet = await page.locator(".readings").boundingBox();
    const words = await page.locator("#s21").boundingBox();
    is("whether the sheet takes less than half", sheet.height <= NARROW.height * 0.45 + 1, true);
    is("whether the words stand above it", words.y >= 0 && words.y + words.height <= sheet.y, true);
    await no_barriers(page, is);
    await page.getByRole("button", { name: "Close" }).tap();
    is("the records shown after closing", await shown(page), []);
  });
  await on("/explore/events", { viewport: NARROW }, async (page, is) => {
    is("how far down the rows begin", (await page.locator(".row").first().boundingBox()).y <= 340, true);
  });
}

async function total(path) {
  return (await (await fetch(new URL(path, base))).json()).total;
}

async function filter_at_once() {
  const alleged = await total("/events?status=alleged&limit=0");
  const all = await total("/events?limit=0");
  await on("/explore/events", {}, async (page, is) => {
    await page.locator("#filters summary", { hasText: "Status" }).click();
    await Promise.all([page.waitForURL("**/explore/events?status=alleged"), page.getByRole("checkbox", { name: /^alleged|^said/ }).check()]);
    await page.locator("#filters details[open]").waitFor();
    is("the title", await page.locator("h1").innerText(), `${alleged} events only alleged`);
    is("where the focus is", await page.evaluate(() => document.activeElement?.getAttribute("value")), "alleged");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Take back: only alleged" }).click();
    is("the title after taking back", await page.locator("h1").innerText(), `${all} events`);
  });
}

async function filter_in_the_dialog() {
  const alleged = await total("/events?status=alleged&limit=0");
  await on("/explore/events", { viewport: NARROW }, async (page, is) => {
    await page.getByRole("link", { name: "Filter", exact: true }).click();
    await page.locator("#filters summary", { hasText: "Status" }).click();
    await page.getByRole("checkbox", { name: /^alleged|^said/ }).check();
    await page.getByRole("button", { name: `Show ${alleged} events` }).click();
    await page.waitForURL("**/explore/events?status=alleged");
    is("the button", await page.getByRole("link", { name: "Filter (1)" }).isVisible(), true);
  });
}

async function find_by_name() {
  const his = await total("/events?actor=sergei-lavrov&limit=0");
  await on("/explore/events", {}, async (page, is) => {
    await page.locator("#filters summary", { hasText: "Who" }).click();
    await page.keyboard.press("Tab");
    await page.keyboard.type("lavr");
    const choices = page.locator("#filters fieldset:visible .choice");
    await page.getByRole("status").filter({ hasText: "1 found" }).waitFor();
    is("who is called so", await choices.filter({ visible: true }).allInnerTexts(), [`Sergei Lavrov\n${his}\nwithout`]);
    await Promise.all([page.waitForURL("**/explore/events?actor=sergei-lavrov"), page.keyboard.press("Enter")]);
  });
  await on("/explore/events", { javaScriptEnabled: false }, async (page, is) => {
    await page.locator("#filters summary", { hasText: "Who" }).click();
    await page.getByLabel(/^Find in/).fill("Lavrov");
    await Promise.all([page.waitForURL("**/explore/events?actor=sergei-lavrov"), page.keyboard.press("Enter")]);
    is("the title", await page.locator("h1").innerText(), `${his} events with Sergei Lavrov`);
  });
}

async function read_without_scripts() {
  const options = { javaScriptEnabled: false };
  await on(`/explore/articles/geneva-talks${WORDS}`, options, async (page, is) => {
    is("whether the sentence is in sight", await page.locator("#s21").isVisible(), true);
    const { y } = await page.locator("#s21").boundingBox();
    is("whether it is at eye level", y >= 0 && y < WIDE.height, true);
    await page.locator("#s22 a.number").click();
    is("the address", new URL(page.url()).hash, "#read-22");
    is("whether what is read from it is in sight", await page.locator("#read-22 h2").isVisible(), true);
  });
  await on("/explore/events", options, async (page, is) => {
    await page.locator("#filters summary", { hasText: "Status" }).click();
    await page.getByRole("checkbox", { name: /^alleged|^said/ }).check();
    await page.getByRole("button", { name: "Show events" }).click();
    is("the address", page.url(), new URL("/explore/events?status=alleged", base).href);
  });
}

async function read_before_scripts_come() {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  await page.route("**/*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 3000));
    await route.continue();
  });
  await page.goto(new URL("/", base).href, { waitUntil: "commit" });
  await page.locator("#s1 .words").waitFor({ timeout: 2000 });
  const before = await page.locator("#s30").boundingBox();
  await page.waitForLoadState("load");
  await page.locator("[data-live]").waitFor();
  const after = await page.locator("#s30").boundingBox();
  if (before.y !== after.y) faults.push("/: scripts move the text when they come");
  await context.close();
}

/** No line moves when words are lit. */
async function keep_the_lines() {
  await on("/", {}, async (page, is) => {
    const tops = () => page.locator(".passage").evaluateAll((all) => all.map((one) => one.offsetTop));
    const before = await tops();
    for (const passage of [1, 13, 28]) {
      await page.locator(`#s${passage} .words`).click();
      is("where the sentences stand", await tops(), before);
    }
  });
}

/** At 400 % a screen of 1280 by 1024 has room for 320 by 256: the words that are lit stand in sight, above the sheet. */
async function zoom_in() {
  const viewport = { width: 320, height: 256 };
  for (const path of ["/", "/explore/events", "/explore/quotes?group=exchange"])
    await on(path, { viewport }, async (page, is) => is("what scrolls sideways at 400 %", await sideways(page), 0));
  await on(`/explore/articles/geneva-talks${WORDS}`, { viewport }, async (page, is) => {
    await page.locator(".readings > .chosen").first().waitFor();
    const sheet = await page.locator(".readings").boundingBox();
    const words = await page.locator("#s21 .words").boundingBox();
    is("whether the words begin above the sheet at 400 %", words.y >= 0 && words.y + 60 <= sheet.y, true);
  });
}

async function force_the_colours() {
  await on(QUOTE, { forcedColors: "active" }, async (page, is) => {
    const [found, wanted] = await page.locator(".text mark").first().evaluate((mark) => {
      const sample = document.body.appendChild(document.createElement("p"));
      sample.setAttribute("class", "sample");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("p.sample { forced-color-adjust: none; background: Mark; color: MarkText }");
      document.adoptedStyleSheets.push(sheet);
      return [mark, sample].map((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]);
    });
    is("the colours of words lit", found, wanted);
  });
  await on("/explore/events", { forcedColors: "active" }, async (page, is) => {
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const bars = await page.locator(".bar.occurred").evaluateAll((all) => all.map((bar) => getComputedStyle(bar).fill));
    is("the colours of bars", [...new Set(bars)], [ink]);
  });
}

async function reduce_motion() {
  await on(QUOTE, { reducedMotion: "reduce" }, async (page, is) => {
    is("how long words take to be lit", await page.locator(".text mark").first().evaluate((one) => getComputedStyle(one).transitionDuration), "0s");
    is("what moves", await page.evaluate(() => document.getAnimations().length), 0);
  });
}

async function print() {
  await on(QUOTE, {}, async (page, is) => {
    await page.locator(".text mark").first().waitFor();
    await page.emulateMedia({ media: "print" });
    for (const [what, selector, printed] of [
      ["the frame", "header.frame", false],
      ["the filters and the side", ".overview", false],
      ["the text", "#s1 .words", true],
      ["the lists of the side", "#read-21", false],
      ["the numbers of its notes", "#s21 .notes", true],
      ["a note with its citation", "[id='quote=geneva-talks.us-accuses'] .printed", true],
      ["what else is known of it", "[id='quote=geneva-talks.us-accuses'] .facts", false],
      ["the address", ".foot > .printed", true],
    ])
      is(`whether ${what} is printed`, await page.locator(selector).isVisible(), printed);
    is("how words lit are printed", await page.locator(".text mark").first().evaluate((one) => {
      const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(one);
      return [backgroundColor, textDecorationLine, textDecorationStyle];
    }), ["rgba(0, 0, 0, 0)", "underline", "dashed"]);
    is("the address printed", new URL(await page.locator(".foot > .printed").innerText()).pathname, "/explore/articles/geneva-talks");
  });
}

async function find_more_filters() {
  const direct = await total("/quotes?kind=direct&limit=0");
  for (const viewport of [WIDE, { width: 900, height: 700 }, { width: 760, height: 700 }])
    await on("/explore/quotes", { viewport }, async (page, is) => {
      await page.locator("#filters > details > summary", { hasText: "More" }).click();
      const { x, width } = await page.locator("#filters .extra > .choices").boundingBox();
      is("whether what is under More is in sight", x >= 0 && x + width <= viewport.width, true);
      await page.locator("#filters .extra summary", { hasText: "Kind" }).click();
      await Promise.all([
        page.waitForURL("**/explore/quotes?kind=direct"),
        page.getByRole("checkbox", { name: /^Word for word/ }).check(),
      ]);
      is("the title", await page.locator("h1").innerText(), `${direct} quotes of the kind “Word for word”`);
      await page.locator("#filters .extra[open] details[open]").waitFor();
    });
}

async function hear() {
  const { passages } = await (await fetch(new URL("/articles/geneva-talks/text", base))).json();
  await on("/", {}, (page, is) => hear_an_article(page, is, passages));
  const { items } = await (await fetch(new URL("/events", base))).json();
  await on("/explore/events", {}, (page, is) => hear_the_rows(page, is, items));
}

/** An address of before the list was changed is a page, which leads to the beginning of the list. */
async function go_on_from_an_old_place() {
  const { next } = await (await fetch(new URL("/events?limit=5", base))).json();
  const cursor = new URL(next, base).searchParams.get("cursor");
  await on(`/explore/events?status=occurred&cursor=${cursor}`, {}, async (page, is) => {
    is("the title", await page.locator("h1").innerText(), "This cannot be read");
    await no_barriers(page, is);
    await page.getByRole("link", { name: "Show the list from its beginning" }).click();
    await page.waitForURL("**/explore/events?status=occurred");
    is("the rows then", (await page.locator(".row").count()) > 0, true);
  }, [": 422", "status of 422"]);
}

/** A number that is not up to date is not shown. */
async function count_while_the_api_is_down() {
  const alleged = await total("/events?status=alleged&limit=0");
  await on("/explore/events", { viewport: NARROW }, async (page) => {
    await page.getByRole("link", { name: "Filter", exact: true }).click();
    await page.locator("#filters summary", { hasText: "Status" }).click();
    await page.getByRole("checkbox", { name: /^alleged|^said/ }).check();
    await page.getByRole("button", { name: `Show ${alleged} events` }).waitFor();
    await page.route("**/events?*", (route) => route.abort());
    await page.getByRole("checkbox", { name: /^was due/ }).check();
    await page.getByRole("button", { name: "Show events" }).waitFor();
  }, ["/events?", "ERR_FAILED"]);
}

/** Names that cannot be looked up are not names that nobody has. */
async function find_while_the_api_is_down() {
  await on("/explore/events", {}, async (page) => {
    await page.locator("#filters summary", { hasText: "Who" }).click();
    await page.route("**/actors?*", (route) => route.abort());
    await page.locator("#find-actor").fill("kerry");
    await page.locator(".told", { hasText: "Names cannot be looked up now. Type on to try again." }).waitFor();
  }, ["/actors?", "ERR_FAILED"]);
}

/** Where the next page takes long, this is said, and it is asked for once; who goes back finds what the address says. */
async function wait_for_a_page() {
  await on("/explore/events?status=alleged", {}, async (page, is) => {
    const asked = [];
    const told = [];
    await page.route("**/explore/events?*scheduled*", async (route) => {
      asked.push(route.request().url());
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.exposeFunction("heard", (name, words) => told.push([name, words]));
    await page.evaluate(() => {
      const status = document.getElementById("status");
      new MutationObserver(() => globalThis.heard(status.className, status.textContent)).observe(status, { childList: true });
      // Choose, and press once more what leads to the same.
      document.querySelector("#filters input[value=scheduled]").click();
      document.querySelector("#filters [type=submit]").click();
    });
    await page.waitForURL("**/explore/events?status=alleged&status=scheduled");
    is("what is told meanwhile", told, [["waiting", "Waiting for the data …"]]);
    is("how often it is asked for", asked.length, 1);
    await page.goBack();
    const checked = await page.locator("#filters :checked:not(option)").evaluateAll((all) => all.map((one) => one.value));
    is("what is chosen after going back", checked, ["alleged"]);
  });
}

/** What is on the page stays, until a reader asks for the new data. */
async function tell_when_the_data_changed() {
  await on("/explore/events", {}, async (page, is) => {
    await page.clock.install();
    await page.reload();
    const rows = await page.locator(".row").count();
    let version = null;
    await page.route("**/dataset", (route) =>
      version ? route.fulfill({ headers: { "Dateline-Dataset": version } }) : route.abort(),
    );
    await page.clock.fastForward("05:01");
    await page.locator("#notice", { hasText: /^The data cannot be reached. What you see is from \d\d:\d\d\./ }).waitFor();
    version = await page.locator("body").getAttribute("data-dataset");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("#notice").waitFor({ state: "hidden" });
    version = "0000000000000000";
    await page.clock.fastForward("05:01");
    await page.locator("#notice", { hasText: /^The data changed at \d\d:\d\d\./ }).waitFor();
    is("what is told", await page.locator("#status").innerText(), (await page.locator("#notice").innerText()).replace(/ *Show the new data$/, ""));
    is("the rows that stay", await page.locator(".row").count(), rows);
    await no_barriers(page, is);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Show the new data" }).click()]);
    is("whether it is told after that", await page.locator("#notice").isVisible(), false);
  }, ["/dataset", "ERR_FAILED"]);
}
