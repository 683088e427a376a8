// What the types of the schema are to hold. It is compiled, never run: where a type is wider than it should be, it does
// not compile.

import createClient from "openapi-fetch";
import type { components, paths } from "./dist/schema.js";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Condition extends true>(): void => {};

// True where `unknown` or `any` hides anywhere in a type.
type Loose<T> = unknown extends T
  ? true
  : T extends (infer Item)[]
    ? Loose<Item>
    : T extends object
      ? { [Key in keyof T]: Loose<T[Key]> }[keyof T]
      : false;
holds<Same<Loose<Schemas[keyof Schemas]>, false>>();

holds<Same<Schemas["EventPage"]["items"], Schemas["Event"][]>>();
holds<Same<Schemas["Text"]["records"]["quotes"], Schemas["Quote"][]>>();
holds<Same<Schemas["Event"]["type"], Schemas["EventType"]>>();

const client = createClient<paths>({ baseUrl: "http://localhost:8000" });

const { data, error } = await client.GET("/events", {
  params: { query: { actor: ["sergei-lavrov"], type: ["consult", "request"], from: "2013-09-09", limit: 20 } },
});
if (error) {
  holds<Same<typeof error, Schemas["Problem"]>>();
  for (const mistake of error.errors) console.log(mistake.parameter, mistake.did_you_mean.join());
} else {
  holds<Same<typeof data, Schemas["EventPage"]>>();
  const where = data.items.map((event) => event.place?.coordinates?.lat ?? null);
  holds<Same<typeof where, (number | null)[]>>();
}

const facets = await client.GET("/quotes", { params: { query: { facet: ["speaker", "date:month"], limit: 0 } } });
if (facets.data) {
  holds<Same<typeof facets.data.facets, { [name: string]: Schemas["Facet"] } | null>>();
  holds<Same<typeof facets.data.empty_because, Schemas["EmptyBecause"][] | null>>();
  const choice = facets.data.facets?.["speaker"]?.buckets[0];
  type Choice = { value: string | null; label: string; count: number; selected: boolean; url: string };
  holds<Same<typeof choice, Choice | undefined>>();
}

const graph = await client.GET("/graph", { params: { query: { with: ["john-kerry"], status: ["occurred"] } } });
if (graph.data) {
  holds<Same<typeof graph.data.edges, Schemas["GraphEdge"][]>>();
  holds<Same<Schemas["GraphEdge"]["kind"], "event" | "quote">>();
  // A node is a reference with counts.
  const nodes: (Schemas["Reference"] & { counts: { events: number } })[] = graph.data.nodes;
  console.log(nodes.length);
}

const hits = await client.GET("/search", { params: { query: { q: "convention" } } });
if (hits.data) {
  const hit = hits.data.items[0]!;
  holds<Same<typeof hit.passage, number | null>>();
  holds<Same<typeof hit.hit, Schemas["ArticleReference"] | Schemas["Reference"]>>();
  holds<Same<typeof hit.snippet, { text: string; match: boolean }[]>>();
}

// Another format is text, where the client is told to read it so.
const table = await client.GET("/events", { params: { query: { format: "csv" } }, parseAs: "text" });
holds<Same<typeof table.data, string | undefined>>();

// @ts-expect-error: a misspelt parameter
await client.GET("/events", { params: { query: { actr: ["sergei-lavrov"] } } });
// @ts-expect-error: a value that is not in the closed list
await client.GET("/quotes", { params: { query: { act: ["denys"] } } });
// @ts-expect-error: a facet that events do not have
await client.GET("/events", { params: { query: { facet: ["speaker"] } } });
// @ts-expect-error: a search for nothing
await client.GET("/search", {});
// @ts-expect-error: places are no days
await client.GET("/places", { params: { query: { format: "ics" } } });

// A client follows the redirect, and has the actor.
const person = await client.GET("/people/{id}", { params: { path: { id: "john-kerry" } } });
if (person.data) holds<Same<typeof person.data, Schemas["Actor"]>>();

// `record` tells the kinds of records apart.
export function headline(record: Schemas["Event" | "Quote" | "Actor" | "Place" | "Article"]): string {
  switch (record.record) {
    case "event":
    case "article":
      return record.title;
    case "quote":
      return record.statement;
    case "actor":
    case "place":
      return record.name;
  }
}

const STATUS_COLOURS: Record<Schemas["EventStatus"], string> = {
  occurred: "black",
  ongoing: "blue",
  scheduled: "green",
  conditional: "orange",
  alleged: "red",
  cancelled: "grey",
  postponed: "brown",
};
export const colour = (event: Schemas["Event"]): string => STATUS_COLOURS[event.status];
