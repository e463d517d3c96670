import { fold } from "../../wording/fold.ts";
import { remembering } from "../../wording/remembering.ts";
import { findDepartment } from "../choices/findDepartment.ts";
import type { Settings } from "../settings/settings.ts";
import { splitEntries } from "./splitEntries.ts";

const sentence =
  /[.!?]$|,\s*(die|der|das|dass|wenn|weil|um|welche[rs]?|damit|sowie|sodass|wobei|also|insbesondere|z\. ?b\.|d\. ?h\.|u\. ?a\.)\b/i;
/** "Technische Leitung, Frau Berg": an office and its person are one. */
const person = /^(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Prof\.)\s/;
/** "KT 18.07.2024, Nr. 57": a number belongs to what it numbers. */
const numbered = /^(?:Nr|Nummer|Ziffer|Ziff|TOP|Punkt|Bl|Blatt|S|Seite|Abs|Anlage)\b\.?\s*\d/;
const verb = /\b(wird|werden|sollen|soll|ist|sind|hat|haben|kann|können|erfolgt|muss)\b/i;

/** "ältere Menschen", "alle Schulen" */
const described = /^\p{Ll}+e[nrs]?\s+\p{Lu}/u;

/** Cells of a column that are asked. */
const most = 60;

/**
 * Which signs separate entries in a column, judged from all its cells: a comma (or " / ") does where what stands
 * around it is short, of like kind, known from elsewhere or a department of the town, and no sentence.
 */
export function listSeparators(texts: readonly string[], settings: Settings): readonly string[] {
  const entriesOf = remembering(most, (text) => splitEntries(text, []));
  const entries = texts.slice(0, most).flatMap(entriesOf);
  const found: string[] = [];
  if (separates(entries, texts, ",", settings)) found.push(", ", ",");
  if (separates(entries, texts, " / ", settings)) found.push(" / ");
  return found;
}

function separates(
  entries: readonly string[],
  texts: readonly string[],
  sign: string,
  settings: Settings
): boolean {
  const holding = entries.filter((entry) => entry.includes(sign));
  if (holding.length === 0) return false;
  const elsewhere = new Set(entries.filter((entry) => !entry.includes(sign)).map(fold));
  let votes = 0;
  const vote = remembering(most, (entry) =>
    voteOf(entry, splitEntries(entry, [sign]), elsewhere, settings)
  );
  for (const entry of holding) votes += vote(entry);
  const lined = texts.filter((text) => /\n|;/.test(text)).length;
  const habit = lined > holding.length * 2 ? -0.5 * holding.length : 0;
  return votes + habit > 0;
}

function voteOf(
  entry: string,
  parts: readonly string[],
  elsewhere: ReadonlySet<string>,
  settings: Settings
): number {
  if (parts.length < 2 || sentence.test(entry) || verb.test(entry)) return -1.5;
  if (parts.length === 2 && person.test(parts[1] ?? "") !== person.test(parts[0] ?? "")) return -1;
  if (parts.slice(1).some((part) => numbered.test(part))) return -1;
  const words = parts.map((part) => part.split(/\s+/).length);
  if (Math.max(...words) > 6) return -1;
  const known = parts.filter(
    (part) => elsewhere.has(fold(part)) || findDepartment(settings, part) !== undefined
  );
  const nouns = parts.filter((part) => /^[\p{Lu}\d„]/u.test(part) || described.test(part));
  if (known.length > 0) return 1.5;
  if (nouns.length === parts.length && Math.max(...words) <= 4) return 1;
  return nouns.length === parts.length ? 0.4 : -0.7;
}
