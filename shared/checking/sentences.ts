import type { IssueCode } from "../catalogue/issue.ts";
import { claimSentences } from "./claimSentences.ts";
import { readingSentences } from "./readingSentences.ts";
import type { Sentence } from "./sentence.ts";

/** A sentence for every issue there is; the compiler finds the one that is missing. */
export const sentences: Readonly<Record<IssueCode, Sentence>> = {
  ...readingSentences,
  ...claimSentences,
};
