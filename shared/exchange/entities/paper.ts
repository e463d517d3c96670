import type { Audience } from "../../documents/paper.ts";
import type { PaperData } from "../../documents/paperData.ts";
import type { PaperState } from "../../documents/paperState.ts";
import type { CatalogueName } from "./version.ts";

export interface PaperBody {
  readonly kind: string;
  readonly of: CatalogueName;
  readonly audience: Audience;
  /** Everything the office says about it, as `katalog paper --data` takes it. */
  readonly context: PaperData;
  /** Id of a Word template of the municipality. */
  readonly template?: string;
  /** Id of the paper in whose place this one comes, as an Austauschfassung. */
  readonly replaces?: string;
}

export interface PaperEntry extends PaperBody {
  readonly id: string;
  /** Where it stands, as far as what is entered says so. */
  readonly state: PaperState;
  /** The last file made of it. */
  readonly file?: { readonly name: string; readonly job: string; readonly bytes: number };
}

export interface TemplateEntry {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
}
