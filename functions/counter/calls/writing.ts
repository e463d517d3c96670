import type { PaperRecord } from "../../tables/papers.ts";
import type { Backroom } from "../backroom.ts";
import type { Call, PageWish } from "../call.ts";
import { addComment, comments } from "../inquiries.ts";
import { papers } from "../papers.ts";
import {
  proposeTopicReport,
  releaseTopicReport,
  type TopicReportText,
  topicReports,
  writeTopicReport,
} from "../topicReports.ts";

type OfTown = Pick<Call, "municipality">;

/** Papers, topic reports, what is said to measures. */
export const writing = (room: Backroom) => ({
  papers: {
    page: (call: OfTown, wish: PageWish) => papers.page(room, call, wish),
    read: (call: OfTown, id: string) => papers.read(room, call, id),
    write: (call: Call, paper: PaperRecord, etag?: string) =>
      papers.write(room, call, paper, { etag }),
  },
  topicReports: {
    /** Of the topics somebody sees. */
    page: (call: OfTown, period: string, wish: PageWish, sees: (topic: string) => boolean) =>
      topicReports.page(room, call, wish, {
        within: [period],
        where: ({ topic }) => sees(topic),
      }),
    find: (call: OfTown, period: string, topic: string) =>
      topicReports.find(room, call, topic, [period]),
    /** What the measures of the topic say, for somebody to begin with. */
    propose: (call: OfTown, period: string, topic: string) =>
      proposeTopicReport(room, call, period, topic),
    write: (call: Call, report: TopicReportText, etag?: string) =>
      writeTopicReport(room, call, report, etag),
    release: (
      call: Call,
      report: { readonly period: string; readonly topic: string },
      etag: string
    ) => releaseTopicReport(room, call, report, etag),
  },
  comments: {
    /** Of the measures somebody sees. */
    page: (call: OfTown, period: string, wish: PageWish, sees: (measure: string) => boolean) =>
      comments.page(room, call, wish, {
        within: [period],
        where: ({ measure }) => sees(measure),
      }),
    add: (call: Call, comment: Parameters<typeof addComment>[2]) => addComment(room, call, comment),
  },
});
