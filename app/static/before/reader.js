// @ts-check
// An article: a sentence chosen, by pointer or key, lights the words of one record and shows it beside.

import { Stretch } from "./stretches.js";
import { tell } from "./telling.js";

/** @typedef {import("./stretches.js").Lit} Lit */
/** @typedef {import("./stretches.js").Span} Span */
/** @typedef {import("./stretches.js").Underline} Underline */

const NARROW = matchMedia("(max-width: 46.99rem)");
const CHARACTERS = /^#char=(\d+),(\d+)$/;

/** @param {Document} document */
export function reader(document) {
  const element = document.querySelector("[data-reader]");
  if (element instanceof HTMLElement) new Reader(element).begin();
}

class Reader {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.stretches = all(element, ".passage").map((one) => new Stretch(one));
    this.panels = all(element, "[data-panel]");
    this.readings = all(element, "[data-reading]");
    this.numbers = this.stretches.map((one) => one.number).filter((one) => one instanceof HTMLElement);
    /** @type {HTMLElement | null} */
    this.panel = null;
    this.passage = "";
    /** @type {Map<Stretch, Lit[]>} */
    this.lit = new Map();
    /** @type {Map<Stretch, Span[]>} */
    this.parts = new Map();
    /** @type {Set<Underline>} */
    this.underlines = new Set();
  }

  begin() {
    this.element.dataset.live = "";
    for (const panel of this.panels) this.gather(panel);
    this.numbers.forEach((number, n) => {
      number.setAttribute("role", "button");
      number.setAttribute("aria-expanded", "false");
      number.tabIndex = n ? -1 : 0;
    });
    this.element.addEventListener("click", (event) => this.press(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
    for (const type of ["pointerover", "focusin"]) this.element.addEventListener(type, (event) => this.point(event));
    for (const type of ["pointerout", "focusout"]) this.element.addEventListener(type, () => this.unpoint());
    addEventListener("popstate", () => this.follow());
    addEventListener("hashchange", () => this.follow());
    this.follow();
  }

  /** Notes where the words of a record stand, for the underlines. @param {HTMLElement} panel */
  gather(panel) {
    const kind = kind_of(panel);
    if (kind === "actor") return;
    for (const { stretch, span } of this.words_of(panel)) stretch.spans[`${kind}s`].push(span);
  }

  /** Where the words of a record stand. @param {HTMLElement} panel @returns {{ stretch: Stretch, span: Span }[]} */
  words_of(panel) {
    return all(panel, "[data-span]").flatMap((words) => {
      const [start = 0, end = 0] = (words.dataset.span ?? "").split(",").map(Number);
      return this.stretches.flatMap((stretch) => {
        const span = stretch.passage === words.dataset.passage ? stretch.own(start, end) : null;
        return span ? [{ stretch, span }] : [];
      });
    });
  }

  /** Opens what the address names. */
  follow() {
    const hash = decodeURIComponent(location.hash);
    const [, first, last] = CHARACTERS.exec(hash) ?? [];
    if (first && last) return this.open_characters(Number(first), Number(last));
    if (hash.startsWith("#char=")) return this.say_missing();
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    if (target?.matches("[data-panel]")) this.choose(target, this.first_passage(target), { scrolls: true });
    else if (target?.matches("[data-reading]")) this.choose_passage(target.dataset.reading ?? "", { scrolls: true });
    else if (/^#(event|quote|actor)=/.test(hash)) this.say_missing();
    else this.close();
  }

  /** The shortest record with exactly these words, else the words alone. @param {number} first @param {number} last */
  open_characters(first, last) {
    const exact = this.panels.filter((panel) => panel.querySelector(`[data-char="${first},${last}"]`));
    const found = exact.sort((a, b) => this.length_of(a) - this.length_of(b))[0];
    const own = this.stretches.flatMap((stretch) => {
      const span = stretch.of_code_points(first, last);
      return span ? [{ stretch, span }] : [];
    });
    const stretch = own[0]?.stretch;
    if (!stretch) return this.say_missing();
    if (found) return this.choose(found, stretch.passage, { scrolls: true });
    this.close();
    this.lit = new Map(own.map((one) => [one.stretch, [{ span: one.span, kind: "event" }]]));
    this.draw();
    this.show(stretch);
  }

  say_missing() {
    this.close();
    tell("The address names words that this article does not have.");
    const note = document.getElementById("missing");
    if (note) note.hidden = false;
  }

  /** @param {string} passage @param {{ scrolls?: boolean, focuses?: boolean, offset?: number | null }} how */
  choose_passage(passage, how = {}) {
    const reading = this.readings.find((one) => one.dataset.reading === passage);
    if (!reading) return;
    const panels = all(reading, "li a").flatMap((link) => this.panels.find((one) => `#${one.id}` === hash_of(link)) ?? []);
    const at = how.offset ?? null;
    const here = panels.filter((panel) => at !== null && this.holds(panel, passage, at));
    const panel = here.sort((a, b) => this.length_of(a) - this.length_of(b))[0] ?? panels[0];
    if (panel) this.choose(panel, passage, { ...how, pushes: true });
  }

  /**
   * Lights the words of a record and shows it, among the records of a passage.
   *
   * @param {HTMLElement} panel
   * @param {string} passage
   * @param {{ scrolls?: boolean, focuses?: boolean, pushes?: boolean }} how
   */
  choose(panel, passage, { scrolls = false, focuses = false, pushes = false } = {}) {
    this.panel = panel;
    this.passage = passage;
    const reading = this.readings.find((one) => one.dataset.reading === passage) ?? null;
    for (const one of [...this.panels, ...this.readings]) one.classList.toggle("chosen", one === panel || one === reading);
    for (const one of this.stretches) one.element.classList.toggle("chosen", one.passage === passage);
    for (const number of this.numbers) {
      const is_open = this.stretches.some((one) => one.number === number && one.passage === passage);
      number.setAttribute("aria-expanded", String(is_open));
      if (is_open) this.rove(number);
    }
    for (const link of reading ? all(reading, "li a") : []) {
      if (hash_of(link) === `#${panel.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    this.lit = new Map();
    for (const { stretch, span } of this.words_of(panel)) {
      this.lit.set(stretch, [...(this.lit.get(stretch) ?? []), { span, kind: kind_of(panel) }]);
    }
    this.draw();
    if (pushes && location.hash !== `#${panel.id}`) history.pushState(null, "", `#${panel.id}`);
    const head = reading?.querySelector("h2");
    tell(head?.textContent ?? "");
    if (focuses) panel.focus({ preventScroll: true });
    const stretch = this.stretches.find((one) => one.passage === passage);
    if (stretch && (scrolls || NARROW.matches)) this.show(stretch);
    panel.parentElement?.scrollTo({ top: 0 });
  }

  close() {
    this.panel = null;
    this.passage = "";
    this.lit = new Map();
    for (const one of [...this.panels, ...this.readings]) one.classList.remove("chosen");
    for (const one of this.stretches) one.element.classList.remove("chosen");
    for (const number of this.numbers) number.setAttribute("aria-expanded", "false");
    const note = document.getElementById("missing");
    if (note) note.hidden = true;
    this.draw();
  }

  /** Brings a stretch to eye level, where it is not in sight. @param {Stretch} stretch */
  show(stretch) {
    const { top, bottom } = stretch.element.getBoundingClientRect();
    const room = innerHeight * (NARROW.matches ? 0.55 : 0.8);
    if (top < 60 || bottom > room) stretch.element.scrollIntoView({ block: "start", behavior: "instant" });
  }

  draw() {
    for (const stretch of this.stretches)
      stretch.draw(this.lit.get(stretch) ?? [], this.parts.get(stretch) ?? [], this.underlines);
  }

  /** @param {MouseEvent} event */
  press(event) {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a");
    const toggle = event.target.closest("[data-kind]");
    if (event.target.closest("[data-close]")) return this.leave();
    if (toggle) return this.underline(toggle);
    if (link) return this.press_link(link, event);
    const element = event.target.closest(".passage");
    const stretch = this.stretches.find((one) => one.element === element);
    if (!stretch || !getSelection()?.isCollapsed) return;
    this.choose_passage(stretch.passage, { offset: stretch.offset_at(event.clientX, event.clientY) });
  }

  /** @param {HTMLAnchorElement} link @param {MouseEvent} event */
  press_link(link, event) {
    if (link.classList.contains("number")) {
      event.preventDefault();
      return this.choose_passage(hash_of(link).replace("#read-", ""), { focuses: true });
    }
    const target = document.getElementById(hash_of(link).slice(1));
    if (!hash_of(link) || !target?.matches("[data-panel]")) return;
    event.preventDefault();
    const is_of_passage = Boolean(link.closest("[data-reading]"));
    const passage = is_of_passage ? this.passage : this.first_passage(target);
    this.choose(target, passage, { scrolls: !is_of_passage, focuses: !is_of_passage, pushes: true });
  }

  /** @param {Element} toggle */
  underline(toggle) {
    const kind = /** @type {Underline} */ (toggle.getAttribute("data-kind"));
    if (!this.underlines.delete(kind)) this.underlines.add(kind);
    for (const one of all(this.element, `[data-kind="${kind}"]`))
      one.setAttribute("aria-pressed", String(this.underlines.has(kind)));
    this.draw();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (!(event.target instanceof HTMLElement)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && this.panel) {
      event.preventDefault();
      return this.leave();
    }
    const at = this.numbers.indexOf(event.target);
    if (at >= 0) return this.key_of_number(event, at, step);
    const reading = event.target.closest("[data-reading], [data-panel]") ? this.readings.find((one) => one.dataset.reading === this.passage) : null;
    if (!reading || !step) return;
    event.preventDefault();
    const links = all(reading, "li a");
    const now = links.findIndex((one) => one.hasAttribute("aria-current"));
    const next = links[(now + step + links.length) % links.length];
    next?.click();
    next?.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event @param {number} at @param {number | undefined} step */
  key_of_number(event, at, step) {
    if (event.key === " ") {
      event.preventDefault();
      this.numbers[at]?.click();
    } else if (step) {
      event.preventDefault();
      const number = this.numbers[at + step];
      if (!number) return;
      this.rove(number);
      number.focus({ preventScroll: true });
      this.choose_passage(hash_of(number).replace("#read-", ""), { scrolls: true });
    }
  }

  /** One stop of the tabulator for all numbers. @param {HTMLElement} number */
  rove(number) {
    for (const one of this.numbers) one.tabIndex = one === number ? 0 : -1;
  }

  /** Closes the record; the focus goes back to the number of its sentence. */
  leave() {
    const number = this.stretches.find((one) => one.passage === this.passage && one.number)?.number;
    this.close();
    history.pushState(null, "", location.pathname + location.search);
    if (number instanceof HTMLElement) number.focus({ preventScroll: true });
  }

  /** Underlines thinly the words of what is pointed at. @param {Event} event */
  point(event) {
    const row = event.target instanceof Element ? event.target.closest("[data-words]") : null;
    const words = row?.getAttribute("data-words");
    if (!words || !this.panel) return;
    this.parts = new Map();
    for (const { stretch } of this.words_of(this.panel)) {
      const start = stretch.text.indexOf(words);
      if (start >= 0) this.parts.set(stretch, [{ start, end: start + words.length }]);
    }
    this.draw();
  }

  unpoint() {
    if (!this.parts.size) return;
    this.parts = new Map();
    this.draw();
  }

  /** @param {HTMLElement} panel */
  first_passage(panel) {
    const words = panel.querySelector("[data-passage]");
    return words instanceof HTMLElement ? (words.dataset.passage ?? "") : "";
  }

  /** @param {HTMLElement} panel @param {string} passage @param {number} at */
  holds(panel, passage, at) {
    return this.words_of(panel).some(({ stretch, span }) => stretch.passage === passage && span.start <= at && at < span.end);
  }

  /** The length of its shortest words. @param {HTMLElement} panel */
  length_of(panel) {
    return Math.min(...this.words_of(panel).map(({ span }) => span.end - span.start));
  }
}

/** @param {Element} element @param {string} selector */
function all(element, selector) {
  return [...element.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement);
}

/** @param {Element} link */
function hash_of(link) {
  return decodeURIComponent(link.getAttribute("href")?.match(/#.*/)?.[0] ?? "");
}

/** @param {HTMLElement} panel @returns {"event" | "quote" | "actor"} */
function kind_of(panel) {
  return panel.classList.contains("event") ? "event" : panel.classList.contains("quote") ? "quote" : "actor";
}
