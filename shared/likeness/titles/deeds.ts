import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Part } from "./titleParts.ts";

const deedNoun = /^\p{Lu}\p{Ll}{3,}ung$/u;
const article = /^\s+(?:des|der|von|vom|eine[rs]|und|oder)\s/;

/**
 * The stem of an unknown word in which a title says what is done: a noun in -ung that opens it, with an
 * article behind ("Bewachung des Turms"). Undefined for all others, and for slips of known words.
 */
export function deedOf(
  { token, stem }: Part,
  before: Part | undefined,
  text: string,
  dictionary: Dictionary
): string | undefined {
  if (before !== undefined) return undefined;
  const said = text.slice(token.start, token.end);
  if (!deedNoun.test(said) || !article.test(text.slice(token.end))) return undefined;
  return dictionary.resembles(stem) ? undefined : stem.replace(/ung$/, "");
}
