// @ts-check
// Tells the page around an embed how high it is: in a message of our own, and as pym.js does. Leads on to what it names.

const DELIMITER = "xPYMx";
const root = document.documentElement;
const child = new URLSearchParams(location.search).get("childId");

/** The height of all of it, in pixels, whatever height it is let have. */
function height() {
  root.dataset.measured = "";
  const found = Math.ceil(document.body.getBoundingClientRect().height);
  delete root.dataset.measured;
  return found;
}

function tell() {
  // Nothing is known of what is not shown.
  if (!innerWidth) return;
  const found = height();
  parent.postMessage({ dateline: { height: found } }, "*");
  if (child) parent.postMessage(["pym", child, "height", found].join(DELIMITER), "*");
}

// Who is shown some words reads on at these.
const on = document.querySelector("a.read-on");
if (on instanceof HTMLAnchorElement && location.hash) on.hash = location.hash;

if (parent !== window) {
  let width = innerWidth;
  tell();
  new ResizeObserver(() => {
    if (width !== innerWidth) tell();
    width = innerWidth;
  }).observe(root);
  document.addEventListener("toggle", tell, true);
}
