/** Where one of our workbooks comes from, and for what it was written. */
export interface WorkbookOrigin {
  /** Id. */
  readonly municipality: string;
  /** Name. */
  readonly department?: string;
  readonly period?: string;
  /** town: the draft of all departments, no submission; request: what a department is asked to fill in. */
  readonly kind?: "town" | "request";
  /** The version it was made from. */
  readonly base?: { readonly number: number; readonly hash: string };
}
