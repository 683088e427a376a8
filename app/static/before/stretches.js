// @ts-check
// The text of an article as scripts know it: stretches of words, and what is drawn on them. A stretch is one text node
// as long as nothing is drawn on it.

/** @typedef {{ start: number, end: number }} Span  from the start of a stretch, in UTF-16 units */
/** @typedef {"events" | "quotes" | "names" | "unused"} Underline */
/** @typedef {{ span: Span, kind: string }} Lit */

export class Stretch {
  /** @param {HTMLElement} element */
  constructor(element) {
    const words = element.querySelector(".words");
    if (!(words instanceof HTMLElement)) throw new Error("a passage without words");
    this.element = element;
    this.words = words;
    this.passage = element.dataset.passage ?? "";
    this.text = words.textContent ?? "";
    /** In UTF-16 units, and in code points, of the article's text. */
    this.start = Number(element.dataset.start);
    this.from = Number(element.dataset.from);
    /** @type {Record<Underline, Span[]>} */
    this.spans = { events: [], quotes: [], names: spans(element.dataset.names), unused: spans(element.dataset.unused) };
    this.is_drawn = false;
  }

  get number() {
    return this.element.querySelector("a.number");
  }

  /** The span of the article's UTF-16 units `start` to `end` as far as it lies here. @returns {Span | null} */
  own(/** @type {number} */ start, /** @type {number} */ end) {
    const own = { start: Math.max(start - this.start, 0), end: Math.min(end - this.start, this.text.length) };
    return own.start < own.end ? own : null;
  }

  /** The same of code points. @returns {Span | null} */
  of_code_points(/** @type {number} */ start, /** @type {number} */ end) {
    const characters = [...this.text];
    const first = Math.max(start - this.from, 0);
    const last = Math.min(end - this.from, characters.length);
    if (first >= last) return null;
    const before = characters.slice(0, first).join("").length;
    return { start: before, end: before + characters.slice(first, last).join("").length };
  }

  /** How far into the words a point of the page lies; null where it lies elsewhere. @returns {number | null} */
  offset_at(/** @type {number} */ x, /** @type {number} */ y) {
    const place = caret(x, y);
    if (!place || !this.words.contains(place.node)) return null;
    const range = document.createRange();
    range.setStart(this.words, 0);
    range.setEnd(place.node, place.offset);
    return range.toString().length;
  }

  /**
   * Draws what is lit, each span as one element, and inside and outside of these the underlines.
   *
   * @param {Lit[]} lit
   * @param {Span[]} parts
   * @param {Set<Underline>} underlines
   */
  draw(lit, parts, underlines) {
    const layers = /** @type {[string, Span[]][]} */ ([
      ...[...underlines].map((kind) => [kind, whole(this.spans[kind])]),
      ["part", parts],
    ]).filter(([, own]) => own.length);
    if (!lit.length && !layers.length) {
      if (this.is_drawn) this.words.replaceChildren(this.text);
      this.is_drawn = false;
      return;
    }
    const marks = joined(lit);
    const bounds = [...marks.map((one) => one.span), ...layers.flatMap(([, own]) => own)];
    const cuts = [...new Set([0, this.text.length, ...bounds.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b);
    const drawn = document.createDocumentFragment();
    /** @type {Map<Lit, HTMLElement>} */
    const elements = new Map();
    cuts.slice(0, -1).forEach((start, n) => {
      const end = cuts[n + 1] ?? start;
      /** @type {Node} */
      let node = document.createTextNode(this.text.slice(start, end));
      for (const [kind, own] of layers) {
        if (own.some((one) => one.start <= start && end <= one.end)) node = wrapped("span", kind, node);
      }
      const mark = marks.find(({ span }) => span.start <= start && end <= span.end);
      if (!mark) return drawn.append(node);
      const element = elements.get(mark);
      if (element) return element.append(node);
      const made = wrapped("mark", mark.kind, node);
      elements.set(mark, made);
      drawn.append(made);
    });
    this.words.replaceChildren(drawn);
    this.is_drawn = true;
  }
}

/** Spans that touch or overlap as one. @param {Span[]} own @returns {Span[]} */
function whole(own) {
  return joined(own.map((span) => ({ span, kind: "" }))).map((one) => one.span);
}

/** Those that touch or overlap as one. @param {Lit[]} lit */
function joined(lit) {
  /** @type {Lit[]} */
  const found = [];
  for (const { span, kind } of [...lit].sort((a, b) => a.span.start - b.span.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.span.end) last.span.end = Math.max(last.span.end, span.end);
    else found.push({ span: { ...span }, kind });
  }
  return found;
}

/** @param {string} name @param {string} kind @param {Node} node */
function wrapped(name, kind, node) {
  const element = document.createElement(name);
  element.className = kind;
  element.append(node);
  return element;
}

/** @param {string | undefined} told @returns {Span[]} */
function spans(told) {
  return (told ?? "")
    .split(" ")
    .filter(Boolean)
    .map((one) => {
      const [start = 0, end = 0] = one.split(",").map(Number);
      return { start, end };
    });
}

/** @param {number} x @param {number} y @returns {{ node: Node, offset: number } | null} */
function caret(x, y) {
  if (document.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y);
    return found && { node: found.offsetNode, offset: found.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
