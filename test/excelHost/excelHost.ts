/**
 * A stand-in for Excel under the genuine office.js. In: the batches the library sends. Out: what Excel
 * would answer from a workbook in memory. What is confirmed and what believed: README.md.
 */

import { type EventEntry, entriesOf, type Source } from "./events.ts";
import { workbookObject } from "./members/workbook.ts";
import { emptyWorkbook, withFirstSheet } from "./model/newWorkbook.ts";
import type { Happening, Workbook } from "./model/workbook.ts";
import { permitUpTo, type RequirementSet } from "./requirementSets.ts";
import { answerBatch, batchError } from "./wire/answerBatch.ts";
import type { Batch, BatchAnswer } from "./wire/batch.ts";
import { hostError } from "./wire/hostError.ts";
import { references } from "./wire/resolvePath.ts";

interface HostOptions {
  readonly language: string;
  readonly requirementSet: RequirementSet;
  /** Bytes a request or an answer may have: 5 MB in Excel on the web, none on the desktop. */
  readonly limit: number | undefined;
}

/** One sync of the add-in: what went out and what came back, in bytes. */
interface CountedRequest {
  readonly sent: number;
  readonly received: number;
  readonly error: string | undefined;
}

interface HostAnswer {
  readonly refused?: Refusal;
  readonly body: string;
}

/** The request did not get as far as the workbook; `number` is the code on the channel of the web. */
interface Refusal {
  readonly code: string;
  readonly number: number;
}

export interface ExcelHost {
  readonly options: HostOptions;
  readonly workbook: Workbook;
  readonly requests: readonly CountedRequest[];
  /** Ranges the add-in still holds on to. */
  readonly held: () => number;
  readonly answer: (body: string) => HostAnswer;
  readonly listen: (hear: (entries: readonly EventEntry[]) => void) => void;
  /** A colleague changes the same workbook; the add-in hears of it as „Remote“. */
  readonly fromOutside: (change: (workbook: Workbook) => void) => void;
  /** The person at the keyboard changes something, or is in the middle of typing into a cell. */
  readonly byHand: (change: (workbook: Workbook) => void) => void;
  readonly setTyping: (state: "typing" | "ready") => void;
  /** The workbook's own bytes, as „getFileAsync“ hands them out. */
  readonly file: () => Promise<Uint8Array>;
}

export interface HostSettings extends Partial<HostOptions> {
  readonly open?: ((begin: Workbook) => Workbook) | undefined;
  readonly calculate?: Workbook["calculate"];
  readonly save?: (workbook: Workbook) => Promise<Uint8Array>;
}

/** „Resource limits and performance“: 5 MB a request and an answer on the web. */
export const webLimit = 5 * 1024 * 1024;

const tooLong = {
  request: { code: "RequestPayloadSizeLimitExceeded", number: 5103 },
  answer: { code: "ResponsePayloadSizeLimitExceeded", number: 5104 },
} as const;

export function excelHost({
  open = withFirstSheet,
  calculate,
  save,
  ...given
}: HostSettings = {}): ExcelHost {
  const options: HostOptions = {
    language: "de-DE",
    requirementSet: "1.17",
    limit: webLimit,
    ...given,
  };
  const requests: CountedRequest[] = [];
  const listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  const held = references();
  const state = { source: "Local" as Source, typing: false, opened: false };

  function happened(happening: Happening): void {
    if (!state.opened || !workbook.eventsEnabled) return;
    const entries = entriesOf(happening, state.source);
    // Excel tells later, when the batch is through.
    queueMicrotask(() => {
      for (const hear of listeners) hear(entries);
    });
  }

  const workbook = open(emptyWorkbook({ language: options.language, happened, calculate }));
  state.opened = true;
  const answering = {
    root: workbookObject(workbook),
    references: held,
    permit: permitUpTo(options.requirementSet),
  };

  function answered(body: string): BatchAnswer {
    if (state.typing) {
      return { Results: [], Error: batchError(hostError("InvalidOperationInCellEditMode"), 0) };
    }
    return answerBatch(JSON.parse(body) as Batch, answering);
  }

  return {
    options,
    workbook,
    requests,
    held: held.count,
    listen: (hear) => void listeners.push(hear),
    answer: (body) => {
      const sent = Buffer.byteLength(body);
      const { limit = Number.POSITIVE_INFINITY } = options;
      if (sent > limit) return refuse(requests, sent, tooLong.request);
      const answer = answered(body);
      const text = JSON.stringify(answer);
      const received = Buffer.byteLength(text);
      if (received > limit) return refuse(requests, sent, tooLong.answer);
      requests.push({ sent, received, error: answer.Error?.Code });
      return { body: text };
    },
    fromOutside: (change) => {
      state.source = "Remote";
      try {
        change(workbook);
      } finally {
        state.source = "Local";
      }
    },
    byHand: (change) => change(workbook),
    setTyping: (typing) => {
      state.typing = typing === "typing";
    },
    file: async () => {
      if (!save) throw new Error("excelHost: nobody said how this workbook becomes a file");
      return save(workbook);
    },
  };
}

function refuse(requests: CountedRequest[], sent: number, refused: Refusal): HostAnswer {
  requests.push({ sent, received: 0, error: refused.code });
  return { refused, body: "" };
}
