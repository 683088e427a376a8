// Runs the client against a live server with the seed data, at the address in SERVICE.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DatelineError, dataset, dateline, diary, dispute, found, histogram, network, places_csv } from "./client.js";
import { quotes_of, search, sidebar, together, why_empty } from "./client.js";

const service = process.env["SERVICE"];
if (!service) throw new Error("set SERVICE to where the service runs, such as http://localhost:8000");
const api = dateline(service);

test("lists by filters", async () => {
  assert.deepEqual(await diary(api, "sergei-lavrov", "2013-09-09", "2013-09-12"), [
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

test("finds what actors do together", async () => {
  const { items } = await together(api, "sergei-lavrov", "john-kerry");
  assert.deepEqual(
    items.map(({ id }) => id),
    ["thursday-meeting", "second-round", "talks"].map((id) => `geneva-talks.${id}`),
  );
});

test("offers choices with their counts, and a choice leads to as many", async () => {
  const facets = await sidebar(api, "syria");
  assert.deepEqual(
    facets.map(({ label, buckets }) => [label, ...buckets.map((bucket) => `${bucket.label} (${bucket.count})`)]),
    [
      [
        "Speaker",
        "Bashar Assad (4)",
        "Syria (2)",
        "Syrian government (2)",
        "Bashar Jaafari (1)",
        "Syria's foreign minister (1)",
      ],
      ["Kind", "In the article's words (7)", "Partly word for word (2)", "Word for word (1)"],
    ],
  );
  for (const { url, value, count } of facets.flatMap(({ buckets }) => buckets)) {
    const { total, facets } = found(await api.GET(url as "/quotes")); // the path it begins with gives the type
    const selected = Object.values(facets!).flatMap(({ buckets }) => buckets.filter((bucket) => bucket.selected));
    assert.deepEqual([total, selected.map((bucket) => bucket.value)], [count, [value]]);
  }
});

test("counts by day", async () => {
  assert.deepEqual(await histogram(api, "2013-09-09", "2013-09-13"), [
    "9 September 2013: ##",
    "10 September 2013: ####",
    "12 September 2013: #",
    "13 September 2013: #",
  ]);
});

test("says why a list is empty", async () => {
  const query = { from: "2013-09-06", to: "2013-09-06", date_match: "must" as const };
  const empty = found(await api.GET("/events", { params: { query } }));
  assert.equal(why_empty(empty), "Nothing fits. There would be 9 without “to”, 4 without “from”, 3 without “date_match”.");
  const twice = found(await api.GET("/events", { params: { query: { ...query, q: "xyzzy" } } }));
  assert.equal(why_empty(twice), "Nothing fits, nor without any one filter.");
  assert.equal(why_empty(await together(api, "sergei-lavrov")), null);
});

test("shows where words stand", async () => {
  assert.deepEqual(await search(api, "legally sp"), [
    'quote: Syria\'s envoy to the UN, Bashar Jaafari, says that "[legally] [speaking]", Syria is now a full member of ' +
      "the Chemical Weapons Convention.",
    'event: Syria\'s envoy to the UN, Bashar Jaafari, later said that "[legally] [speaking]", Syria was now a full member ' +
      "of the convention",
    'article, passage 24: Syria\'s envoy to the UN, Bashar Jaafari, later said that "[legally] [speaking]", Syria was ' +
      "now a full member of the convention.",
  ]);
});

test("draws who meets and who speaks of whom, with the records behind", async () => {
  const edges = await network(api, "sergei-lavrov");
  assert.deepEqual(
    edges.map(({ line }) => line),
    [
      "John Kerry – Sergei Lavrov: 3",
      "Sergei Lavrov → Syria: 3",
      "Sergei Lavrov → United States: 2",
      "John Kerry – Lakhdar Brahimi: 1",
      "Lakhdar Brahimi – Sergei Lavrov: 1",
      "Sergei Lavrov – Syria: 1",
    ],
  );
  for (const { line, kind, url } of edges) {
    const page = kind === "event" ? found(await api.GET(url as "/events")) : found(await api.GET(url as "/quotes"));
    assert.equal(page.total, Number(line.split(": ")[1]));
  }
});

test("asks again only for what has changed", async () => {
  const first = await dataset(api);
  assert.deepEqual([first?.data.counts.events, first?.data.counts.quotes], [37, 31]);
  assert.equal(await dataset(api, first!.tag), null);
  assert.deepEqual(await dataset(api, 'W/"another"'), first);
});

test("another format is text", async () => {
  const [columns, ...rows] = (await places_csv(api, "city")).trimEnd().split("\r\n");
  assert.equal(columns!.split(",").slice(0, 4).join(), '"id","url","kind","name"');
  assert.deepEqual(
    rows.map((row) => row.split(",")[0]),
    ['"damascus"', '"geneva"'],
  );
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
