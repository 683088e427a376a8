// @ts-check
// Opens what the address of a page names in its article: a record, a sentence, or characters of the text.

import { shortest } from "./panels.js";

/** @typedef {import("./reader.js").Reader} Reader */

const CHARACTERS = /^#char=(\d+),(\d+)$/;

/** @param {Reader} reader */
export function follow(reader) {
  const hash = decodeURIComponent(location.hash);
  const [, first, last] = CHARACTERS.exec(hash) ?? [];
  const panel = reader.panels.find((one) => one.hash === hash);
  const reading = reader.readings.find((one) => `#${one.element.id}` === hash);
  if (panel) return reader.choose(panel, panel.passage, { scrolls: true });
  if (reading) return reader.choose_passage(reading.passage, { scrolls: true });
  reader.close();
  if (first && last) open_characters(reader, Number(first), Number(last));
  else if (/^#(char|event|quote|actor)=/.test(hash)) reader.say_missing();
}

/** The shortest record with exactly these words, else the words alone. @param {Reader} reader @param {number} first @param {number} last */
function open_characters(reader, first, last) {
  const words = reader.stretches.flatMap((stretch) => {
    const span = stretch.of_code_points(first, last);
    return span ? [{ stretch, span }] : [];
  });
  const stretch = words[0]?.stretch;
  if (!stretch) return reader.say_missing();
  const panel = shortest(reader.panels.filter((one) => one.is_of(first, last)));
  if (panel) return reader.choose(panel, stretch.passage, { scrolls: true });
  reader.light(words);
  reader.show(stretch);
}
