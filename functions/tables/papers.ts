import type { PaperEntry } from "../../shared/exchange/entities/paper.ts";

/**
 * A paper (Vorlage) on its way: what the office says about it, beside what comes from the catalogue; where
 * it stands follows from it.
 */
export type PaperRecord = Omit<PaperEntry, "state">;
