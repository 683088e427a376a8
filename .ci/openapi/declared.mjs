// Compares the schema of the work tree with that of the last release, and fails for each breaking change that
// CHANGELOG.md has not declared since. Where no release is named, it compares each release with the one before, from the
// first one up to the work tree; what was never released breaks nobody.
//
//   node .ci/openapi/declared.mjs [repository] [commit of the last release]

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { breaking_changes } from "./changes.mjs";

const SCHEMA = ".ci/openapi/schema.json";
const CHANGELOG = "CHANGELOG.md";
const [repository = ".", release] = process.argv.slice(2);

const git = (...words) => execFileSync("git", ["-C", repository, ...words], { encoding: "utf8", maxBuffer: 2 ** 28 });
const read = (file) => readFileSync(join(repository, file), "utf8");

// Declared as often as it happened: what is taken away, brought back and taken away again breaks clients twice.
const left = declared(read(CHANGELOG));
if (release) for (const change of declared(git("show", `${release}:${CHANGELOG}`))) take(left, change);
const missing = changes().filter((change) => !take(left, change));

if (missing.length) {
  console.error(`${CHANGELOG} does not declare what breaks clients. Below “### Breaking” of the coming version, add`);
  for (const change of missing) console.error(`- \`${change}\``);
  console.error("each with what clients have to do about it.");
  process.exit(1);
}
console.log("Every breaking change of the schema is declared.");

function changes() {
  const commits = release ? [release] : releases();
  const versions = [...commits.map((commit) => git("show", `${commit}:${SCHEMA}`)), read(SCHEMA)];
  return versions.slice(1).flatMap((text, i) =>
    text === versions[i] ? [] : breaking_changes(JSON.parse(versions[i]), JSON.parse(text)),
  );
}

/** The commits that last changed the heading of each version, the oldest first. */
function releases() {
  const versions = [...read(CHANGELOG).matchAll(/^## \[?v?(\d+\.\d+\.\d+)/gm)].map(([, version]) => version);
  const heading = (version) => `^## \\[?v?${version.replaceAll(".", "\\.")}`;
  const last = (version) => git("log", "-1", "--format=%H", `-G${heading(version)}`, "--", CHANGELOG).trim();
  return versions.map(last).filter(Boolean).reverse();
}

/** The changes in backticks that begin the items below each heading “### Breaking”. */
function declared(changelog) {
  const sections = changelog.split(/^(?=#)/m).filter((section) => section.startsWith("### Breaking\n"));
  return sections.flatMap((section) => [...section.matchAll(/^- `(.+?)`/gm)].map(([, change]) => change));
}

function take(list, one) {
  const index = list.indexOf(one);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}
