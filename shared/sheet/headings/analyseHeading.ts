import { remembering } from "../../wording/remembering.ts";
import { foldHeading } from "./foldHeading.ts";
import { wordSense } from "./wordSense.ts";
import { foreignWords } from "./words/foreignWords.ts";
import { adjective } from "./words/headingModifiers.ts";
import { meanings } from "./words/meanings.ts";
import { silentWords } from "./words/silentWords.ts";

/** What a heading says: its meanings with their weights, and how much of it was not understood. */
export interface HeadingSense {
  readonly folded: string;
  readonly meanings: ReadonlyMap<string, number>;
  /** Sum of all weights, words not understood included. */
  readonly weight: number;
  /** The same where short words not understood weigh as much as long ones: for names of fields. */
  readonly fullWeight: number;
  /** A word that no catalogue column bears ("Flurstück"). */
  readonly foreign: boolean;
}

/** Beside a name they only say how to reach it. */
const contactWords = new Set([
  "telefon",
  "tel",
  "durchwahl",
  "dw",
  "mail",
  "email",
  "telefonnummer",
]);
/** What a word not understood weighs; a short one is most often the abbreviation of a house ("KT-Drucksache"). */
const unknownWeight = (token: string) => (token.length <= 3 ? 0.45 : 1.1);

/** An adjective before a noun only says more of it: "operatives Ziel". */
function weightOfUnknown(token: string, isFollowed: boolean): number {
  if (contactWords.has(token)) return 0.1;
  return isFollowed && token.length > 5 && adjective.test(token) ? 0.25 : unknownWeight(token);
}
/** "Beteiligung von Bürgern": only at the beginning, or before "bis", "von" asks from when. */
const betweenWords = /(?<=\S) von (?!bis\b)(?=\S)/g;

/** Reads a heading (any spelling) into meanings; the same heading always gives the same sense. */
export const analyseHeading = remembering(2000, senseOf);

function senseOf(heading: string): HeadingSense {
  const folded = foldHeading(heading);
  const found = new Map<string, number>();
  let weight = 0;
  let short = 0;
  const tokens = folded.replace(betweenWords, " ").split(" ");
  for (const [at, token] of tokens.entries()) {
    if ((token.length < 2 && token !== "%") || silentWords.has(token) || /^\d+$/.test(token))
      continue;
    const { meanings: parts, rest } = wordSense(token);
    if (parts.length === 0) {
      const counted = weightOfUnknown(token, at < tokens.length - 1);
      weight += counted;
      short += unknownWeight("unknown") - counted;
    }
    weight += rest;
    for (const part of parts) {
      if (found.has(part)) continue;
      const tells = meanings[part]?.weight ?? 0;
      found.set(part, tells);
      weight += tells;
    }
  }
  const fullWeight = weight + short;
  return { folded, meanings: found, weight, fullWeight, foreign: isForeign(folded) };
}

function isForeign(folded: string): boolean {
  if (/\b(lfd|laufende) (nr|nummer)\b(?! im (?:[a-z]*konzept|i?ksk)\b)/.test(folded)) return true;
  if (otherNumber.test(folded)) return true;
  return folded
    .split(" ")
    .some((token) => token !== "lfd" && isForeignToken(token.replace(/\.$/, "")));
}

const foreign: ReadonlySet<string> = new Set(foreignWords);

/** A foreign word, or a compound that begins with a long one: "Wiedervorlagedatum". */
const isForeignToken = (token: string) =>
  foreign.has(token) || (token.length > long && longForeign.some((word) => token.startsWith(word)));

const long = 9;
const longForeign = foreignWords.filter((word) => word.length >= long);

/** Numbers of other things than measures: "Inv.-Nr.", "Anlagen-Nr.", "Inventarnr." */
const otherNumber =
  /\b(inv|inventar|anlagen?|geb|gebaeude|objekt|kst|ktr|psp|auftrags?|hst|sap|rechnungs?|vertrags?|akten|telefon|pers|personal|kunden|artikel|bestell|vergabe|foerder|raum|zimmer|haus|konto|fahrzeug|zaehler|dokument|mess(stellen|punkt)|geraete|serien)\.? ?(nr|nummer|id|kennung)\b/;
