// What the check demands of the changelog, in a repository of its own.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, afterEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const CHECK = fileURLToPath(new URL("declared.mjs", import.meta.url));
const GONE = "GET /b: removed";
const LIST = `### Breaking\n\n- \`${GONE}\`: ask /a.\n`;
let repository;
// Sections of the changelog, the newest first.
let released;

const git = (...words) =>
  execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@b", ...words], { stdio: "pipe" });
const schema = (...paths) => {
  const get = { responses: { 200: { description: "fine" } } };
  const all = Object.fromEntries(paths.map((path) => [path, { get }]));
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: all });
  writeFileSync(join(repository, ".ci/openapi/schema.json"), text);
};
const changelog = (...unreleased) =>
  writeFileSync(join(repository, "CHANGELOG.md"), ["# Changelog\n", "## Unreleased\n", ...unreleased, ...released].join("\n"));
const commit = () => {
  git("add", "--all");
  git("commit", "--quiet", "--message", "a");
};
const commit_schema = (...paths) => {
  schema(...paths);
  commit();
};
const release = (paths, ...breaking) => {
  released.unshift(`## 1.${released.length}.0 - 2026-01-01\n`, ...breaking);
  changelog();
  commit_schema(...paths);
};
const check = (where = repository, ...release) => spawnSync("node", [CHECK, where, ...release], { encoding: "utf8" });
const fails_with = (...changes) => fails_since([], ...changes);
const fails_since = (release, ...changes) => {
  const { status, stderr } = check(repository, ...release);
  assert.equal(status, 1);
  assert.deepEqual(stderr.match(/(?<=^- `).+(?=`$)/gm), changes);
};
const passes = () => assert.deepEqual([check().status, check().stderr], [0, ""]);

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "declared-"));
  mkdirSync(join(repository, ".ci/openapi"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  released = [];
  release(["/a", "/b"]);
});
afterEach(() => rmSync(repository, { recursive: true }));

test("what stays needs no words", () => {
  commit_schema("/a", "/b", "/c");
  passes();
});

test("a change of the work tree has to be declared", () => {
  schema("/a");
  fails_with(GONE);
  changelog("## Unreleased\n", LIST);
  passes();
});

test("a released change has to be declared, whatever came after it", () => {
  release(["/a"]);
  release(["/a", "/c"]);
  fails_with(GONE);
  changelog(LIST);
  passes();
});

test("the words have to stand at their place", () => {
  schema("/a");
  changelog(LIST.replace("Breaking", "Changed"));
  fails_with(GONE);
  changelog(LIST.replace("/b", "/a"));
  fails_with(GONE);
});

test("what breaks twice is declared twice", () => {
  release(["/a"], LIST);
  release(["/a", "/b"]);
  release(["/a"]);
  fails_with(GONE);
  changelog(LIST);
  passes();
});

test("what was never released breaks nobody", () => {
  commit_schema("/a", "/b", "/c");
  commit_schema("/a", "/b");
  passes();
});

test("since a release, only what it had and is gone has to be declared", () => {
  release(["/a"], LIST);
  release(["/a", "/b"]);
  git("tag", "v1.2.0");
  commit_schema("/a", "/b", "/c");
  commit_schema("/a", "/b");
  assert.equal(check(repository, "v1.2.0").status, 0);
  commit_schema("/a");
  fails_since(["v1.2.0"], GONE);
  changelog(LIST);
  assert.equal(check(repository, "v1.2.0").status, 0);
});

test("a clone without the history passes", () => {
  release(["/a"]);
  fails_with(GONE);
  git("clone", "--quiet", "--depth=1", `file://${repository}`, join(repository, "clone"));
  assert.equal(check(join(repository, "clone")).status, 0);
});
