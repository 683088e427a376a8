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

const git = (...words) =>
  execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@b", ...words], { stdio: "pipe" });
const schema = (...paths) => {
  const get = { responses: { 200: { description: "fine" } } };
  const all = Object.fromEntries(paths.map((path) => [path, { get }]));
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: all });
  writeFileSync(join(repository, ".ci/openapi/schema.json"), text);
};
const changelog = (...sections) => writeFileSync(join(repository, "CHANGELOG.md"), sections.join("\n"));
const commit = () => {
  git("add", "--all");
  git("commit", "--quiet", "--message", "a");
};
const commit_schema = (...paths) => {
  schema(...paths);
  commit();
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
  changelog("# Changelog\n");
  commit_schema("/a", "/b");
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

test("a committed change has to be declared, whatever came after it", () => {
  commit_schema("/a");
  commit_schema("/a", "/c");
  fails_with(GONE);
  changelog("## Unreleased\n", "## 1.0.0\n", LIST);
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
  commit_schema("/a");
  commit_schema("/a", "/b");
  commit_schema("/a");
  changelog(LIST);
  fails_with(GONE);
  changelog(LIST, LIST);
  passes();
});

test("a branch counts as what its merge brings", () => {
  git("checkout", "--quiet", "-b", "side");
  commit_schema("/a", "/b", "/c");
  commit_schema("/a", "/b");
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "--no-edit", "side");
  passes();
  git("checkout", "--quiet", "side");
  commit_schema("/a");
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "--no-edit", "side");
  fails_with(GONE);
});

test("since a release, only what it had and is gone has to be declared", () => {
  commit_schema("/a");
  changelog("## Unreleased\n", "## 1.0.0\n", LIST);
  commit_schema("/a", "/b");
  git("tag", "v1.0.0");
  commit_schema("/a", "/b", "/c");
  commit_schema("/a", "/b");
  assert.equal(check(repository, "v1.0.0").status, 0);
  commit_schema("/a");
  fails_since(["v1.0.0"], GONE);
  changelog("## Unreleased\n", LIST, "## 1.0.0\n", LIST);
  assert.equal(check(repository, "v1.0.0").status, 0);
});

test("a clone without the history passes", () => {
  commit_schema("/a");
  fails_with(GONE);
  git("clone", "--quiet", "--depth=1", `file://${repository}`, join(repository, "clone"));
  assert.equal(check(join(repository, "clone")).status, 0);
});
