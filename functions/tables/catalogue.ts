/** A published version in a list. */
export interface VersionHead {
  readonly number: number;
  readonly period: string;
  readonly hash: string;
  readonly by: string;
  readonly at: string;
  readonly measures: number;
  readonly corrects?: { readonly number: number; readonly reason: string };
  /** Name of the blob that holds it. */
  readonly blob: string;
}
