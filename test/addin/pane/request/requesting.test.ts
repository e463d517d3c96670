import { describe, expect, it } from "vitest";
import { receipt, reminder } from "../../../../addin/pane/request/letters.ts";
import { nextWish, periodId, wishOf } from "../../../../addin/pane/request/requesting.ts";
import {
  extentOf,
  otherFiles,
  takeOver,
  tookOver,
  undecided,
} from "../../../../addin/pane/request/takingOver.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import type { Client } from "../../../../shared/exchange/client.ts";
import type { PeriodEntry } from "../../../../shared/exchange/entities/period.ts";
import type { SubmissionEntry } from "../../../../shared/exchange/entities/submission.ts";

const { settings } = readSettings({ municipality: { id: "m", name: "Stadt Musterstadt" } });
const period: PeriodEntry = {
  ...{ id: "2025", label: "2025", state: "open", extensions: [], reminders: ["2026-02-06"] },
  ...{ dueDate: "2026-02-27", expectedDepartments: ["Amt 1"] },
};

describe("nextWish", () => {
  it("proposes the year after the last one, due two months after it", () => {
    expect(nextWish([period], ["Amt 1"])).toEqual({
      ...{ label: "2026", from: "2026-01", to: "2026-12", dueDate: "2027-02-28" },
      ...{ reminders: ["2027-02-07", "2027-02-21"], expected: ["Amt 1"] },
    });
  });

  it("proposes nothing where periods are no years", () => {
    expect(nextWish([{ ...period, id: "1-hj-2026" }], []).label).toBe("");
  });
});

describe("wishOf", () => {
  it("shows what is known of a period", () => {
    expect(wishOf(period)).toMatchObject({ id: "2025", from: "", reminders: ["2026-02-06", ""] });
  });
});

describe("periodId", () => {
  it.each([
    ["2026", "2026"],
    ["1. HJ 2026", "1-hj-2026"],
    ["Frühjahr / Sommer", "fruhjahr-sommer"],
  ])("makes of „%s“ the address %s", (label, id) => {
    expect(periodId(label)).toBe(id);
  });
});

describe("letters", () => {
  it("remind with the deadline", () => {
    const request = {
      ...{ department: "Amt 1", expected: true, mail: "" },
      state: "ausstehend",
    } as const;
    const text = reminder({ ...request, dueDate: "2026-02-27" }, period, settings);
    expect(text).toContain(
      "An: Amt 1\nBetreff: Erinnerung: Klimamaßnahmen 2025, Ihre Meldung bis 27.02.2026"
    );
    expect(text).toContain("Bitte schicken Sie sie uns bis 27.02.2026.");
    expect(text).toContain("Stadt Musterstadt");
  });

  it("confirm what came in, with the right plural", () => {
    const from = { file: "Liste.xlsx", department: "Amt 1", count: 1, received: "2026-02-20" };
    const text = receipt(from, period, settings);
    expect(text).toContain("ist am 20.02.2026 bei uns eingegangen");
    expect(text).toContain("1 Maßnahme als Meldung für den Berichtszeitraum 2025");
  });
});

describe("files taken over", () => {
  it("say why one is not, and what to do with it", async () => {
    const detail = "In dieser Datei fehlt das Blatt „Katalog“.";
    const problem = { code: "fileRefused", status: 422, title: "", detail } as const;
    const client = { call: async () => ({ state: "problem", problem }) } as unknown as Client;
    const one = await takeOver(
      {
        ...{ id: "1", name: "Liste.xlsx", bytes: new Uint8Array(), arrival: "1" },
        ...{ department: "Amt 1", state: "read", sentence: "3 Maßnahmen gefunden." },
      },
      { client, period, settings, received: "2026-02-20", extent: "complete" }
    );
    expect(one).toMatchObject({ state: "read", sentence: "3 Maßnahmen gefunden." });
    expect(one.trouble).toMatch(
      /^In dieser Datei fehlt .* Bitte die berichtigte Datei hier ablegen/
    );
  });

  it.each([
    [0, 1, /^Die Datei wurde nicht übernommen/],
    [0, 3, /^Keine Datei wurde übernommen/],
    [1, 3, /^1 von 3 Dateien wurde übernommen. Bitte bei den anderen/],
    [2, 3, /^2 von 3 Dateien wurden übernommen. Bitte bei der anderen/],
    [1, 1, /^Übernommen. Die Eingangsbestätigung steht/],
    [3, 3, /^Übernommen. Die Eingangsbestätigungen stehen/],
  ])("%i of %i are told as what they are", (taken, all, sentence) => {
    expect(tookOver(taken, all)).toMatch(sentence);
  });
});

describe("extentOf", () => {
  const list = { name: "Liste.xlsx", department: "Amt 1" };
  const more = { name: "Steckbriefe.xlsx", department: "Amt 1" };
  const counting = (...files: readonly string[]) => ({
    ...{ department: "Amt 1", isCurrent: true, files },
  });

  it("lets files of one department that come together stand side by side", () => {
    expect(extentOf(list, [{ department: "Amt 2" }], [])).toBe("complete");
    expect(extentOf(more, [list], [])).toBe("partial");
  });

  it("takes what comes later for all the department has to say", () => {
    expect(extentOf(list, [], [counting("Liste alt.xlsx")])).toBe("complete");
    expect(extentOf(list, [], [counting("Liste.xlsx")])).toBe("complete");
  });

  it("lets a later file come beside the others where the office says so", () => {
    const there = [counting("Liste alt.xlsx")];
    expect(extentOf({ ...list, place: "beside" }, [], there)).toBe("partial");
    expect(extentOf({ ...list, place: "instead" }, [], there)).toBe("complete");
  });

  it("lets one of several files replace only itself", () => {
    const both = [counting("Liste.xlsx"), counting("Steckbriefe.xlsx")];
    expect(extentOf(list, [], both)).toBe("partial");
    expect(extentOf(list, [], [{ ...counting("Liste.xlsx", "x"), isCurrent: false }])).toBe(
      "complete"
    );
  });
});

describe("otherFiles", () => {
  const mailed = (name: string, state: "read" | "taken" = "read") => ({
    ...{ id: name, name, state, bytes: new Uint8Array(), arrival: "1", sentence: "" },
    department: "Amt 1",
  });
  const list = mailed("Liste neu.xlsx");
  const submissions: readonly SubmissionEntry[] = [
    {
      ...{ id: "1", department: "Amt 1", period: "2025", kind: "Meldung", extent: "complete" },
      ...{ state: "abgegeben", revision: 1, at: "", hash: "", measures: 3, receivedHow: "mail" },
      ...{ files: ["Liste alt.xlsx"], isCurrent: true },
    },
  ];

  it("names what a file will take the place of, before it does", () => {
    expect(otherFiles(list, { mailed: [list], submissions })).toEqual(["Liste alt.xlsx"]);
    const same = mailed("Liste alt.xlsx");
    expect(otherFiles(same, { mailed: [same], submissions })).toEqual([]);
  });

  it("waits until the office has said whether it does", () => {
    expect(undecided({ mailed: [list], submissions })).toEqual([list]);
    const decided = { ...list, place: "beside" as const };
    expect(undecided({ mailed: [decided], submissions })).toEqual([]);
    expect(otherFiles(decided, { mailed: [decided], submissions })).toEqual(["Liste alt.xlsx"]);
    expect(undecided({ mailed: [list], submissions: [] })).toEqual([]);
  });

  it("names nothing for files that come together", () => {
    const old = mailed("Liste alt.xlsx", "taken");
    expect(otherFiles(list, { mailed: [old, list], submissions })).toEqual([]);
  });
});
