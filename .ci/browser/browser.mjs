// Chromium for the checks of pages, and what it may complain of.

import axe from "axe-core";
import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-proxy-server",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (...more) =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...ARGUMENTS, ...more] });

/** Put into `faults` each error, each warning, each request that fails, and each that asks another origin. */
export function watch(page, origin, faults) {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const { errorText } = request.failure();
    // Of a page that was left before all of it had come.
    if (errorText !== "net::ERR_ABORTED") faults.push(`${request.url()}: ${errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.url()}: ${response.status()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked, href } = new URL(request.url());
    if (protocol !== "data:" && asked !== origin) faults.push(`asks another origin: ${href}`);
  });
}

/** By how many pixels a page can be moved sideways. */
export const sideways = (page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** The rules of axe that a page breaks, each with the first place. */
export async function barriers(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  // What it finds nothing in is most of what it would tell.
  return page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`);
  });
}
