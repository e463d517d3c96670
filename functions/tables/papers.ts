import type { CatalogueName } from "./jobs.ts";

type PaperState = "Entwurf" | "Mitzeichnung" | "schlussgezeichnet" | "übergeben" | "beraten";

/** A paper (Vorlage) on its way: what the office says about it, beside what comes from the catalogue. */
export interface PaperRecord {
  readonly id: string;
  readonly kind: string;
  readonly of: CatalogueName;
  readonly audience: "öffentlich" | "nichtöffentlich" | "verwaltungsintern";
  readonly state: PaperState;
  /** What papers take besides (shared/documents PaperContext): reference, subject, annexes … */
  readonly context: Readonly<Record<string, unknown>>;
  /** Own texts by block. */
  readonly texts: Readonly<Record<string, string>>;
  readonly coSigners: readonly {
    readonly department: string;
    readonly dueDate?: string;
    readonly result?: string;
    readonly note?: string;
  }[];
  readonly template?: string;
  /** The last file made of it. */
  readonly file?: { readonly name: string; readonly job: string; readonly bytes: number };
}
