/** What a topic's coordinator reports for a period and its sponsor releases (seed 001). */
export interface TopicReport {
  readonly topic: string;
  readonly period: string;
  readonly progress: string;
  readonly challenges: string;
  readonly decisionsNeeded: string;
  readonly by: string;
  readonly at: string;
  readonly releasedBy?: string;
  readonly releasedAt?: string;
}
