// @ts-check
// Two keys of the whole page, which can be switched off: / goes to the search, ? shows all keys.

const OFF = "dateline.keys";

/** @param {Document} document */
export function keys(document) {
  const dialog = document.getElementById("keys");
  const off = document.getElementById("keys-off");
  if (!(dialog instanceof HTMLDialogElement) || !(off instanceof HTMLInputElement)) return;
  off.checked = stored() === "off";
  off.addEventListener("change", () => store(off.checked ? "off" : ""));
  document.getElementById("keys-open")?.addEventListener("click", () => dialog.showModal());
  document.addEventListener("keydown", (event) => {
    if (off.checked || event.ctrlKey || event.metaKey || event.altKey || is_typing(event.target)) return;
    if (event.key === "?") {
      dialog.showModal();
    } else if (event.key === "/") {
      const field = [...document.querySelectorAll("input[type=search]")].find((one) => one.checkVisibility());
      if (!(field instanceof HTMLInputElement)) return;
      event.preventDefault();
      field.focus();
    }
  });
}

/** @param {EventTarget | null} target */
function is_typing(target) {
  return target instanceof Element && target.matches("input, select, textarea, [contenteditable]");
}

function stored() {
  try {
    return localStorage.getItem(OFF);
  } catch {
    return null;
  }
}

/** @param {string} value */
function store(value) {
  try {
    localStorage.setItem(OFF, value);
  } catch {
    // It holds for this page alone then.
  }
}
