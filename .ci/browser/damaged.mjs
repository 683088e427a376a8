// Damages the file that a service serves, and looks at what a reader is told, in Chromium: what is so, and on a page.
//
//   node .ci/browser/damaged.mjs http://localhost:8000 dateline.db

import { open } from "node:fs/promises";
import { barriers, launch, sideways } from "./browser.mjs";

const [base, file] = process.argv.slice(2);
if (!file) throw new Error("say where the service runs, such as http://localhost:8000, and which file it serves");

const faults = [];
const is = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    faults.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
};

const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${base}/explore/events`);
  is("whether events are shown", (await page.locator(".row").count()) > 0, true);
  const handle = await open(file, "r+");
  await handle.write("damaged", 100_000);
  await handle.close();
  const { detail } = await (await fetch(`${base}/events`)).json();
  is("what the API says", detail, "The data is damaged: it is not as it was when it was loaded. Run “dateline seed” to load it anew");
  is("the status of the page", (await page.reload()).status(), 503);
  is("its title", await page.locator("h1").innerText(), "The data cannot be reached");
  is("what it says", await page.locator("main p").first().innerText(), `${detail}.`);
  is("where it can be tried again", await page.getByRole("link", { name: "Try again" }).getAttribute("href"), "/explore/events");
  is("what scrolls sideways", await sideways(page), 0);
  is("what axe finds", await barriers(page), []);
} finally {
  await browser.close();
}
for (const fault of faults) console.error(`damaged: ${fault}`);
if (faults.length) process.exit(1);
console.log("A damaged file is told of.");
