/** Long work, answered 202: waits in the queue, is done once, and can be asked how far it is. */
export interface Job {
  readonly id: string;
  readonly kind: "consolidate" | "paper" | "export";
  readonly state: "queued" | "running" | "done" | "failed";
  readonly by: string;
  readonly at: string;
  /** 0–100. */
  readonly progress: number;
  /** German: what it is doing. */
  readonly step: string;
  readonly wish: JobWish;
  readonly result?: JobResult;
  /** When failed: what to do, and the number under which the log has it. */
  readonly trouble?: { readonly sentence: string; readonly reference: string };
  readonly attempts: number;
  /** While running: who works holds it until then. */
  readonly leaseUntil?: string;
}

export type JobWish =
  | { readonly kind: "consolidate"; readonly period: string }
  | { readonly kind: "paper"; readonly paper: string }
  | {
      readonly kind: "export";
      readonly of: CatalogueName;
      readonly format: "xlsx" | "csv" | "json" | "oparl";
      readonly audience: "öffentlich" | "nichtöffentlich" | "verwaltungsintern";
    };

/** A published version by its number, or the draft of a period. */
export type CatalogueName = { readonly version: number } | { readonly draft: string };

interface JobResult {
  /** consolidate: where the draft is. */
  readonly period?: string;
  readonly measures?: number;
  readonly openQuestions?: number;
  /** paper, export: name of the file to fetch. */
  readonly file?: string;
  readonly media?: string;
  readonly bytes?: number;
  /** German sentences for the person who asked. */
  readonly notes?: readonly string[];
}
