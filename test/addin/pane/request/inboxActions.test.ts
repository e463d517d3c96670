import { describe, expect, it } from "vitest";
import { actionsOf } from "../../../../addin/pane/request/requestActions.ts";
import type { Mailed, Requesting } from "../../../../addin/pane/request/requesting.ts";
import { newStore } from "../../../../addin/pane/store.ts";
import type { Desk } from "../../../../addin/pane/view.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import type { PeriodEntry } from "../../../../shared/exchange/entities/period.ts";
import type { SubmissionEntry } from "../../../../shared/exchange/entities/submission.ts";

const { settings } = readSettings({
  municipality: { id: "musterau", name: "Musterau", kind: "Stadt" },
});
const period: PeriodEntry = {
  ...{ id: "2025", label: "2025", state: "open", dueDate: "2026-02-28" },
  ...{ from: "2025-01", to: "2025-12", reminders: [], expectedDepartments: [], extensions: [] },
};

const nextPeriod: PeriodEntry = { ...period, id: "2026", label: "2026" };

const there = (file: string): SubmissionEntry => ({
  ...{ id: file, department: "Amt 1", period: "2025", kind: "Meldung", extent: "complete" },
  ...{ state: "abgegeben", revision: 1, at: "", hash: "", measures: 3, receivedHow: "mail" },
  ...{ files: [file], isCurrent: true },
});

const mailed = (name: string, more: Partial<Mailed> = {}): Mailed => ({
  ...{ id: name, name, state: "read", bytes: new Uint8Array(), arrival: "1", sentence: "" },
  ...{ department: "Amt 1", ...more },
});

interface Given {
  readonly mailed: readonly Mailed[];
  /** What the service has when it is asked. */
  readonly submissions: readonly SubmissionEntry[];
  /** Names of files that the service refuses. */
  readonly refused?: readonly string[];
}

interface Asked {
  readonly parameters?: { readonly period?: string };
  readonly query?: Readonly<Record<string, string>>;
}

/** The step with files that came by mail; `sent` are those taken over, each with its extent. */
function theStep(given: Given) {
  const sent: unknown[] = [];
  const answers: Readonly<Record<string, (asked: Asked) => unknown>> = {
    listPeriods: () => ({ entries: [period, nextPeriod] }),
    readPeriod: ({ parameters }) => (parameters?.period === "2026" ? nextPeriod : period),
    listRequests: () => ({ entries: [] }),
    listSubmissions: () => ({ entries: given.submissions }),
    takeOver: ({ query = {} }) => {
      const { file = "", extent } = query;
      if (given.refused?.includes(file)) return undefined;
      sent.push([file, extent]);
      return { department: "Amt 1", measures: 3 };
    },
  };
  const call = async (name: string, asked: Asked) => {
    const answer = answers[name]?.(asked);
    const problem = { code: "fileRefused", status: 422, title: "", detail: "Kein Blatt." };
    return answer === undefined ? { state: "problem", problem } : { state: "ok", answer };
  };
  const troubles: string[] = [];
  const act: Desk["act"] = (_, work) =>
    work(() => undefined).catch(({ message }: Error) => void troubles.push(message));
  const desk = { client: { call }, act, say: () => undefined, session: { settings } };
  const store = newStore<Requesting>(
    {
      ...{ periods: [period], period: { answer: period, etag: "" }, requests: [] },
      ...{ submissions: [], mailed: given.mailed, received: "2026-03-02" },
    },
    () => undefined
  );
  return { actions: actionsOf(desk as unknown as Desk, store), store, sent, troubles };
}

async function takenOver(given: Given) {
  const { actions, store, sent, troubles } = theStep(given);
  await actions.takeOver();
  return { sent, troubles, left: store.state().mailed.map(({ state }) => state) };
}

describe("taking files over", () => {
  it("lets files of one department that come together stand side by side", async () => {
    const both = [mailed("A.xlsx", { place: "instead" }), mailed("B.xlsx", { arrival: "2" })];
    const { sent, left } = await takenOver({ mailed: both, submissions: [there("Alt.xlsx")] });
    expect(sent).toEqual([
      ["A.xlsx", "complete"],
      ["B.xlsx", "partial"],
    ]);
    expect(left).toEqual(["taken", "taken"]);
  });

  it("asks first about what has come since the list was read", async () => {
    const one = { mailed: [mailed("A.xlsx")], submissions: [there("Alt.xlsx")] };
    const { sent, troubles } = await takenOver(one);
    expect(sent).toEqual([]);
    expect(troubles).toEqual([
      expect.stringMatching(/^Von diesem Fachbereich .* Bitte bei „A\.xlsx“ .* ersetzt/),
    ]);
    const both = [mailed("B.xlsx", { trouble: "Kein Blatt." }), mailed("A.xlsx")];
    const more = await takenOver({ ...one, mailed: both });
    expect(more.troubles).toEqual([
      expect.stringMatching(
        /^Es sind schon frühere Meldungen da\. Bitte bei „B\.xlsx“ und einer weiteren Datei .* ersetzen oder hinzukommen/
      ),
    ]);
  });

  it.each(["instead", "beside"] as const)(
    "lets no file replace others because the one it came with was refused (%s)",
    async (place) => {
      const { sent, left } = await takenOver({
        mailed: [mailed("A.xlsx", { place }), mailed("B.xlsx")],
        submissions: [there("Alt.xlsx")],
        refused: ["A.xlsx"],
      });
      expect([sent, left]).toEqual([[], ["read", "read"]]);
    }
  );

  it("asks anew in another period what was said of files in this one", async () => {
    const waiting = mailed("A.xlsx", { place: "beside", trouble: "Kein Blatt." });
    const { actions, store } = theStep({
      mailed: [waiting, mailed("B.xlsx", { state: "taken" })],
      submissions: [],
    });
    await actions.choosePeriod("2026");
    expect(store.state().mailed).toEqual([mailed("A.xlsx")]);
  });
});
