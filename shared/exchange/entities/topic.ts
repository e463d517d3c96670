/** What a coordinator or sponsor says to a measure of the topic. */
export interface CommentEntry {
  readonly id: string;
  readonly measure: string;
  readonly text: string;
  readonly at: string;
  /** Who said it: id in the register of persons. */
  readonly by: string;
  /** Name as the register has it now; absent where it was erased, or never stood there. */
  readonly author?: string;
}

/** Bericht der Themenkoordination, released by the sponsor (seed 001). */
export interface TopicReportBody {
  readonly progress: string;
  readonly challenges: string;
  readonly decisionsNeeded: string;
}

export interface TopicReportEntry extends TopicReportBody {
  readonly topic: string;
  readonly period: string;
  readonly releasedAt?: string;
  /** Nobody has written it yet: this is what the measures of the topic propose. */
  readonly isProposal?: true;
}
