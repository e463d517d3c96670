import { describe, expect, it } from "vitest";
import { publicView } from "../../../../shared/catalogue/measures/publicView.ts";

const topics = [
  { code: "VW", name: "Klimaneutrale Verwaltung", visibility: "verwaltungsintern" },
  { code: "MO", name: "Mobilität", visibility: "öffentlich" },
  { code: "KA", name: "Klimaanpassung" },
] as const;

const leftOut = (settings: Parameters<typeof publicView>[1]) => {
  const measures = [
    { code: "VW1", topic: "Klimaneutrale Verwaltung" },
    { code: "VW2", topic: "Klimaneutrale Verwaltung", visibility: "öffentlich" },
    { code: "VW3", title: "ohne Themenfeld" },
    { code: "MO1", topic: "Mobilität", links: [{ code: "VW1" }, { code: "VW2" }] },
    { code: "MO2", topic: "Mobilität", visibility: "verwaltungsintern" },
    { code: "KA1", topic: "Klimaanpassung" },
  ];
  return publicView(measures, settings);
};
const codesLeftOut = (settings: Parameters<typeof publicView>[1]) =>
  leftOut(settings).leftOut.map(({ code }) => code);

describe("publicView", () => {
  it("takes the measure's own word first, then its topic's, then that of the whole list", () => {
    expect(codesLeftOut({ topics })).toEqual(["VW1", "VW3", "MO2"]);
    expect(codesLeftOut({ topics, visibility: "verwaltungsintern" })).toEqual([
      ...["VW1", "VW3", "MO2", "KA1"],
    ]);
    expect(codesLeftOut({ topics, visibility: "öffentlich" })).toEqual(["VW1", "VW3", "MO2"]);
  });

  it("shows everything while nobody has decided, but what says it is internal itself", () => {
    expect(codesLeftOut({ topics: [] })).toEqual(["MO2"]);
  });

  it("does not take a measure that names no topic for one of a topic without a code", () => {
    const open = { code: "", name: "Mobilität", visibility: "öffentlich" } as const;
    const shownOf = (measure: object) =>
      publicView([measure], { topics: [open], visibility: "verwaltungsintern" }).shown.length;
    expect([{}, { code: "12" }, { topic: "Mobilität" }].map(shownOf)).toEqual([0, 0, 1]);
  });

  it("leads to nothing that a topic keeps inside", () => {
    const { shown } = leftOut({ topics });
    expect(shown.find(({ code }) => code === "MO1")?.links).toEqual([{ code: "VW2" }]);
  });
});
