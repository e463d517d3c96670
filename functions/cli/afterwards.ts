import type { Draft } from "../../shared/catalogue/draft.ts";
import { check } from "../../shared/checking/check.ts";
import { summary } from "../../shared/checking/summary.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { join } from "../../shared/wording/join.ts";
import { untitledRows } from "./untitledRows.ts";

interface Consolidated {
  readonly draft: Draft;
  readonly files: readonly FileReading[];
  /** As the person typed them. */
  readonly outputs: readonly string[];
}

/** What stands below the questions: what the check found, what was written, and what to do next. */
export function afterwards({ draft, files, outputs }: Consolidated): string {
  const { settings } = draft;
  const workbook = outputs.find((name) => /\.xlsx$/i.test(name));
  const found = summary(check(files, { settings }));
  const where = workbook === undefined ? "„katalog check“ nennt sie" : "Blatt „Prüfung“";
  const untitled = files.flatMap((file) => untitledRows(file));
  const parts = [
    ...untitled,
    `Prüfung: ${found}${found.startsWith("keine") ? "" : ` (${where})`}.`,
    outputs.length === 0 ? notKept : `Geschrieben: ${join(outputs)}`,
    ...(outputs.length === 0 ? [] : [nextStep(draft, outputs, workbook)]),
  ];
  return `\n${parts.join("\n")}\n`;
}

const notKept =
  "Es wurde nichts gespeichert. Mit -o Entwurf.json -o Katalog.xlsx entstehen Entwurf und Arbeitsmappe.";

function nextStep(draft: Draft, outputs: readonly string[], workbook: string | undefined): string {
  const kept = outputs.find((name) => /\.json$/i.test(name)) ?? "Entwurf.json";
  const answered = new Set(draft.answers.map(({ key }) => key));
  const isOpen = draft.questions.some(({ key }) => !answered.has(key));
  if (!isOpen) return `Als Nächstes: katalog publish "${kept}" --by NAME -o Stand.json`;
  return workbook === undefined
    ? "Als Nächstes: mit -o Katalog.xlsx noch einmal zusammenführen und dort das Blatt „Klärungsfälle“ ausfüllen."
    : `Als Nächstes: in „${workbook}“ das Blatt „Klärungsfälle“ ausfüllen und speichern, dann: katalog publish "${kept}" --answers "${workbook}" --by NAME -o Stand.json`;
}
