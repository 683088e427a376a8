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
