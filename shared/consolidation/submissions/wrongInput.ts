import type { Version } from "../../catalogue/draft.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Submission } from "../../catalogue/submission.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import { canonical } from "../canonical.ts";
import type { Hashes } from "../hashes.ts";
import { isClosed } from "../identity/heirs.ts";
import { periodOf } from "../period.ts";
import { versionHash } from "../versions/versionHash.ts";
import { submissionHash } from "./submissionContent.ts";

const mostMeasures = 100_000;

/** What is to be consolidated, before anything is done with it. */
export interface ConsolidationInput {
  readonly files: readonly FileReading[];
  readonly settings: Settings;
  readonly period?: string;
  /** Versions to start from; there may be one. */
  readonly bases?: readonly Version[];
  readonly submissions?: readonly Submission[];
  readonly hashes: Hashes;
}

/** Why nothing may be consolidated, as German sentences; none when everything is in order. */
export function wrongInput(input: ConsolidationInput): readonly string[] {
  return [
    ...wrongBases(input),
    ...(input.submissions ?? []).flatMap((one) => wrongSubmission(one, input)),
    ...closedSenders(input),
    ...tooMany(input.files),
  ];
}

function wrongBases({ bases = [], settings, hashes }: ConsolidationInput): readonly string[] {
  if (bases.length > 1) {
    return [
      `Es sind ${bases.length} Stände als Grundlage angegeben. Bitte nur einen nennen, am besten den neuesten.`,
    ];
  }
  return bases.flatMap((base) => {
    if (!isSchemaOne(base)) {
      return "Der Stand stammt aus einer anderen Fassung des Programms. Bitte mit derselben Fassung öffnen, die ihn geschrieben hat.";
    }
    if (base.municipality !== settings.municipality.id) {
      return `Der Stand gehört zu einer anderen Kommune (${base.municipality}). Bitte den eigenen Stand angeben.`;
    }
    return versionHash(base, hashes) === base.hash
      ? []
      : `Stand ${base.number} wurde nach dem Veröffentlichen verändert: Die Prüfsumme stimmt nicht. Bitte die unveränderte Datei angeben.`;
  });
}

function isSchemaOne({ schema }: { readonly schema: unknown }): boolean {
  return schema === 1;
}

function wrongSubmission(
  submission: Submission,
  { settings, period, hashes }: ConsolidationInput
): readonly string[] {
  const { department, state } = submission;
  if (!isSchemaOne(submission)) {
    return [
      `Die Meldung von „${department}“ stammt aus einer anderen Fassung des Programms. Bitte neu abgeben lassen.`,
    ];
  }
  if (submission.municipality !== settings.municipality.id) {
    return [
      `Die Meldung von „${department}“ gehört zu einer anderen Kommune (${submission.municipality}). Bitte herausnehmen.`,
    ];
  }
  if (submissionHash(submission, hashes) !== submission.hash) {
    return [
      `Die Meldung von „${department}“ wurde nach der Abgabe verändert: Die Prüfsumme stimmt nicht. Bitte neu abgeben lassen.`,
    ];
  }
  const current = periodOf(settings, period);
  if (submission.period !== current) {
    return [
      `Die Meldung von „${department}“ gilt für den Zeitraum ${submission.period}, zusammengeführt wird ${current}. Bitte herausnehmen oder den Zeitraum ändern.`,
    ];
  }
  return state === "abgegeben" || state === "angenommen"
    ? []
    : [
        `Die Meldung von „${department}“ ist noch nicht abgegeben (${state}). Bitte freigeben lassen oder herausnehmen.`,
      ];
}

/** A department that was closed before the period and that nobody followed cannot report. */
function closedSenders({ files, settings, period: asked }: ConsolidationInput): readonly string[] {
  const period = periodOf(settings, asked);
  const current = settings.periods.find(({ id }) => id === period);
  const begin = current?.from ?? /^\d{4}/.exec(period)?.[0];
  const senders = new Set(files.flatMap(({ department }) => department ?? []));
  return settings.departments.flatMap((one) => {
    const { name, validTo, successor } = one;
    if (!senders.has(name) || successor !== undefined || validTo === undefined) return [];
    const wasOpen = begin === undefined || validTo.slice(0, begin.length) >= begin;
    return wasOpen || !isClosed(one, period, current)
      ? []
      : `Die Dienststelle „${name}“ ist seit ${validTo} geschlossen und hat keine Nachfolge. Bitte in den Einstellungen die Nachfolge eintragen oder die Datei einer anderen Dienststelle zuordnen.`;
  });
}

function tooMany(files: readonly FileReading[]): readonly string[] {
  const count = files
    .flatMap(({ sheets }) => sheets)
    .reduce((sum, { measures }) => sum + measures.length, 0);
  return count > mostMeasures
    ? [
        `In den Dateien stehen ${writeNumber(count)} Maßnahmen; mehr als ${writeNumber(mostMeasures)} lassen sich nicht zusammenführen. Bitte prüfen, ob eine falsche Datei dabei ist.`,
      ]
    : [];
}

/** Files and submissions that were handed in twice; the second one changes nothing. */
export function repeatedInput({
  files,
  submissions = [],
}: Pick<ConsolidationInput, "files" | "submissions">): readonly string[] {
  const sent = submissions.map(({ id, hash }) => `${id}\n${hash}`);
  const again = submissions.filter((_, at) => sent.indexOf(sent[at] ?? "") < at);
  const first = new Map<string, string>();
  const copies = files.flatMap(({ file, department, sheets }) => {
    if (sheets.every(({ measures }) => measures.length === 0)) return [];
    const content = canonical([department, withoutFile(sheets)]);
    const before = first.get(content);
    if (before === undefined) first.set(content, file);
    return before === undefined
      ? []
      : `„${file}“ sagt dasselbe wie „${before}“ und ändert nichts. Bitte eine der beiden Dateien herausnehmen.`;
  });
  return [
    ...again.map(
      ({ department }) =>
        `Die Meldung von „${department}“ liegt zweimal vor; die zweite ändert nichts.`
    ),
    ...copies,
  ];
}

/** Issues name their file; the measures do not. */
function withoutFile(sheets: FileReading["sheets"]): readonly unknown[] {
  return sheets.map(({ sheet, measures }) => [sheet, measures]);
}
