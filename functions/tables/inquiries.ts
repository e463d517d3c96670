import type { InquiryEntry } from "../../shared/exchange/entities/inquiry.ts";
import type { CommentEntry } from "../../shared/exchange/entities/topic.ts";

/** A Rückfrage as it is kept: who asked, and who replied. */
export interface Inquiry extends Omit<InquiryEntry, "reply"> {
  readonly by: string;
  readonly reply?: NonNullable<InquiryEntry["reply"]> & { readonly by: string };
}

/** A comment as it is kept: the register alone knows the name. */
export type Comment = Omit<CommentEntry, "author">;
