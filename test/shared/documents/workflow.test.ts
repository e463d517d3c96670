import { describe, expect, it } from "vitest";
import {
  enterResult,
  nextRoute,
  nextSuffix,
  planBack,
} from "../../../shared/documents/workflow.ts";

const committees = [
  { name: "Rat", kind: "Rat", receives: [], dates: ["2026-03-26", "2026-05-21"] },
  { name: "Umweltausschuss", kind: "Ausschuss", receives: [], dates: ["2026-04-14", "2026-05-05"] },
];

describe("planBack", () => {
  it("counts co-signing back from the first meeting, never onto a weekend", () => {
    const plan = planBack(
      {
        consultations: [
          { committee: "Rat", date: "2026-05-21" },
          { committee: "Umweltausschuss", date: "2026-05-05" },
        ],
        coSigners: [{ department: "Kämmerei" }, { department: "Bauamt", dueDate: "2026-04-30" }],
      },
      "2026-03-01"
    );
    expect(plan).toEqual({
      coSigners: [
        { department: "Kämmerei", dueDate: "2026-04-20" },
        { department: "Bauamt", dueDate: "2026-04-30" },
      ],
      coSignBegin: "2026-04-13",
      finalSignature: "2026-04-20",
      dispatch: "2026-04-24",
      troubles: [
        "Die Frist von „Bauamt“ (30.04.2026) liegt nach der Schlusszeichnung am 20.04.2026. Bitte diese Frist vorziehen oder einen späteren Termin wählen.",
      ],
    });
  });

  it("says when it is too late", () => {
    const late = planBack(
      { consultations: [{ committee: "Rat", date: "2026-05-21" }] },
      "2026-05-20"
    );
    expect(late.troubles).toEqual([
      "Die Mitzeichnung hätte am 30.04.2026 beginnen müssen. Bitte Fristen kürzen oder einen späteren Termin wählen.",
    ]);
    expect(planBack({}, "2026-05-20").troubles).toHaveLength(1);
    const signed = [{ department: "Kämmerei", dueDate: "2026-05-19", result: "mitgezeichnet" }];
    const consultations = [{ committee: "Rat", date: "2026-05-21" }];
    expect(planBack({ consultations, coSigners: signed }, "2026-05-20").troubles).toEqual([]);
  });
});

describe("nextRoute", () => {
  it("puts the Fachausschuss before the council, also by date", () => {
    expect(nextRoute(committees, "2026-03-01")).toEqual([
      { committee: "Umweltausschuss", date: "2026-04-14" },
      { committee: "Rat", date: "2026-05-21" },
    ]);
  });
});

describe("enterResult", () => {
  const paper = { reference: "BV/2026/0112", measures: ["MO2"] };
  const enter = (result: string, committee = "Rat") =>
    enterResult(paper, { committee, date: "2026-05-21", result }, { committees });

  it("appends a resolution and proposes the next phase", () => {
    expect(enter("einstimmig beschlossen")).toEqual([
      {
        measure: "MO2",
        resolution: "BV/2026/0112 vom 21.05.2026, Rat: einstimmig beschlossen",
        phase: "beschlossen",
      },
    ]);
  });

  it("keeps the wording that was passed, where it is another one than proposed", () => {
    const decided = { committee: "Rat", result: "geändert beschlossen", wording: "Der Rat baut." };
    expect(enterResult(paper, decided, { committees })[0]?.resolution).toBe(
      "BV/2026/0112, Rat: geändert beschlossen („Der Rat baut.“)"
    );
  });

  it.each([
    ["abgelehnt", "gestrichen"],
    ["vertagt", "zurückgestellt"],
    ["zur Kenntnis genommen", undefined],
  ])("proposes after „%s“: %s", (result, phase) => {
    expect(enter(result)[0]?.phase).toBe(phase);
  });

  it("proposes nothing where a committee only advises, and nothing without a result", () => {
    expect(enter("einstimmig empfohlen, beschlossen", "Umweltausschuss")[0]).not.toHaveProperty(
      "phase"
    );
    expect(enter("")).toEqual([]);
  });
});

describe("nextSuffix", () => {
  it.each([
    ["2026/0059", "2026/0059/1"],
    ["2026/0059/1", "2026/0059/2"],
    ["M 2026 0012", "M 2026 0012/1"],
    ["4039/17", "4039/17/1"],
  ])("numbers the Austauschfassung of %s as %s", (before, after) => {
    expect(nextSuffix(before)).toBe(after);
  });
});
