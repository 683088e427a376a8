// Looks at the pages of two articles that tell the same story otherwise, in Chromium, narrow and wide, dark and light.
//
//   node .ci/browser/told.mjs http://localhost:8000

import { barriers, launch, sideways, watch } from "./browser.mjs";

const [base] = process.argv.slice(2);
if (!base) throw new Error("say where the service runs, such as http://localhost:8000");

const TWO = "/explore/articles/geneva-talks?with=geneva-retold";
const VIEWS = [
  ["/", "2 articles"],
  [TWO, "What both tell"],
  [`${TWO}&embed=1`, "What both tell"],
  ["/explore/events?told_differently=*", "Two articles"],
  ["/explore/events/geneva-talks.ghouta-attack", "Two articles date it differently"],
  ["/explore/events?status=cancelled", "called off"],
  ["/explore/quotes?group=exchange", "Dispute"],
  ["/explore/works/russian-plan", "Who is for it and who against"],
  ["/explore/actors/sergei-lavrov", "Two articles date it and count it differently"],
];

const faults = [];
const browser = await launch();
try {
  for (const [path, words] of VIEWS) {
    const page = await browser.newPage({ colorScheme: "dark", viewport: { width: 390, height: 844 } });
    watch(page, new URL(base).origin, faults);
    await page.goto(base + path);
    if (!(await page.locator("main").innerText()).includes(words)) faults.push(`${path}: does not say “${words}”`);
    for (const [width, colorScheme] of [[390, "dark"], [1500, "light"]]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const beyond = await sideways(page);
      if (beyond) faults.push(`${path}: ${beyond} px can be scrolled sideways at ${width} px`);
      for (const found of await barriers(page)) faults.push(`${path} at ${width} px: ${found}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
}
for (const fault of faults) console.error(`told: ${fault}`);
if (faults.length) process.exit(1);
console.log("What two articles tell differently is shown.");
