// @ts-check
// The way to another page: that it is awaited is said where this takes longer than a moment, and what is asked for once
// more meanwhile is not asked again.

import { tell } from "./telling.js";

const MOMENT = 500;
const LONG = 20_000;

let awaited = "";
/** @type {number[]} */
let timers = [];

/** @param {Document} document */
export function waiting(document) {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "get" || event.defaultPrevented) return;
    event.preventDefault();
    send(form);
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!link.target && leads_to_a_page(link) && !is_new(link.href)) event.preventDefault();
  });
  // Whoever goes back may find the page as it was left, and whoever stops the browser has it still.
  addEventListener("pageshow", stay);
  document.addEventListener("keydown", (event) => event.key === "Escape" && stay());
}

/** Leads to where a form does, unless this is on its way. @param {HTMLFormElement} form */
export function send(form) {
  const url = new URL(form.getAttribute("action") || location.pathname, location.href);
  url.search = String(filled_in(form));
  if (is_new(url.href)) location.assign(url.href);
}

/** Whether an address is not on its way; it is from now on. @param {string} address */
function is_new(address) {
  if (address === awaited) return false;
  stay();
  awaited = address;
  timers = [setTimeout(show, MOMENT, "Waiting for the data …"), setTimeout(give_up, LONG)];
  return true;
}

/** What a form would send, without what is empty. @param {HTMLFormElement} form */
export function filled_in(form) {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return new URLSearchParams(pairs.filter(([, value]) => value));
}

/** A file that is fetched leaves the page as it is, and a place on the page is not waited for. @param {HTMLAnchorElement} link */
function leads_to_a_page(link) {
  const { origin, pathname, search, hash } = new URL(link.href, location.href);
  const here = origin === location.origin && pathname === location.pathname && search === location.search;
  return origin === location.origin && !(here && hash) && (pathname.endsWith("/") || pathname.includes("/explore/"));
}

function give_up() {
  awaited = "";
  show("There is no answer so far. What was pressed can be pressed again.");
}

function stay() {
  awaited = "";
  for (const one of timers) clearTimeout(one);
  if (seen()?.classList.replace("waiting", "hidden")) tell("");
}

/** @param {string} words */
function show(words) {
  seen()?.classList.replace("hidden", "waiting");
  tell(words);
}

/** What screen readers hear is seen as long as it tells of this. */
function seen() {
  return document.getElementById("status");
}
