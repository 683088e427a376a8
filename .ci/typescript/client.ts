// A client of Dateline, to copy from. Types come from the schema:
//
//   npx openapi-typescript http://localhost:8000/openapi.json -o schema.d.ts

import createClient from "openapi-fetch";
import type { components, paths } from "./dist/schema.js";

type Schemas = components["schemas"];
type Quote = Schemas["Quote"];

export const dateline = (baseUrl: string) => createClient<paths>({ baseUrl });
export type Dateline = ReturnType<typeof dateline>;

/** What the service says is wrong: show the message; `did_you_mean` is what the user may have meant. */
export class DatelineError extends Error {
  constructor(readonly problem: Schemas["Problem"]) {
    super(problem.detail);
  }

  get did_you_mean(): string[] {
    return [...this.problem.did_you_mean, ...this.problem.errors.flatMap((mistake) => mistake.did_you_mean)];
  }
}

type Answer<Data> = { data?: Data; error?: Schemas["Problem"] };

/** The data of an answer. Throws DatelineError where there is none. */
export function found<Data>({ data, error }: Answer<Data>): Data {
  if (error) throw new DatelineError(error);
  return data!;
}

type Page<Item> = { items: Item[]; next: string | null };
type Ask<Item> = (at: { cursor?: string }) => Promise<Answer<Page<Item>>>;

/** Every record of a list. `next` holds the whole query; what differs from page to page is its cursor. */
export async function* all<Item>(ask: Ask<Item>): AsyncGenerator<Item> {
  let at: { cursor?: string } | null = {};
  while (at) {
    const page: Page<Item> = found(await ask(at));
    yield* page.items;
    const cursor = page.next && new URLSearchParams(page.next.split("?")[1]).get("cursor");
    at = cursor ? { cursor } : null;
  }
}

/** What an actor did in a span of days, each event as one line. */
export async function diary(api: Dateline, actor: string, from: string, to: string): Promise<string[]> {
  const { items } = found(await api.GET("/events", { params: { query: { actor: [actor], from, to } } }));
  return items.map(({ date, title }) => `${date?.label ?? "undated"}: ${title}`);
}

/** Every quote of one speaker, however many pages they take. */
export async function quotes_of(api: Dateline, speaker: string, limit = 200): Promise<Quote[]> {
  const quotes: Quote[] = [];
  const ask: Ask<Quote> = (at) => api.GET("/quotes", { params: { query: { speaker: [speaker], limit, ...at } } });
  for await (const quote of all(ask)) quotes.push(quote);
  return quotes;
}

/** A quote in its own words, followed by those of who answers it. */
export async function dispute(api: Dateline, id: string): Promise<string[]> {
  const quote = found(await api.GET("/quotes/{id}", { params: { path: { id } } }));
  const answers = quote.answered_by.map(({ speakers, relation, exact }) => {
    const names = speakers.map(({ name }) => name).join(" and ");
    return `${names} ${relation}: ${exact}`;
  });
  return [quote.evidence[0]!.exact, ...answers];
}

/** The events in which all of these actors take part. */
export async function together(api: Dateline, ...actors: string[]): Promise<Schemas["EventPage"]> {
  return found(await api.GET("/events", { params: { query: { with: actors } } }));
}

/** The choices of a sidebar, each with its count and the URL that makes it: what one side says, by whom and how. */
export async function sidebar(api: Dateline, side: string): Promise<Schemas["Facet"][]> {
  const query = { side: [side], facet: ["speaker" as const, "kind" as const], limit: 0 };
  const { facets } = found(await api.GET("/quotes", { params: { query } }));
  return Object.values(facets!);
}

/** How many events each day of a span may have, as one bar a day. */
export async function histogram(api: Dateline, from: string, to: string): Promise<string[]> {
  const query = { from, to, facet: ["date:day" as const], limit: 0 };
  const { facets } = found(await api.GET("/events", { params: { query } }));
  return facets!["date:day"]!.buckets.map(({ label, count }) => `${label}: ${"#".repeat(count)}`);
}

/** Why a list is empty, as a sentence; null where it is not. */
export function why_empty({ empty_because }: Pick<Schemas["EventPage"], "empty_because">): string | null {
  if (!empty_because) return null;
  const ways = empty_because.map(({ parameter, total_without }) => `${total_without} without “${parameter}”`);
  return ways.length ? `Nothing fits. There would be ${ways.join(", ")}.` : "Nothing fits, nor without any one filter.";
}

/** What words find, each hit as one line. Here brackets are around a match; on a page it would be in a <mark>. */
export async function search(api: Dateline, q: string): Promise<string[]> {
  const { items } = found(await api.GET("/search", { params: { query: { q } } }));
  return items.map(({ hit, passage, snippet }) => {
    const words = snippet.map(({ text, match }) => (match ? `[${text}]` : text)).join("");
    return `${hit.record}${passage ? `, passage ${passage}` : ""}: ${words}`;
  });
}

type Edge = Pick<Schemas["GraphEdge"], "kind" | "url"> & { line: string };

/** Whom an actor meets, and who speaks of whom: each edge as one line, with the URL of the records behind it. */
export async function network(api: Dateline, actor: string): Promise<Edge[]> {
  const { nodes, edges } = found(await api.GET("/graph", { params: { query: { actor: [actor] } } }));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges.map(({ source, target, kind, count, url }) => {
    const line = `${names.get(source)} ${kind === "quote" ? "→" : "–"} ${names.get(target)}: ${count}`;
    return { line, kind, url };
  });
}

/** The dataset and its tag; null while it is still the one of a tag. Browsers do so by themselves. */
export async function dataset(api: Dateline, tag?: string): Promise<{ data: Schemas["Dataset"]; tag: string } | null> {
  const answer = await api.GET("/dataset", { headers: { "If-None-Match": tag } });
  return answer.response.status === 304 ? null : { data: found(answer), tag: answer.response.headers.get("ETag")! };
}

/** Places for a spreadsheet: in a format other than JSON the answer is text. */
export async function places_csv(api: Dateline, kind: string): Promise<string> {
  return found(await api.GET("/places", { params: { query: { kind: [kind], format: "csv" } }, parseAs: "text" }));
}
