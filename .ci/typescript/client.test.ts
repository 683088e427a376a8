// Runs the client against a live server with the seed data, at the address in SERVICE.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DatelineError, dateline, diary, dispute, quotes_of } from "./client.js";

const service = process.env["SERVICE"];
if (!service) throw new Error("set SERVICE to where the service runs, such as http://localhost:8000");
const api = dateline(service);

test("lists by filters", async () => {
  assert.deepEqual(await diary(api, "sergei-lavrov", "2013-09-09", "2013-09-12"), [
    "9 September 2013: Russia proposes that Syria hand in its chemical weapons and have them destroyed",
    "12 September 2013: John Kerry and Sergei Lavrov meet in Geneva",
  ]);
});

test("follows pages to the end", async () => {
  const whole = await quotes_of(api, "john-kerry");
  assert.deepEqual(
    whole.map(({ id }) => id),
    ["lavrov-and-kerry-hope", "kerry-rejects", "kerry-on-commitments", "kerry-not-a-game"].map((id) => `geneva-talks.${id}`),
  );
  for (const limit of [1, 3]) assert.deepEqual(await quotes_of(api, "john-kerry", limit), whole);
});

test("tells a quote with its answers", async () => {
  assert.deepEqual(await dispute(api, "geneva-talks.us-accuses"), [
    "Washington accuses the Syrian government of killing hundreds of people in a chemical attack in the Ghouta area " +
      "of the capital, Damascus, on 21 August.",
    "Syrian government denies: The government denies the allegation",
    "Syrian government counter_accuses: The government denies the allegation, blaming rebels",
  ]);
});

test("a redirect leads to the actor", async () => {
  const { data, response } = await api.GET("/people/{id}", { params: { path: { id: "john-kerry" } } });
  assert.deepEqual([data?.name, new URL(response.url).pathname], ["John Kerry", "/actors/john-kerry"]);
});

const is_problem = (status: number, suggestion: string) => (error: unknown) => {
  assert(error instanceof DatelineError);
  assert.deepEqual([error.problem.status, error.did_you_mean[0]], [status, suggestion]);
  return true;
};

test("a misspelt id in a filter is an error with a suggestion", async () => {
  const asked = diary(api, "sergei-lavrow", "2013-09-09", "2013-09-12");
  await assert.rejects(asked, is_problem(422, "sergei-lavrov"));
});

test("an unknown record is an error with a suggestion", async () => {
  await assert.rejects(dispute(api, "geneva-talks.us-acuses"), is_problem(404, "geneva-talks.us-accuses"));
});
