import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Background } from "../reporting/background.ts";
import type { Block } from "./block.ts";
import type { FieldTable } from "./fieldTable.ts";
import type { PaperData } from "./paperData.ts";
import type { PartLength } from "./partLengths.ts";
import type { SaidPart } from "./saidParts.ts";
import type { StatedFigure } from "./statedFigures.ts";

/** Who may read a paper: everybody, the council behind closed doors, or the administration only. */
export type Audience = "öffentlich" | "nichtöffentlich" | "verwaltungsintern";

/** The catalogue a paper is made from: values of the period already stand in the measures. */
export interface PaperCatalogue {
  readonly municipality: string;
  /** Id of the period; its label and dates stand in the settings. */
  readonly period: string;
  readonly state: "draft" | "published";
  readonly number?: number;
  readonly measures: readonly Measure[];
  readonly settings: Settings;
  /** When the catalogue was made, ISO 8601; the paper's „Stand“ and its only clock. */
  readonly at: string;
  /** Earlier periods and former codes; absent: nothing is said of them. */
  readonly background?: Background;
  /** Ids of the measures from workshops, in the order of their records. */
  readonly workshopOrder?: readonly string[];
}

/** What one paper is made with besides the catalogue: its readers, and what the office says about it. */
export interface PaperContext extends PaperData {
  readonly audience: Audience;
  /** The measures of the version before: what is new is said only when they are given. */
  readonly previous?: readonly Measure[];
  /** The paper in whose place this one comes: its figures and what it was made of. */
  readonly replaced?: {
    readonly figures: readonly StatedFigure[];
    readonly data: PaperData;
    readonly said?: readonly SaidPart[];
  };
  /** The table of fields; another one only to try a new field. */
  readonly fields?: FieldTable;
}

/** What a file's properties say about the paper. */
export interface PaperProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: readonly string[];
  readonly reference: string;
  readonly fileReference: string;
  /** Art of the paper, as people call it. */
  readonly type: string;
  readonly leadDepartment: string;
  readonly period: string;
  /** Stand, as DIN 5008 writes dates. */
  readonly asOf: string;
  readonly version: string;
  readonly audience: Audience;
  /** ISO 8601 instant: the only date in the file. */
  readonly at: string;
}

/** A measure that must not be read by this paper's audience. */
export interface LeftOut {
  readonly id?: string;
  readonly code?: string;
  readonly title?: string;
}

/** A paper for people, before any word processor: properties and blocks as plain data. */
export interface Paper {
  readonly kind: string;
  readonly properties: PaperProperties;
  readonly language: "de-DE";
  readonly draft: boolean;
  /** dense: 10 pt, for one measure a page; else 11 pt. */
  readonly density: "normal" | "dense";
  /** Head of every page. */
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly Block[];
  /** Which of the blocks are whose: a template may want a part in a place of its own. */
  readonly parts: readonly PartLength[];
  /** Not in the paper: for the person who makes it, never for those who read it. */
  readonly leftOut: readonly LeftOut[];
  /** Not in the paper: how it will look, as sentences for the person who makes it. */
  readonly hints: readonly string[];
  /** What nobody has said yet and the program does not guess; also to be seen in the paper. */
  readonly open: readonly string[];
  /** Why the paper must not be handed out as it is: it names what its readers must not know. */
  readonly stops: readonly string[];
  /** Figures it stands for: what may be others when the catalogue goes on. */
  readonly figures: readonly StatedFigure[];
}
