// @ts-check
// The filter form: what is chosen applies at once where there is room, and the focus stays where it is; in the narrow
// form the button tells how many there would be.

const WIDE = matchMedia("(min-width: 47rem)");
const LAST = "dateline.filter";

/** @param {Document} document */
export function filters(document) {
  const form = document.getElementById("filters");
  if (!(form instanceof HTMLFormElement)) return;
  return_to_choice(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(address(form));
  });
  form.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) return;
    if (!WIDE.matches) {
      count(form);
    } else if (event.target.type !== "search" && event.target.name) {
      remember(event.target);
      location.assign(address(form));
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

/** @param {HTMLFormElement} form */
function address(form) {
  const query = chosen(form).toString();
  return query ? `?${query}` : location.pathname;
}

/**
 * What the form would send, without what is empty.
 *
 * @param {HTMLFormElement} form
 */
export function chosen(form) {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return new URLSearchParams(pairs.filter(([, value]) => value));
}

/** @param {HTMLFormElement} form */
async function count(form) {
  const { api = "", one = "", many = "" } = form.dataset;
  const query = chosen(form);
  const asked = String(query);
  for (const name of ["group", "sort"]) query.delete(name);
  query.set("limit", "0");
  const button = form.querySelector("[type=submit]");
  if (!button) return;
  button.textContent = `Show ${many}`;
  const response = await fetch(`${api}?${query}`).catch(() => null);
  const total = response?.ok ? (await response.json()).total : null;
  // What was chosen meanwhile has another number.
  if (total === null || String(chosen(form)) !== asked) return;
  button.textContent = `Show ${total.toLocaleString("en")} ${total === 1 ? one : many}`;
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
