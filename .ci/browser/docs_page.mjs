// Opens the documentation page in Chromium, expands every operation and presses its button with the examples as they
// stand. Each must get a 200, each list at least one item from its one example. Then asks for other things in
// their place. The browser must complain of nothing and ask no other origin.
//
//   node .ci/browser/docs_page.mjs http://localhost:8000 [picture.png]

import { launch, watch } from "./browser.mjs";

const [base, picture] = process.argv.slice(2);
if (!base) throw new Error("say where the service runs, such as http://localhost:8000");

const service = new URL(base);
const docs = new URL("/docs", service);
// On localhost Swagger UI would leave out what it asks of its makers' server elsewhere.
docs.hostname = "dateline.test";

// Values typed or chosen in place of those that stand there, all that is sent then, and what the page shows of the answer.
const tries = [
  { path: "/search", values: { q: "legally sp" }, sent: { q: "legally sp" }, shown: '"text": "speaking"' },
  {
    path: "/actors",
    values: { format: "csv" },
    // No limit: a spreadsheet is the whole set.
    sent: { delimiter: ",", facet_sort: "count", format: "csv", kind: "person", sort: "name" },
    shown: '"lakhdar-brahimi"',
  },
];

const faults = [];
const browser = await launch(`--host-resolver-rules=MAP ${docs.hostname} ${service.hostname}`);
try {
  await press_every_button();
  if (picture) await take_picture();
} finally {
  await browser.close();
}
for (const fault of faults) console.error(`docs page: ${fault}`);
if (faults.length) process.exit(1);
console.log("The documentation page works.");

async function press_every_button() {
  const operations = await documented();
  const page = await browser.newPage();
  watch(page, docs.origin, faults);
  await watch_policy(page);
  await page.goto(docs.href);
  await page.locator(".opblock").first().waitFor();
  const shown = await page.locator(".opblock").count();
  if (shown !== operations.length) faults.push(`shows ${shown} of ${operations.length} operations`);
  for (const operation of operations) await press(page, operation);
  for (const { path, ...a_try } of tries) await try_out(page, operations.find((one) => one.path === path), a_try);
  await page.waitForLoadState("networkidle");
}

async function watch_policy(page) {
  await page.exposeFunction("report_violation", (what) => faults.push(`policy: ${what}`));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) =>
      report_violation(`${event.violatedDirective} forbids ${event.blockedURI}`),
    ),
  );
}

async function documented() {
  const schema = await (await fetch(new URL("/openapi.json", service))).json();
  return Object.entries(schema.paths).flatMap(([path, methods]) =>
    Object.values(methods).map(({ tags, operationId, parameters = [] }) => ({
      path,
      element: `#operations-${tags[0]}-${operationId}`,
      examples: parameters.filter((parameter) => "example" in parameter),
      is_list: parameters.some((parameter) => parameter.name === "cursor"),
    })),
  );
}

async function press(page, { path, element, examples, is_list }) {
  const { asked, sent, response } = await execute(page, element);
  // What is no list may be a plain text.
  const body = is_list ? await response.json() : {};
  console.log(`${response.status()} ${asked}${is_list ? `: ${body.items?.length} items` : ""}`);
  if (!is_list) return;
  if (examples.length !== 1) faults.push(`${path} has not one example`);
  for (const { name, example } of examples)
    if (String(sent.getAll(name)) !== String(example)) faults.push(`${asked}: ${name} is not ${example}`);
  if (!body.items?.length) faults.push(`${asked}: no items`);
}

async function try_out(page, { element }, { values, sent: expected, shown }) {
  const { asked, sent, response } = await execute(page, element, values, shown);
  console.log(`${response.status()} ${asked}`);
  const found = Object.fromEntries([...sent].sort());
  if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`${asked}: is not ${JSON.stringify(expected)}`);
}

/** Presses an operation's button, with values in place of what stands there; the page must show 200 and `shown`. */
async function execute(page, element, values = {}, shown = "") {
  const block = page.locator(element);
  // The first one is open when the page is.
  if (!(await page.locator(`${element}.is-open`).count())) await block.locator(".opblock-summary-control").click();
  for (const [name, value] of Object.entries(values)) {
    const row = block.locator(`tr[data-param-name="${name}"]`);
    if (await row.locator("select").count()) await row.locator("select").selectOption(value);
    else await row.locator("input").fill(value);
  }
  const answered = page.waitForResponse(
    (response) => response.request().resourceType() === "fetch" && response.status() !== 308,
  );
  await block.locator(".execute").click();
  const response = await answered;
  const sent = new URL((response.request().redirectedFrom() ?? response.request()).url());
  const asked = decodeURIComponent(sent.pathname + sent.search);
  const status = (await block.locator(".live-responses-table .response-col_status").nth(1).innerText()).trim();
  if (status !== "200") faults.push(`${asked}: shows ${status}`);
  await block
    .locator(".live-responses-table", { hasText: shown })
    .waitFor({ timeout: 5000 })
    .catch(() => faults.push(`${asked}: does not show ${shown}`));
  await block.locator(".opblock-summary-control").click(); // a page with all of them open is slow
  return { asked, sent: sent.searchParams, response };
}

async function take_picture() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(`${service.origin}/docs#/quotes/get_quote`);
  const block = page.locator(".opblock.is-open");
  await block.locator(".execute").click();
  await block.locator(".live-responses-table").waitFor();
  await block.evaluate((element) => scrollTo(0, element.offsetTop - 10));
  await page.screenshot({ path: picture });
}
