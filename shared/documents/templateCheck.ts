import { join } from "../wording/join.ts";

/** What a town's own Word template offers, for the person who made it. */
export interface TemplateCheck {
  /** Why it cannot be used, as a German sentence that says what to do; then the rest is empty. */
  readonly refused?: string;
  /** Placeholders that will be filled. */
  readonly found: readonly string[];
  /** Placeholders without which something is missing in the paper. */
  readonly missing: readonly string[];
  /** Placeholders nobody fills: they would stand in the paper as they are. */
  readonly unknown: readonly string[];
  /** Word's styles by their German names: those the template has, and those it lacks. */
  readonly styles: { readonly found: readonly string[]; readonly missing: readonly string[] };
  /** Sentences about what will look other than expected. */
  readonly hints: readonly string[];
  /** What Microsoft's validator finds in the template, and only once it is filled; absent: nobody asked it. */
  readonly validated?: { readonly before: readonly string[]; readonly added: readonly string[] };
}

/** The same as sentences, for whoever looks after the template; the first says whether it can be used. */
export function templateSentences(check: TemplateCheck): readonly string[] {
  const { refused, found, missing, unknown, styles, hints } = check;
  if (refused !== undefined) return [refused];
  return [
    "Das Word-Muster kann verwendet werden.",
    `Wird ausgefüllt: ${named(found)}.`,
    ...missing.map((name) => `Es fehlt {{${name}}}. Bitte dort einfügen, wo es stehen soll.`),
    ...unknownSentence(unknown),
    ...missingStylesSentence(styles.missing),
    ...hints,
    ...validatedSentences(check),
  ];
}

const named = (names: readonly string[]) => join(names.map((name) => `{{${name}}}`));

function unknownSentence(unknown: readonly string[]): readonly string[] {
  if (unknown.length === 0) return [];
  const are = unknown.length === 1 ? "ist" : "sind";
  return [
    `Unbekannt ${are} ${named(unknown)}. Bitte richtig schreiben oder entfernen, sonst bleibt es in jeder Vorlage so stehen.`,
  ];
}

function missingStylesSentence(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const lacks =
    missing.length === 1
      ? "Diese Formatvorlage fehlt und kommt"
      : "Diese Formatvorlagen fehlen und kommen";
  return [`${lacks} von Klimakatalog: ${join(missing)}.`];
}

function validatedSentences({ validated }: TemplateCheck): readonly string[] {
  if (validated === undefined)
    return [
      "Ob Word die Datei ohne Fehler öffnet, ließ sich hier nicht prüfen. Bitte die Probe in Word öffnen und ansehen.",
    ];
  const { before, added } = validated;
  if (before.length + added.length === 0)
    return ["Mit dem Prüfprogramm von Microsoft geprüft, leer und ausgefüllt: ohne Befund."];
  return [
    ...(before.length === 0
      ? []
      : [
          `Schon das Word-Muster weicht vom Format von Word ab: ${listed(before)}. Bitte in Word öffnen, neu speichern und noch einmal prüfen.`,
        ]),
    ...(added.length === 0
      ? []
      : [
          `Ausgefüllt kommt hinzu: ${listed(added)}. Bitte die Platzhalter in Word löschen, in einem Zug neu tippen und noch einmal prüfen.`,
        ]),
  ];
}

const mostListed = 5;

/** "im Text fehlt etwas, das dort stehen muss; in der Kopfzeile …" */
const listed = (findings: readonly string[]) =>
  [
    ...findings.slice(0, mostListed),
    ...(findings.length > mostListed ? [moreFindings(findings.length - mostListed)] : []),
  ].join("; ");

const moreFindings = (count: number) =>
  count === 1 ? "und eine weitere Stelle" : `und ${count} weitere Stellen`;
