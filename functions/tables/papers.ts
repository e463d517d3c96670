import type { Audience } from "../../shared/documents/paper.ts";
import type { PaperData } from "../../shared/documents/paperData.ts";
import type { CatalogueName } from "./jobs.ts";

/** A paper (Vorlage) on its way: what the office says about it, beside what comes from the catalogue. */
export interface PaperRecord {
  readonly id: string;
  readonly kind: string;
  readonly of: CatalogueName;
  readonly audience: Audience;
  /** Reference, own texts, co-signers, results …; where the paper stands follows from it. */
  readonly context: PaperData;
  /** Id of a Word template of the municipality. */
  readonly template?: string;
  /** The last file made of it. */
  readonly file?: { readonly name: string; readonly job: string; readonly bytes: number };
}
