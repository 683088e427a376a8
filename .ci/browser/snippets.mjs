// Runs the JavaScript of app/snippets.md against a live server, each snippet on its own, and compares what it prints.
//
//   node .ci/browser/snippets.mjs http://localhost:8000

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [service] = process.argv.slice(2);
if (!service) throw new Error("say where the service runs, such as http://localhost:8000");

const page = readFileSync(new URL("../../app/snippets.md", import.meta.url), "utf8");
const jobs = [...page.matchAll(/^## (.+?)\n.*?```js\n(.*?)```.*?```text\n(.*?)```/gms)];
if (jobs.length !== 5) throw new Error(`there are ${jobs.length} snippets of JavaScript, not 5`);

for (const [, job, snippet, printed] of jobs) {
  const code = snippet.replaceAll("http://localhost:8000", service);
  const { status, stdout, stderr } = spawnSync("node", ["--input-type=module", "--eval", code], { encoding: "utf8" });
  if (status || stdout !== printed) {
    console.error(`snippet “${job}” prints\n${stdout}${stderr}\nand not\n${printed}`);
    process.exitCode = 1;
  }
}
if (!process.exitCode) console.log("The snippets of JavaScript print what the page shows.");
