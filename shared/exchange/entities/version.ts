import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Audience } from "../../documents/paper.ts";
import type { Page } from "./page.ts";

/** A published version by its number, or the draft of a period. */
export type CatalogueName = { readonly version: number } | { readonly draft: string };

export interface VersionEntry {
  readonly number: number;
  readonly period: string;
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  readonly measures: number;
  readonly corrects?: { readonly number: number; readonly reason: string };
}

/** A measure as a visitor may see it: readers see no sources. */
type VisibleMeasure = Partial<CatalogueMeasure> & Pick<CatalogueMeasure, "id">;

/** One page of the published catalogue. */
export interface CataloguePage extends Page<VisibleMeasure> {
  readonly number: number;
  readonly period: string;
  readonly hash: string;
}

export interface ExportBody {
  readonly of: CatalogueName;
  readonly format: "xlsx" | "csv" | "json" | "oparl";
  readonly audience: Audience;
}
