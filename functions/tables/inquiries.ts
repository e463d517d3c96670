import type { CommentEntry, InquiryEntry } from "../../shared/exchange/entities.ts";

/** A Rückfrage as it is kept: who asked, and who replied. */
export interface Inquiry extends Omit<InquiryEntry, "reply"> {
  readonly by: string;
  readonly reply?: NonNullable<InquiryEntry["reply"]> & { readonly by: string };
}

export interface Comment extends CommentEntry {
  readonly by: string;
}
