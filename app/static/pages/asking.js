// @ts-check
// Questions that a page asks the API, of which the last alone is waited for.

export class Asking {
  #turn = new AbortController();

  /** Gives up what was asked before. @returns {AbortSignal} what tells whether this is given up */
  anew() {
    this.#turn.abort();
    this.#turn = new AbortController();
    return this.#turn.signal;
  }
}

/** What the API answers; null where it does not, or is given up. @param {string} address @param {AbortSignal} signal */
export async function answer(address, signal) {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
