import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { topicProposal } from "../../../shared/reporting/topicProposal.ts";

const room = { perMeasure: 40, perText: 120 };
const measures: readonly Measure[] = [
  { title: "Radroute", code: "MO1", phase: "in Umsetzung", progress: "Erster\n  Abschnitt fertig" },
  { title: "Mobilpunkt", phase: "Vorschlag", challenges: "Fläche fehlt" },
];

describe("topicProposal", () => {
  it("lists what each measure says, on a line of its own, with its number", () => {
    expect(topicProposal(measures, room)).toEqual({
      progress: "- Radroute (MO1): Erster Abschnitt fertig",
      challenges: "- Mobilpunkt: Fläche fehlt",
      decisionsNeeded: "- Mobilpunkt: vorgeschlagen, noch nicht entschieden",
    });
  });

  it("proposes nothing where nobody says anything", () => {
    expect(topicProposal([{ title: "Radroute" }], room)).toEqual({});
  });

  it("leaves longer texts to the measure, and stops with the last whole line", () => {
    const long = { title: "Lang", progress: "x".repeat(41) };
    const short = { title: "Kurz", progress: "y".repeat(40) };
    const { progress } = topicProposal([long, short, short, short], room);
    expect(progress?.split("\n")).toEqual([
      `- Kurz: ${short.progress}`,
      `- Kurz: ${short.progress}`,
    ]);
  });
});
