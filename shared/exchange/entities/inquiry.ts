/** Rückfrage: a question sent to a department with a date. */
export interface InquiryEntry {
  readonly id: string;
  readonly period: string;
  readonly department: string;
  readonly text: string;
  readonly dueDate?: string;
  readonly at: string;
  /** Id of the Meldung that was given back, or key of the Klärungsfall it is about. */
  readonly submission?: string;
  readonly question?: string;
  readonly reply?: { readonly text: string; readonly at: string };
}
