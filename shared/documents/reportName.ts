import type { Settings } from "../catalogue/settings/settings.ts";
import { sentenceCase } from "./amount.ts";

/** Kinds whose name is written otherwise than their key. */
const spelled: Readonly<Record<string, string>> = {
  massnahmenliste: "Maßnahmenliste",
  steckbriefe: "Maßnahmensteckbriefe",
  workshopprotokoll: "Workshop-Protokoll",
};

/** What the town calls a report that a body receives: „gremienbericht“ is the key of „Gremienbericht“. */
export function reportName(received: string, { paperTypes }: Pick<Settings, "paperTypes">): string {
  const label = paperTypes.find(({ kind }) => kind === received)?.label;
  return label ?? spelled[received] ?? sentenceCase(received);
}
