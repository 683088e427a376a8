// @ts-check
// What is read from an article, as it stands beside it: for each record a panel, for each passage a reading, which lists
// the records of its words.

/** @typedef {import("./stretches.js").Stretch} Stretch */
/** @typedef {import("./stretches.js").Span} Span */
/** @typedef {{ stretch: Stretch, span: Span }} Words */

export class Panel {
  /** @param {HTMLElement} element @param {Stretch[]} stretches */
  constructor(element, stretches) {
    this.element = element;
    this.hash = `#${element.id}`;
    /** @type {"event" | "quote" | "actor"} */
    this.kind = element.classList.contains("event") ? "event" : element.classList.contains("quote") ? "quote" : "actor";
    const told = all(element, "[data-span]");
    /** Its first passage; the address of the page may name another one of its own. */
    this.passage = told[0]?.dataset.passage ?? "";
    /** Where its words stand. @type {Words[]} */
    this.words = told.flatMap((words) => {
      const [start = 0, end = 0] = (words.dataset.span ?? "").split(",").map(Number);
      return stretches.flatMap((stretch) => {
        const span = stretch.passage === words.dataset.passage ? stretch.own(start, end) : null;
        return span ? [{ stretch, span }] : [];
      });
    });
    /** The length of its shortest words. */
    this.length = Math.min(...this.words.map(({ span }) => span.end - span.start));
  }

  /** Whether words of it are exactly these characters of the article. @param {number} first @param {number} last */
  is_of(first, last) {
    return this.element.querySelector(`[data-char="${first},${last}"]`) !== null;
  }

  /** @param {string} passage @param {number} at */
  holds(passage, at) {
    return this.words.some(({ stretch, span }) => stretch.passage === passage && span.start <= at && at < span.end);
  }
}

export class Reading {
  /** @param {HTMLElement} element @param {Panel[]} panels */
  constructor(element, panels) {
    this.element = element;
    this.passage = element.dataset.reading ?? "";
    this.links = all(element, "li a");
    /** In the order of their words. */
    this.panels = this.links.flatMap((link) => panels.find((one) => one.hash === hash_of(link)) ?? []);
  }

  get head() {
    return this.element.querySelector("h2")?.textContent ?? "";
  }

  /** @param {Panel} panel */
  mark(panel) {
    for (const link of this.links) {
      if (hash_of(link) === panel.hash) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  /** Goes on to the record that is listed so many behind the one that is marked. @param {number} step */
  go(step) {
    const now = this.links.findIndex((one) => one.hasAttribute("aria-current"));
    const next = this.links[(now + step + this.links.length) % this.links.length];
    next?.click();
    next?.focus({ preventScroll: true });
  }
}

/** The shortest one, by its words. @param {Panel[]} panels */
export function shortest(panels) {
  return [...panels].sort((a, b) => a.length - b.length)[0];
}

/** @param {Element} element @param {string} selector */
export function all(element, selector) {
  return [...element.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement);
}

/** @param {Element} link */
export function hash_of(link) {
  return decodeURIComponent(link.getAttribute("href")?.match(/#.*/)?.[0] ?? "");
}
