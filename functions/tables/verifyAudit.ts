import type { Hashes } from "../../shared/consolidation/hashes.ts";
import { type AuditRecord, entryHash, noEntry } from "./audit.ts";

/** Whether the chain is whole. */
export interface AuditFinding {
  readonly entries: number;
  readonly isWhole: boolean;
  /** Seq of the first entry that does not fit. */
  readonly brokenAt?: number;
  /** German, for people. */
  readonly sentence: string;
}

interface Chain {
  readonly entries: readonly AuditRecord[];
  /** What was before the first entry; without it the chain begins with the first of all. */
  readonly base?: { readonly seq: number; readonly hash: string };
  readonly head: { readonly seq: number; readonly hash: string };
}

/** Checks every hash, every link to the one before, and that nothing is missing at either end. */
export function verifyAudit(
  { entries, base = noEntry, head }: Chain,
  hashes: Hashes
): AuditFinding {
  let last = base;
  for (const entry of entries) {
    const trouble = troubleWith(entry, last, hashes);
    if (trouble !== undefined) return broken(entries.length, entry.seq, trouble);
    last = entry;
  }
  if (last.seq !== head.seq || last.hash !== head.hash) {
    return broken(entries.length, last.seq + 1, "am Ende fehlen Einträge");
  }
  const count = entries.length === 1 ? "1 Eintrag" : `${entries.length} Einträge`;
  return {
    entries: entries.length,
    isWhole: true,
    sentence: `Das Protokoll ist vollständig: ${count}.`,
  };
}

function troubleWith(
  entry: AuditRecord,
  last: { readonly seq: number; readonly hash: string },
  hashes: Hashes
): string | undefined {
  if (entry.seq !== last.seq + 1) return `nach Eintrag ${last.seq} fehlt etwas`;
  if (entry.previous !== last.hash) return "der Eintrag davor ist ein anderer";
  return entryHash(entry, hashes) === entry.hash ? undefined : "der Eintrag wurde verändert";
}

function broken(entries: number, brokenAt: number, trouble: string): AuditFinding {
  return {
    entries,
    isWhole: false,
    brokenAt,
    sentence: `Das Protokoll ist bei Eintrag ${brokenAt} nicht mehr vollständig: ${trouble}. Bitte die letzte Sicherung vergleichen und den Vorfall melden.`,
  };
}
