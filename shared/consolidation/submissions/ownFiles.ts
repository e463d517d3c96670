import type { Version } from "../../catalogue/draft.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import { periodOf } from "../period.ts";
import type { Extents } from "../questions/goneQuestions.ts";

interface Context {
  readonly settings: Settings;
  readonly period?: string | undefined;
  readonly base?: Version | undefined;
}

interface SortedFiles {
  /** What counts as submissions. */
  readonly files: readonly FileReading[];
  /** German, about files that do not count, or not quite. */
  readonly sentences: readonly string[];
  /** Whoever fills in the workbook of all its measures says everything. */
  readonly extents: Extents;
}

/**
 * Tells our own workbooks apart: the whole town's is no submission, and one that a department was
 * sent for another period, or by another municipality, would say old things as if they were new.
 */
export function sortOwnFiles(files: readonly FileReading[], context: Context): SortedFiles {
  const kept: FileReading[] = [];
  const sentences: string[] = [];
  const complete = new Set<string>();
  for (const file of files) {
    const reason = whyLeftOut(file, context);
    if (reason !== undefined) sentences.push(reason);
    else kept.push(file);
    if (reason !== undefined || file.origin?.kind !== "request") continue;
    sentences.push(...olderBase(file, context.base));
    if (file.department !== undefined) complete.add(file.department);
  }
  const extents = Object.fromEntries([...complete].map((name) => [name, "complete" as const]));
  return { files: kept, sentences, extents };
}

function whyLeftOut(
  { file, origin, refused, department = "" }: FileReading,
  { settings, period }: Context
): string | undefined {
  if (origin?.kind === undefined) return undefined;
  if (origin.municipality !== settings.municipality.id) {
    return `„${file}“ gehört zu einer anderen Kommune (${origin.municipality}) und wurde nicht übernommen. Bitte herausnehmen.`;
  }
  if (origin.kind === "town") {
    return `„${file}“ ist die Arbeitsmappe mit dem ganzen Katalog und keine Meldung; sie wurde nicht übernommen. Antworten daraus gibt man mit --answers an.`;
  }
  const current = periodOf(settings, period);
  if (origin.period === undefined || origin.period === current) {
    return refused === undefined
      ? undefined
      : `„${file}“ kam ohne eine einzige Maßnahme zurück. Gibt es dort nichts zu melden, bitte mit --nothing "${department}" zusammenführen, sonst nachfragen.`;
  }
  return `„${file}“ ist die Mappe für ${origin.period}, zusammengeführt wird ${current}. Sie wurde nicht übernommen, damit alte Angaben nicht als neue gelten. Bitte die Mappe für ${current} ausfüllen lassen.`;
}

function olderBase({ file, origin }: FileReading, base: Version | undefined): readonly string[] {
  if (!origin?.base || !base || origin.base.hash === base.hash) return [];
  return [
    `„${file}“ wurde aus Stand ${origin.base.number} erstellt, Grundlage ist jetzt Stand ${base.number}. Bitte die Änderungen dieser Dienststelle genau durchsehen.`,
  ];
}
