// @ts-check
// What is chosen in an article: the record that is shown, the words that are lit. By what it is chosen, article.js and
// following.js know.

import { shortest } from "./panels.js";
import { tell } from "./telling.js";

/** @typedef {import("./numbers.js").Numbers} Numbers */
/** @typedef {import("./panels.js").Panel} Panel */
/** @typedef {import("./panels.js").Reading} Reading */
/** @typedef {import("./panels.js").Words} Words */
/** @typedef {import("./stretches.js").Lit} Lit */
/** @typedef {import("./stretches.js").Span} Span */
/** @typedef {import("./stretches.js").Stretch} Stretch */
/** @typedef {import("./stretches.js").Underline} Underline */

const NARROW = matchMedia("(max-width: 46.99rem)");

export class Reader {
  /** @param {Stretch[]} stretches @param {Panel[]} panels @param {Reading[]} readings @param {Numbers} numbers */
  constructor(stretches, panels, readings, numbers) {
    this.stretches = stretches;
    this.panels = panels;
    this.readings = readings;
    this.numbers = numbers;
    /** @type {Panel | null} */
    this.panel = null;
    this.passage = "";
    /** @type {Map<Stretch, Lit[]>} */
    this.lit = new Map();
    /** @type {Map<Stretch, Span[]>} */
    this.parts = new Map();
    /** @type {Set<Underline>} */
    this.underlines = new Set();
    for (const { kind, words } of panels)
      if (kind !== "actor") for (const { stretch, span } of words) stretch.spans[`${kind}s`].push(span);
  }

  /** What is listed of the passage that is chosen. */
  get reading() {
    return this.readings.find((one) => one.passage === this.passage);
  }

  /**
   * Chooses the shortest record at a place of a passage, or the first one of it.
   *
   * @param {string} passage
   * @param {{ scrolls?: boolean, focuses?: boolean, offset?: number | null }} how
   */
  choose_passage(passage, { offset = null, ...how } = {}) {
    const panels = this.readings.find((one) => one.passage === passage)?.panels ?? [];
    const here = offset === null ? [] : panels.filter((panel) => panel.holds(passage, offset));
    const panel = shortest(here) ?? panels[0];
    if (panel) this.choose(panel, passage, { ...how, pushes: true });
  }

  /**
   * Lights the words of a record and shows it, among the records of a passage.
   *
   * @param {Panel} panel
   * @param {string} passage
   * @param {{ scrolls?: boolean, focuses?: boolean, pushes?: boolean }} how
   */
  choose(panel, passage, { scrolls = false, focuses = false, pushes = false } = {}) {
    this.panel = panel;
    this.passage = passage;
    this.mark();
    this.light(panel.words, panel.kind);
    if (pushes && location.hash !== panel.hash) history.pushState(null, "", panel.hash);
    tell(this.reading?.head ?? "");
    if (focuses) panel.element.focus({ preventScroll: true });
    const stretch = this.stretches.find((one) => one.passage === passage);
    if (stretch && (scrolls || NARROW.matches)) this.show(stretch);
    panel.element.parentElement?.scrollTo({ top: 0 });
  }

  close() {
    this.panel = null;
    this.passage = "";
    this.mark();
    this.light([]);
  }

  /** Lights these words and no others. @param {Words[]} words @param {string} kind */
  light(words, kind = "event") {
    this.lit = new Map();
    for (const { stretch, span } of words) this.lit.set(stretch, [...(this.lit.get(stretch) ?? []), { span, kind }]);
    this.draw();
  }

  /** Marks all that is chosen as such, and nothing else. */
  mark() {
    const { panel, passage, reading } = this;
    for (const one of this.panels) one.element.classList.toggle("chosen", one === panel);
    for (const one of this.readings) one.element.classList.toggle("chosen", one === reading);
    for (const one of this.stretches) one.element.classList.toggle("chosen", Boolean(panel) && one.passage === passage);
    this.numbers.open(passage);
    if (panel) reading?.mark(panel);
    this.say_missing(false);
  }

  /** Says that the article has not what the address names, or no longer says so. */
  say_missing(is_missing = true) {
    const note = document.getElementById("missing");
    if (note) note.hidden = !is_missing;
    if (is_missing) tell(note?.textContent ?? "");
  }

  /** Brings a stretch to eye level, where it is not in sight. @param {Stretch} stretch */
  show(stretch) {
    const { top, bottom } = stretch.element.getBoundingClientRect();
    const room = innerHeight * (NARROW.matches ? 0.55 : 0.8);
    if (top < 60 || bottom > room) stretch.element.scrollIntoView({ block: "start", behavior: "instant" });
  }

  /** Underlines the words of a kind, or no longer. @param {Underline} kind @returns {boolean} whether they are now */
  underline(kind) {
    const is_new = !this.underlines.delete(kind);
    if (is_new) this.underlines.add(kind);
    this.draw();
    return is_new;
  }

  /** Underlines thinly some words of the record that is shown; none where they are empty. @param {string} words */
  point(words) {
    if (!words && !this.parts.size) return;
    this.parts = new Map();
    for (const { stretch } of words ? (this.panel?.words ?? []) : []) {
      const start = stretch.text.indexOf(words);
      if (start >= 0) this.parts.set(stretch, [{ start, end: start + words.length }]);
    }
    this.draw();
  }

  draw() {
    for (const stretch of this.stretches)
      stretch.draw(this.lit.get(stretch) ?? [], this.parts.get(stretch) ?? [], this.underlines);
  }
}
