// @ts-check
// An article: a sentence chosen, by pointer or key, lights the words of one record and shows it beside.

import { follow } from "./following.js";
import { Numbers } from "./numbers.js";
import { Panel, Reading, all, hash_of } from "./panels.js";
import { Reader } from "./reader.js";
import { Stretch } from "./stretches.js";

/** @typedef {import("./stretches.js").Underline} Underline */

/** @param {Document} document */
export function article(document) {
  const element = document.querySelector("[data-reader]");
  if (!(element instanceof HTMLElement)) return;
  const stretches = all(element, ".passage").map((one) => new Stretch(one));
  const panels = all(element, "[data-panel]").map((one) => new Panel(one, stretches));
  const readings = all(element, "[data-reading]").map((one) => new Reading(one, panels));
  const numbers = new Numbers(stretches);
  new Hands(element, new Reader(stretches, panels, readings, numbers)).begin();
}

class Hands {
  /** @param {HTMLElement} element @param {Reader} reader */
  constructor(element, reader) {
    this.element = element;
    this.reader = reader;
    this.numbers = reader.numbers;
  }

  begin() {
    const { element, reader } = this;
    element.dataset.live = "";
    element.addEventListener("click", (event) => this.press(event));
    element.addEventListener("keydown", (event) => this.key(event));
    for (const type of ["pointerover", "focusin"]) element.addEventListener(type, (event) => this.point(event));
    for (const type of ["pointerout", "focusout"]) element.addEventListener(type, () => reader.point(""));
    for (const type of ["popstate", "hashchange"]) addEventListener(type, () => follow(reader));
    follow(reader);
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
    const stretch = this.reader.stretches.find((one) => one.element === element);
    if (!stretch || !getSelection()?.isCollapsed) return;
    this.reader.choose_passage(stretch.passage, { offset: stretch.offset_at(event.clientX, event.clientY) });
  }

  /** @param {HTMLAnchorElement} link @param {MouseEvent} event */
  press_link(link, event) {
    const { reader } = this;
    const number = this.numbers.all[this.numbers.at(link)];
    if (number) {
      event.preventDefault();
      return reader.choose_passage(number.passage, { focuses: true });
    }
    const panel = reader.panels.find((one) => one.hash === hash_of(link));
    if (!panel) return;
    event.preventDefault();
    const is_of_passage = Boolean(link.closest("[data-reading]"));
    const passage = is_of_passage ? reader.passage : panel.passage;
    reader.choose(panel, passage, { scrolls: !is_of_passage, focuses: !is_of_passage, pushes: true });
  }

  /** @param {Element} toggle */
  underline(toggle) {
    const kind = /** @type {Underline} */ (toggle.getAttribute("data-kind"));
    const is_on = this.reader.underline(kind);
    for (const one of all(this.element, `[data-kind="${kind}"]`)) one.setAttribute("aria-pressed", String(is_on));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (!(event.target instanceof HTMLElement)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = this.numbers.at(event.target);
    if (event.key === "Escape" && this.reader.panel) {
      event.preventDefault();
      this.leave();
    } else if (at >= 0) {
      this.key_of_number(event, at, step);
    } else if (step && this.reader.reading && event.target.closest("[data-reading], [data-panel]")) {
      event.preventDefault();
      this.reader.reading.go(step);
    }
  }

  /** @param {KeyboardEvent} event @param {number} at @param {number | undefined} step */
  key_of_number(event, at, step) {
    if (event.key !== " " && !step) return;
    event.preventDefault();
    const number = this.numbers.all[at + (step ?? 0)];
    if (!step) return number?.element.click();
    if (!number) return;
    this.numbers.rove(number.element);
    number.element.focus({ preventScroll: true });
    this.reader.choose_passage(number.passage, { scrolls: true });
  }

  /** Closes the record; the focus goes back to the number of its sentence. */
  leave() {
    const { passage } = this.reader;
    this.reader.close();
    history.pushState(null, "", location.pathname + location.search);
    this.numbers.focus(passage);
  }

  /** What is pointed at may tell some words of the record. @param {Event} event */
  point(event) {
    const row = event.target instanceof Element ? event.target.closest("[data-words]") : null;
    const words = row?.getAttribute("data-words");
    if (words && this.reader.panel) this.reader.point(words);
  }
}
