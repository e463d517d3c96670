import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { Submission } from "../../../shared/catalogue/submission.ts";
import type { Client } from "../../../shared/exchange/client.ts";
import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type { SubmissionEntry } from "../../../shared/exchange/entities/submission.ts";
import { answered } from "../answered.ts";
import { DeskTrouble } from "../deskTrouble.ts";
import { measures } from "../words.ts";
import { receipt } from "./letters.ts";
import type { Mailed, Requesting } from "./requesting.ts";

/** What a mailed file says: from whom it is, and what is in it; or why it cannot be read. */
export async function readMailed(client: Client, arrival: string, file: File): Promise<Mailed> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const known = { id: crypto.randomUUID(), name: file.name, bytes, arrival };
  try {
    const query = { file: file.name };
    const reading = await answered(client.call("readWorkbook", { query, body: bytes }));
    const count = reading.sheets.reduce((sum, sheet) => sum + (sheet.measures?.length ?? 0), 0);
    const { department = "" } = reading;
    const whose = department === "" ? "Von wem sie kommt, geht nicht aus ihr hervor." : "";
    if (count === 0) return { ...known, department, state: "refused", sentence: nothingIn };
    return {
      ...known,
      department,
      state: "read",
      sentence: `${measures(count)} gefunden. ${whose}`.trim(),
    };
  } catch (error) {
    return { ...known, department: "", state: "refused", sentence: refusal(error) };
  }
}

const nothingIn =
  "In dieser Datei wurden keine Maßnahmen gefunden. Ist es die richtige? Sonst bitte beim Fachbereich nachfragen.";

/** What is wrong with one file is told beside it; everything else stops the work. */
function refusal(error: unknown): string {
  const isAboutFile =
    error instanceof DeskTrouble &&
    ["fileRefused", "misfit", "tooLarge", "wrongMedia"].includes(error.problem?.code ?? "");
  if (!isAboutFile) throw error;
  return error.problem?.detail ?? error.message;
}

export interface TakingOver {
  readonly client: Client;
  readonly period: PeriodEntry;
  readonly settings: Settings;
  /** Day, "2026-03-02". */
  readonly received: string;
  /** Complete: takes the place of all the department has sent before. */
  readonly extent: Submission["extent"];
}

/**
 * Files of one department that come together stand side by side; one of several sent again replaces
 * only itself. Otherwise what comes is all the department has to say, unless the office lets it come beside.
 */
export function extentOf(
  { name, department, place }: Pick<Mailed, "name" | "department" | "place">,
  together: readonly Pick<Mailed, "department">[],
  submissions: readonly Pick<SubmissionEntry, "department" | "isCurrent" | "files">[]
): Submission["extent"] {
  if (place === "beside") return "partial";
  if (together.some((one) => one.department === department)) return "partial";
  const current = submissions.filter((one) => one.department === department && one.isCurrent);
  const files = new Set(current.flatMap((one) => one.files));
  return files.size > 1 && files.has(name) ? "partial" : "complete";
}

/** Names of a department's other files that this one takes the place of, unless the office lets it come beside. */
export function otherFiles(
  one: Mailed,
  { mailed, submissions }: Pick<Requesting, "mailed" | "submissions">
): readonly string[] {
  if (one.state !== "read") return [];
  const together = mailed.slice(0, mailed.indexOf(one)).filter((other) => goesWith(one, other));
  return filesBefore(one, together, submissions);
}

/** As otherFiles, beside files that are known to go together with this one. */
export function filesBefore(
  { name, department }: Pick<Mailed, "name" | "department">,
  together: readonly Pick<Mailed, "department">[],
  submissions: Requesting["submissions"]
): readonly string[] {
  if (department === "") return [];
  if (extentOf({ name, department }, together, submissions) === "partial") return [];
  const current = submissions.filter((one) => one.isCurrent && one.department === department);
  return [...new Set(current.flatMap(({ files }) => files))].filter((file) => file !== name);
}

/** Files of which the office has not yet said whether they replace what is there. */
export const undecided = (state: Pick<Requesting, "mailed" | "submissions">): readonly Mailed[] =>
  state.mailed.filter((one) => one.place === undefined && otherFiles(one, state).length > 0);

/** Taken over in the same go, or dropped in together; what could not be taken over goes with nothing. */
const goesWith = (one: Mailed, { state, arrival, trouble }: Mailed) =>
  (state === "read" && trouble === undefined) || (state === "taken" && arrival === one.arrival);

/** Taken over in the department's name; the same file again does no harm. */
export async function takeOver(
  mailed: Mailed,
  { client, period, settings, received, extent }: TakingOver
): Promise<Mailed> {
  if (mailed.state !== "read") return mailed;
  const { trouble: _, ...told } = mailed;
  const { name: file, department, bytes } = told;
  try {
    const entry = await answered(
      client.call("takeOver", {
        parameters: { period: period.id },
        query: { file, received, extent, ...(department !== "" && { department }) },
        body: bytes,
      })
    );
    const from = { file, department: entry.department, count: entry.measures, received };
    return {
      ...told,
      department: entry.department,
      state: "taken",
      sentence: `Übernommen für ${entry.department}: ${measures(entry.measures)}.`,
      receipt: receipt(from, period, settings),
    };
  } catch (error) {
    return { ...mailed, trouble: `${refusal(error)} ${notTaken}` };
  }
}

const notTaken =
  "Die Datei wurde nicht übernommen. Bitte die berichtigte Datei hier ablegen und diese mit „Nicht übernehmen“ aus der Liste nehmen.";

/** What came of taking over so many files; the others say themselves why not. */
export function tookOver(taken: number, all: number): string {
  if (taken === 0) {
    return all === 1
      ? "Die Datei wurde nicht übernommen. Bitte bei ihr nachlesen, woran es liegt."
      : "Keine Datei wurde übernommen. Bitte bei jeder nachlesen, woran es liegt.";
  }
  if (taken < all) {
    const were = taken === 1 ? "wurde" : "wurden";
    const others = all - taken === 1 ? "der anderen" : "den anderen";
    return `${taken} von ${all} Dateien ${were} übernommen. Bitte bei ${others} nachlesen, woran es liegt.`;
  }
  return all === 1
    ? "Übernommen. Die Eingangsbestätigung steht bei der Datei."
    : "Übernommen. Die Eingangsbestätigungen stehen bei den Dateien.";
}
