/** Long work, answered 202: waits in the queue, is done once, and can be asked how far it is. */
export interface JobEntry {
  readonly id: string;
  readonly kind: "consolidate" | "paper" | "export";
  readonly state: "queued" | "running" | "done" | "failed";
  readonly at: string;
  /** 0–100. */
  readonly progress: number;
  /** German: what it is doing. */
  readonly step: string;
  readonly result?: JobResult;
  /** When failed: what to do, and the number under which the log has it. */
  readonly trouble?: { readonly sentence: string; readonly reference: string };
}

export interface JobResult {
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
