// @ts-check
// The filter form: what is chosen applies at once where there is room, and the focus stays where it is; in the narrow
// form the button tells how many there would be.

import { Asking, answer } from "./asking.js";
import { filled_in, send } from "./waiting.js";

const WIDE = matchMedia("(min-width: 47rem)");
const LAST = "dateline.filter";

/** @param {Document} document */
export function filters(document) {
  const form = document.getElementById("filters");
  if (!(form instanceof HTMLFormElement)) return;
  return_to_choice(form);
  // A form that was left with another choice is found again as its page was served.
  addEventListener("pageshow", (event) => event.persisted && form.reset());
  const counting = new Asking();
  form.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) return;
    if (!WIDE.matches) {
      count(form, counting);
    } else if (event.target.type !== "search" && event.target.name) {
      remember(event.target);
      send(form);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close(form);
    if (location.hash === "#filters") location.hash = "";
  });
  document.addEventListener("click", (event) => {
    if (WIDE.matches && event.target instanceof Node && !form.contains(event.target)) close(form, false);
  });
}

/** @param {HTMLFormElement} form @param {Asking} counting */
async function count(form, counting) {
  const { api = "", one = "", many = "" } = form.dataset;
  const query = filled_in(form);
  for (const name of ["group", "sort"]) query.delete(name);
  query.set("limit", "0");
  const button = form.querySelector("[type=submit]");
  if (!button) return;
  button.textContent = `Show ${many}`;
  const total = (await answer(`${api}?${query}`, counting.anew()))?.total;
  if (total !== undefined) button.textContent = `Show ${total.toLocaleString("en")} ${total === 1 ? one : many}`;
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean} returns
 */
function close(form, returns = true) {
  for (const group of form.querySelectorAll(":scope > details[open]")) {
    group.removeAttribute("open");
    if (returns) group.querySelector("summary")?.focus();
  }
}

/** @param {HTMLInputElement | HTMLSelectElement} field */
function remember(field) {
  try {
    sessionStorage.setItem(LAST, JSON.stringify([field.name, field.value]));
  } catch {
    // The focus begins at the top then.
  }
}

/** @param {HTMLFormElement} form */
function return_to_choice(form) {
  try {
    const [name, value] = JSON.parse(sessionStorage.getItem(LAST) ?? "[]");
    sessionStorage.removeItem(LAST);
    const fields = [...form.elements].filter((one) => one instanceof HTMLInputElement || one instanceof HTMLSelectElement);
    const field = fields.find((one) => one.name === name && (one.value === value || one.type !== "checkbox"));
    if (!field || !WIDE.matches) return;
    for (let group = field.closest("details"); group; group = group.parentElement?.closest("details") ?? null)
      group.open = true;
    field.focus({ preventScroll: true });
  } catch {
    // Nothing was chosen before.
  }
}
