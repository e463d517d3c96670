import { nameKey } from "../catalogue/choices/nameIndex.ts";

const legalForm =
  /[\s,]+(?:ggmbh|gmbh(?:\s*&\s*co\.?\s*kg)?|mbh|ag|kg|eg|aör|e\.\s?v\.|ev)\.?\s*$/i;
/** "Bürgerinnen und Bürger", "Bürger und Bürgerinnen", "Mieterinnen/Mieter". */
const pair =
  /(?<![\p{L}])(?:(\p{Lu}\p{L}{2,})innen(?:\s(?:und|u\.|&)\s|\s?\/\s?)\1n?|(\p{Lu}\p{L}{2,}?)n?(?:\s(?:und|u\.|&)\s|\s?\/\s?)\2innen)(?!\p{L})/gu;

/**
 * What spellings of one actor have in common: case, umlauts, dashes, blanks, gender forms and the legal form do
 * not count ("Stadtwerke Musterstadt GmbH", "Bürger*innen", "Bürgerinnen und Bürger").
 */
export function actorKey(text: string): string {
  const plain = text
    .replace(pair, (_, first?: string, second?: string) => first ?? second ?? "")
    .replace(legalForm, "");
  return nameKey(plain) || nameKey(text);
}

const feminine = /(?:innen|in)$/;
const shortest = 5;

/** "klimaschutzmanagerin" beside "klimaschutzmanager" is the same post; alone it keeps its form. */
export function sameKey(key: string, known: { has(key: string): boolean }): string {
  const plain = key.replace(feminine, "");
  return plain !== key && plain.length >= shortest && known.has(plain) ? plain : key;
}
