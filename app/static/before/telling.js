// @ts-check

/**
 * Tells screen readers, once and politely.
 *
 * @param {string} words
 */
export function tell(words) {
  const status = document.getElementById("status");
  if (status) status.textContent = words;
}
