// Opens the documentation page in Chromium, expands every operation and presses its button with the examples as
// they stand. Fails on whatever is not a 200 with something in it, and on whatever a browser complains of.
//
//   node .ci/browser/docs_page.mjs http://localhost:8000 [screenshot.png]

import { chromium } from "playwright-core";

const [base, screenshot] = process.argv.slice(2);
if (!base) throw new Error("the address of a running service is missing");

// A name, because Swagger UI leaves out what it loads from elsewhere when it is on localhost.
const served = new URL(base);
const page_url = new URL("/docs", base);
page_url.hostname = "dateline.test";

const complaints = [];
const complain = (what) => complaints.push(what);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--host-resolver-rules=MAP dateline.test ${served.hostname}, MAP * ~NOTFOUND, EXCLUDE ${served.hostname}`,
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watch(page);
  await page.goto(page_url.href);
  const operations = await documented();
  await page.locator(".opblock").nth(operations.length - 1).waitFor();
  const shown = await page.locator(".opblock").count();
  if (shown !== operations.length) complain(`the page shows ${shown} of ${operations.length} operations`);
  for (const operation of operations) console.log(await execute(page, operation));
  if (screenshot) await picture(page);
} finally {
  await browser.close();
}
if (complaints.length) {
  console.error(complaints.map((one) => `docs page: ${one}`).join("\n"));
  process.exit(1);
}
console.log("The documentation page works.");

async function watch(page) {
  page.on("console", (message) => {
    if (message.type() !== "log") complain(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complain(`page error: ${error.message}`));
  page.on("requestfailed", (request) => complain(`${request.url()}: ${request.failure().errorText}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== page_url.origin) complain(`asks another origin: ${url}`);
  });
  await page.exposeFunction("violated", complain);
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      window.violated(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`),
    ),
  );
}

async function documented() {
  const schema = await (await fetch(new URL("/openapi.json", base))).json();
  return Object.entries(schema.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({
      path,
      id: operation.operationId,
      tag: operation.tags[0],
      is_list: (operation.parameters ?? []).some((parameter) => parameter.name === "cursor"),
    })),
  );
}

async function execute(page, { path, id, tag, is_list }) {
  const block = page.locator(`#operations-${tag}-${id}`);
  await block.locator(".opblock-summary-control").click();
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().resourceType() === "fetch" && one.status() !== 308),
    block.locator(".execute").click(),
  ]);
  const status = await block.locator(".live-responses-table .response .response-col_status").first().innerText();
  const sent = new URL(response.request().redirectedFrom()?.url() ?? response.url());
  const asked = decodeURIComponent(sent.pathname + sent.search);
  if (response.status() !== 200 || !status.startsWith("200")) complain(`${path}: ${asked} gives ${response.status()}`);
  const body = await response.json();
  if (!is_list) return `${status} ${asked}`;
  if (sent.searchParams.size < 2) complain(`${path}: ${asked} has fewer than two examples`);
  if (!body.items?.length) complain(`${path}: ${asked} gives no items`);
  return `${status} ${asked}: ${body.items?.length} of ${body.total}`;
}

async function picture(page) {
  await page.goto(`${page_url.href}#/events/list_events`);
  await page.reload();
  const block = page.locator("#operations-events-list_events");
  await block.locator(".execute").click();
  await block.locator(".live-responses-table .response").first().waitFor();
  await page.screenshot({ path: screenshot });
}
