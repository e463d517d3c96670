/** Rückfrage: a question sent to a department with a date. */
export interface Inquiry {
  readonly id: string;
  readonly period: string;
  readonly department: string;
  readonly text: string;
  readonly dueDate?: string;
  readonly by: string;
  readonly at: string;
  /** Id of the submission that was sent back, or key of the Klärungsfall it is about. */
  readonly submission?: string;
  readonly question?: string;
  readonly reply?: { readonly text: string; readonly by: string; readonly at: string };
}

/** What a coordinator or sponsor says to a measure of the topic. */
export interface Comment {
  readonly id: string;
  readonly measure: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}
