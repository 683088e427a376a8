// @ts-check
// Buttons that copy what another element holds.

import { tell } from "./telling.js";

const SHOWN = 2000;

/** @param {Document} document */
export function copying(document) {
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("button.copy");
    if (!(button instanceof HTMLButtonElement)) return;
    const text = document.getElementById(button.dataset.copies ?? "")?.textContent ?? "";
    show(button, (await copied(text)) ? "Copied" : "Not copied");
  });
}

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copied_by_selection(text);
  }
}

/**
 * Where the clipboard is for secure pages alone.
 *
 * @param {string} text
 */
function copied_by_selection(text) {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.className = "hidden";
  document.body.append(field);
  field.select();
  const is_copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return is_copied;
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} words
 */
function show(button, words) {
  button.dataset.name ??= button.textContent ?? "";
  button.dataset.told = words;
  button.textContent = words;
  tell(words);
  setTimeout(() => {
    button.textContent = button.dataset.name ?? "";
    delete button.dataset.told;
  }, SHOWN);
}
