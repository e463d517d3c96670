import { difference } from "../../../shared/consolidation/versions/difference.ts";
import { explainDifference } from "../../../shared/consolidation/versions/explainDifference.ts";
import type { Client } from "../../../shared/exchange/client.ts";
import type { VersionEntry } from "../../../shared/exchange/entities/version.ts";
import { answered } from "../answered.ts";
import { saveFile } from "../saveFile.ts";
import type { Tell } from "../view.ts";
import { waitForJob } from "../waitForJob.ts";
import { type Consolidation, newestOf, type Part } from "./consolidation.ts";
import { loadCases } from "./loadConsolidation.ts";

/** The draft as it is now, and what it changes against the newest version. */
export async function loadDifference(
  client: Client,
  state: Consolidation
): Promise<Partial<Consolidation>> {
  const cases = await loadCases(client, state.period?.id ?? "");
  const newest = newestOf(state);
  if (newest === undefined || cases.draft === undefined) return { ...cases, difference: [] };
  const version = String(newest.number);
  const before = await answered(client.call("readVersion", { parameters: { version } }));
  const parts: readonly Part[] = explainDifference(difference(before, cases.draft.answer));
  return { ...cases, difference: parts };
}

/** Makes the draft that was seen a version; as a correction it names the version it corrects. */
export function publish(client: Client, state: Consolidation): Promise<VersionEntry> {
  const { draft, corrects, reason, period } = state;
  const ifMatch = draft?.etag ?? "";
  const newest = newestOf(state);
  return answered(
    corrects && newest !== undefined
      ? client.call("correct", {
          parameters: { version: String(newest.number) },
          body: { reason: reason.trim() },
          ifMatch,
        })
      : client.call("publish", { parameters: { period: period?.id ?? "" }, ifMatch })
  );
}

/** The draft as a workbook, with the sheet of its cases. */
export async function downloadDraft(client: Client, period: string, tell: Tell): Promise<string> {
  const started = await answered(
    client.call("startExport", {
      body: { of: { draft: period }, format: "xlsx", audience: "verwaltungsintern" },
    })
  );
  const { id, result } = await waitForJob(client, started, tell);
  const bytes = await answered(client.call("readJobFile", { parameters: { job: id } }));
  const name = result?.file ?? "Katalog-Entwurf.xlsx";
  saveFile(name, bytes, result?.media ?? "application/octet-stream");
  return name;
}
