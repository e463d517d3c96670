import type { Settings } from "../catalogue/settings/settings.ts";
import type { AllFigures } from "../reporting/allFigures.ts";
import type { Figures } from "../reporting/figures.ts";
import type { Block } from "./block.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import type { Readable } from "./paperFrame.ts";

/** What a paper can be made of: the measures its readers may see, their figures, what the office says. */
export interface Material extends Readable {
  readonly catalogue: PaperCatalogue;
  readonly context: PaperContext;
  readonly settings: Settings;
  readonly type: PaperTypeRules;
  readonly title: string;
  readonly figures: Figures;
  /** Everything that can be counted, on the day of the Stand; counted when first asked for. */
  readonly all: () => AllFigures;
}

/** How a municipality wants one kind of paper: its own settings before the defaults of the kind. */
export interface PaperTypeRules {
  readonly kind: string;
  readonly label: string;
  /** What a Vorlagennummer looks like here, as a regular expression. */
  readonly numberPattern?: string;
  /** Names of the parts, in order. */
  readonly blocks: readonly string[];
  /** Name of a part → its heading here. */
  readonly headings: Readonly<Record<string, string>>;
  /** Rows of the front page. */
  readonly front: readonly string[];
  readonly formula?: string;
  readonly hasProposal: boolean;
  /** Wording with {rat}, {zeitraum}, {massnahmen} …; a sentence each. */
  readonly proposal: readonly string[];
  readonly signature?: { readonly name: string; readonly function?: string };
  /** Of the Steckbrief: the order of the Difu's sheets, or of the Kommunalrichtlinie. */
  readonly order?: "difu" | "kommunalrichtlinie";
}

/** One part of a paper. `make` answers its blocks, a heading of level 1 first where it has one. */
export interface Part {
  /** What people call it; its heading where only the office's own text stands there. */
  readonly label: string;
  /** Nothing that prose could stand in for: a heading, a list of contents, a signature. */
  readonly isFixed?: true;
  /** Its texts are typeset where they are made: what comes a thousand times is gone through once. */
  readonly isTypeset?: true;
  readonly make: (material: Material) => readonly Block[];
  /** What nobody has said yet, as sentences for the office. */
  readonly open?: (material: Material) => readonly string[];
}

/** A kind of paper: one file, registered once in paperKinds.ts. */
export interface PaperKind {
  readonly kind: string;
  /** What it is for, in half a sentence: "unterrichtet den Rat …". */
  readonly says: string;
  readonly density: Paper["density"];
  /** Rules where the municipality says nothing. */
  readonly rules: Omit<PaperTypeRules, "kind" | "headings">;
  readonly title: (material: Omit<Material, "title">) => string;
  /** Parts only this kind has; all others come from the common ones. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** What the paper is about, where it is not every measure its readers may see. */
  readonly selects?: (material: Readable, context: PaperContext, settings: Settings) => Readable;
  /** How it will look, where the person who makes it should know. */
  readonly hints?: (blocks: readonly Block[]) => readonly string[];
  /** What the type is called with this many measures, where one is a word of its own. */
  readonly typeName?: (material: Material) => string;
}
