import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { CatalogueName } from "../../../shared/exchange/entities/version.ts";
import type { AnswersReading } from "../../../shared/workbook/questions/readAnswers.ts";
import type { JobWish } from "../../tables/jobs.ts";
import { answerQuestion, listAnswers, undoAnswer } from "../answer.ts";
import type { Backroom } from "../backroom.ts";
import type { Call, PageWish } from "../call.ts";
import { readDraft } from "../draft.ts";
import { jobFile } from "../files.ts";
import { pageOfJobs, readJob, startJob } from "../jobs.ts";
import { type PublishWish, publishDraft } from "../publishDraft.ts";
import { takeAnswers } from "../takeAnswers.ts";
import {
  catalogueOf,
  etagOf,
  pageOfVersions,
  readVersion,
  versionDifference,
  versionHead,
  versionMeasures,
} from "../versions.ts";

type OfTown = Pick<Call, "municipality">;

/** Drafts, answers, versions. */
export const deciding = (room: Backroom) => ({
  consolidation: {
    /** `id` is the sender's: a repeat gives the same job. */
    start: (call: Call, period: string, id: string) =>
      startJob(room, call, { kind: "consolidate", period }, id),
    /** With all answers entered; the ETag changes with every consolidation and answer. */
    draft: (call: OfTown, period: string) => readDraft(room, call, period),
    answers: (call: OfTown, period: string) => listAnswers(room, call, period),
    answer: (call: Call, period: string, answer: Omit<Answer, "by" | "at">, etag?: string) =>
      answerQuestion(room, call, period, answer, etag),
    /** What was answered in a workbook since it was written. */
    takeAnswers: (call: Call, period: string, reading: AnswersReading) =>
      takeAnswers(room, call, period, reading),
    undo: (call: Call, period: string, seen: { readonly key: string; readonly etag: string }) =>
      undoAnswer(room, call, period, seen),
  },
  versions: {
    list: ({ municipality }: OfTown) => catalogueOf(room).list(municipality),
    page: (call: OfTown, wish: PageWish) => pageOfVersions(room, call, wish),
    /** Its ETag is enough for a 304. */
    newest: async ({ municipality }: OfTown) => {
      const newest = await catalogueOf(room).newest(municipality);
      return newest && { value: newest.value, etag: etagOf(newest.value) };
    },
    head: (call: OfTown, number: number) => versionHead(room, call, number),
    /** As it was published, persons as "person:ID": only so its hash is right. */
    read: (call: OfTown, number: number) => readVersion(room, call, number),
    measures: (call: OfTown, number: number, wish: PageWish) =>
      versionMeasures(room, call, number, wish),
    /** Of two offices at once one wins. */
    publish: (call: Call, wish: PublishWish) => publishDraft(room, call, wish),
    difference: (call: OfTown, from: CatalogueName, to: CatalogueName) =>
      versionDifference(room, call, from, to),
  },
  jobs: {
    page: (call: OfTown, wish: PageWish) => pageOfJobs(room, call, wish),
    read: (call: OfTown, id: string) => readJob(room, call, id),
    start: (call: Call, wish: JobWish, id: string) => startJob(room, call, wish, id),
    /** The bytes a finished job made. */
    file: (call: OfTown, id: string) => jobFile(room, call, id),
  },
});
