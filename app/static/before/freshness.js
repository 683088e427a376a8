// @ts-check
// Says when the data behind the page has changed, or cannot be reached; what is on the page stays until one asks.

import { tell } from "./telling.js";

const BETWEEN = 60_000;

/** @param {Document} document */
export function freshness(document) {
  const notice = document.getElementById("notice");
  const { dataset, api } = document.body.dataset;
  if (!notice || !dataset || !api) return;
  const from = time();
  let last = Date.now();
  const look = async () => {
    last = Date.now();
    const response = await fetch(api, { method: "HEAD", cache: "no-store" }).catch(() => null);
    const now = response?.headers.get("dateline-dataset");
    if (!response?.ok) show(notice, `The data cannot be reached. What you see is from ${from}.`, "Try again", look);
    else if (now !== dataset) show(notice, `The data changed at ${time()}.`, "Show the new data", () => location.reload());
    else notice.hidden = true;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - last > BETWEEN) look();
  });
  setInterval(() => {
    if (document.visibilityState === "visible") look();
  }, 5 * BETWEEN);
}

/**
 * @param {HTMLElement} notice
 * @param {string} words
 * @param {string} action
 * @param {() => void} act
 */
function show(notice, words, action, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = action;
  button.addEventListener("click", act);
  notice.replaceChildren(`${words} `, button);
  notice.hidden = false;
  tell(words);
}

function time() {
  return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
