// @ts-check
// The numbers of an article's passages as buttons: one stop of the tabulator for all of them, and arrows from one to the
// next.

/** @typedef {import("./stretches.js").Stretch} Stretch */

export class Numbers {
  /** @param {Stretch[]} stretches */
  constructor(stretches) {
    this.all = stretches.flatMap(({ number, passage }) => (number instanceof HTMLElement ? [{ element: number, passage }] : []));
    this.all.forEach(({ element }, n) => {
      element.setAttribute("role", "button");
      element.setAttribute("aria-expanded", "false");
      element.tabIndex = n ? -1 : 0;
    });
  }

  /** Which of all an element is; -1 where it is none. @param {Element} element */
  at(element) {
    return this.all.findIndex((one) => one.element === element);
  }

  /** Says of which passage a record is shown; of none where it is empty. @param {string} passage */
  open(passage) {
    for (const one of this.all) {
      const is_open = one.passage === passage;
      one.element.setAttribute("aria-expanded", String(is_open));
      if (is_open) this.rove(one.element);
    }
  }

  /** @param {string} passage */
  focus(passage) {
    this.all.find((one) => one.passage === passage)?.element.focus({ preventScroll: true });
  }

  /** Moves the one stop of the tabulator. @param {HTMLElement} element */
  rove(element) {
    for (const one of this.all) one.element.tabIndex = one.element === element ? 0 : -1;
  }
}
