// @ts-check
// The field of a filter that finds choices by name: what is typed narrows them to those that are called so, with how
// many each would leave. Without scripts it is sent, and the server looks for the name.

import { Asking, answer } from "./asking.js";
import { filled_in } from "./waiting.js";

const PAUSE = 150;
const MOMENT = 500;
const MOST = 12;

/** @param {Document} document */
export function finding(document) {
  for (const field of document.querySelectorAll("input[data-lists]"))
    if (field instanceof HTMLInputElement) narrow(field);
}

/** @param {HTMLInputElement} field */
function narrow(field) {
  const group = field.closest("fieldset");
  const told = document.createElement("p");
  if (!group || !field.form) return;
  const look = look_of(field.form, field, field.name, group, told);
  let pause = 0;
  told.className = "note told";
  told.setAttribute("role", "status");
  field.parentElement?.after(told);
  // What is half typed is not sent; a choice is.
  field.removeAttribute("name");
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const boxes = [...group.querySelectorAll(".choice label:first-child input")].filter((one) => one.checkVisibility());
    const [first] = boxes;
    if (!["Enter", "ArrowDown"].includes(event.key) || !(first instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.key === "ArrowDown") first.focus();
    else if (field.value.trim() && !first.checked) first.click();
  });
}

/**
 * What shows the choices that are called so, of all that was asked for the last alone.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 * @param {string} name
 * @param {HTMLFieldSetElement} group
 * @param {HTMLElement} told
 */
function look_of(form, field, name, group, told) {
  const asking = new Asking();
  return async () => {
    const words = field.value.trim();
    const signal = asking.anew();
    const patience = setTimeout(() => (told.textContent = "Looking …"), MOMENT);
    const found = words ? await called(form, name, words, (field.dataset.lists ?? "").split(" "), signal) : null;
    clearTimeout(patience);
    if (signal.aborted) return;
    show(group, name, found);
    if (!words) told.textContent = "";
    else if (!found) told.textContent = "Names cannot be looked up now. Type on to try again.";
    else told.textContent = found.length === MOST ? "The first that are called so" : `${found.length} found`;
  };
}

/**
 * @typedef {{value: string, label: string, count: number}} Bucket
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} words
 * @param {string[]} lists
 * @param {AbortSignal} signal
 * @returns {Promise<Bucket[] | null>} whom the lists call so, with how many each leaves of what is chosen besides; null
 *   where one of them does not answer
 */
async function called(form, name, words, lists, signal) {
  const asked = new URLSearchParams({ q: words, fields: "id", limit: String(MOST) });
  const answers = await Promise.all(lists.map((list) => answer(`${list}?${asked}`, signal)));
  if (answers.includes(null)) return null;
  const ids = answers.flatMap((one) => one.items.map((/** @type {{id: string}} */ item) => item.id)).slice(0, MOST);
  if (!ids.length) return [];
  const query = filled_in(form);
  for (const other of ["group", "sort", name]) query.delete(other);
  for (const id of ids) query.append(name, id);
  query.append("facet", name);
  query.append("limit", "0");
  const counted = await answer(`${form.dataset.api}?${query}`, signal);
  if (!counted) return null;
  const buckets = /** @type {Bucket[]} */ (counted.facets[name].buckets);
  return ids.flatMap((id) => buckets.find((one) => one.value === id) ?? []);
}

/**
 * Shows these choices alone, made like those that stand there; all that stood there where nothing is looked for.
 *
 * @param {HTMLFieldSetElement} group
 * @param {string} name
 * @param {Bucket[] | null} found
 */
function show(group, name, found) {
  for (const one of group.querySelectorAll(".choice[data-found]")) if (!one.querySelector(":checked")) one.remove();
  const standing = new Map([...group.querySelectorAll(".choice")].map((one) => [value_of(one), one]));
  for (const one of standing.values()) one.toggleAttribute("hidden", found !== null);
  const [pattern] = standing.values();
  for (const one of found ?? []) {
    const choice = standing.get(one.value) ?? made(pattern, one, name);
    choice.toggleAttribute("hidden", false);
    if (!choice.parentElement) group.append(choice);
  }
  const rest = group.querySelector("details.rest");
  group.classList.toggle("narrowed", found !== null);
  rest?.toggleAttribute("open", found !== null);
}

/** @param {Element} choice */
function value_of(choice) {
  const box = choice.querySelector("input");
  return box?.value ?? "";
}

/**
 * @param {Element | undefined} pattern
 * @param {Bucket} bucket
 * @param {string} name
 */
function made(pattern, bucket, name) {
  const choice = /** @type {HTMLElement} */ (pattern?.cloneNode(true));
  const [box, without] = choice.querySelectorAll("input");
  const [label, count] = choice.querySelectorAll("span");
  choice.dataset.found = "";
  if (label) label.textContent = bucket.label;
  if (count) count.textContent = bucket.count.toLocaleString("en");
  for (const one of [box, without]) {
    if (!one) continue;
    one.name = name;
    one.checked = false;
    one.value = one === box ? bucket.value : `!${bucket.value}`;
  }
  without?.setAttribute("aria-label", `without ${bucket.label}`);
  return choice;
}
