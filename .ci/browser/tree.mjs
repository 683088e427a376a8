// What a screen reader is given, in Chromium's own tree of accessibility: each sentence of an article as one text, behind
// it its button; each row of events with all that its drawing says, and no drawing.

// How words that say what became of an event begin, where its status is another word.
const STATUSES = {
  occurred: "",
  ongoing: "going on when written",
  scheduled: "was due",
  cancelled: "called off",
  postponed: "put off",
};

/** The nodes of a page that are not ignored, in their order: role, name, and the nodes below. */
async function heard(page) {
  const { nodes } = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const of = (node) => {
    const below = node.childIds.flatMap((id) => (known.has(id) ? of(known.get(id)) : []));
    return node.ignored ? below : [{ role: node.role?.value, name: node.name?.value ?? "", below }];
  };
  return of(nodes[0]);
}

function* all(nodes) {
  for (const node of nodes) {
    yield node;
    yield* all(node.below);
  }
}

const texts = (node) => [...all([node])].filter(({ role }) => role === "StaticText").map(({ name }) => name.trim());

/** Sentences of an article: one text node each, followed by the button that says how much is read from it. */
export async function hear_an_article(page, is, passages) {
  const nodes = [...all(await heard(page))];
  const wanted = passages.filter(({ records }) => records.length);
  const found = wanted.map(({ n }) => {
    const button = new RegExp(`^(Sentence|Heading|Entry|Source) ${n}, \\d+ records?$`);
    const passage = nodes.find(({ below }) => below.some(({ role, name }) => role === "button" && button.test(name)));
    const own = passage?.below.filter(({ below, role }) => below.length || role === "button") ?? [];
    const words = own.find(({ role }) => role === "paragraph" || role === "heading");
    return [own.at(-1)?.name, words && texts(words)];
  });
  const name = ({ kind, n, records }) =>
    `${{ timeline: "Entry" }[kind] ?? kind[0].toUpperCase() + kind.slice(1)} ${n}, ${records.length} record${records.length === 1 ? "" : "s"}`;
  is("what is heard of the sentences", found, wanted.map((passage) => [name(passage), [passage.text]]));
}

/** Rows of events: what is drawn is said, in this order, and no drawing is met. */
export async function hear_the_rows(page, is, events) {
  const nodes = [...all(await heard(page))];
  const drawings = ["image", "img", "graphics-document", "SvgRoot", "Canvas"];
  is("the drawings that are met", nodes.filter(({ role }) => drawings.includes(role)).map(({ name }) => name), []);
  for (const event of events) {
    const row = nodes.find(
      ({ role, below }) => role === "listitem" && below.some((node) => node.role === "heading" && node.name === event.title),
    );
    const [when, title, said = ""] = row ? texts(row) : [];
    is(`when it is heard that “${event.title}”`, [when, title], [event.date?.label ?? "no date given", event.title]);
    const status = STATUSES[event.status] ?? event.status;
    is(`whether it is heard what became of “${event.title}”`, said.startsWith(status), true);
  }
}
