import { describe, expect, it } from "vitest";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { actorsOf } from "../../../shared/reporting/actors.ts";
import { someSettings } from "../documents/aCatalogue.ts";

const department = { aliases: [], kind: "Amt" };
const settings: Settings = {
  ...someSettings,
  departments: [
    { ...department, id: "d61", number: "61", name: "Stadtplanung" },
    { ...department, id: "sw", name: "Stadtwerke Eschfurt GmbH", kind: "Tochter" },
  ],
  committees: [{ name: "Umweltausschuss", kind: "Ausschuss", receives: [], dates: [] }],
};
const names = (...partners: readonly string[]) =>
  actorsOf([{ title: "Radweg", partners }], settings).map(({ name }) => name);

describe("actorsOf", () => {
  it.each([
    ["case and dashes", "Handwerks-Kammer", "Handwerkskammer"],
    ["gender forms", "Bürger*innen", "Bürger:innen"],
    ["both forms written out", "Bürgerinnen und Bürger", "Bürger*innen"],
    ["both forms the other way round", "Mieter und Mieterinnen", "Mieter*innen"],
    ["a woman in the post", "Klimaschutzmanagerin", "Klimaschutzmanager*in"],
    ["the legal form", "Bürgerenergie Eschfurt eG", "Bürgerenergie Eschfurt"],
    ["a sign for und", "Haus & Grund", "Haus und Grund"],
    ["an alias of a department", "Amt 61", "61 Stadtplanung"],
  ])("takes two spellings for one actor: %s", (_, one, other) => {
    expect(names(one, other)).toHaveLength(1);
  });

  it.each([
    ["Stadtwerke Nord", "Stadtwerke Süd"],
    ["IHK", "HWK"],
    ["Verein", "Vereinin"],
  ])("keeps „%s“ and „%s“ apart", (one, other) => {
    expect(names(one, `${other} Eschfurt`)).toHaveLength(2);
  });

  it("takes no placeholder for an actor", () => {
    expect(names("N. N.", "folgt", "–", "")).toEqual([]);
  });

  it("reads nested entries", () => {
    expect(names("Energieversorger\n- Netz AG")).toEqual(["Energieversorger", "Netz AG"]);
  });

  it("says a kind only where settings do", () => {
    const found = actorsOf(
      [{ lead: ["Amt 61"], partners: ["Umweltausschuss", "Stadtwerke Eschfurt", "IHK"] }],
      settings
    );
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([
      ["IHK", undefined],
      ["Stadtplanung", "Verwaltung"],
      ["Stadtwerke Eschfurt GmbH", undefined],
      ["Umweltausschuss", "Politik"],
    ]);
  });

  it("says who is named in which measure in which role, the most named first", () => {
    const found = actorsOf(
      [
        { code: "A1", lead: ["IHK"], funders: ["IHK", "Land"], emissionSaving: 5 },
        { code: "A2", partners: ["Ihk"] },
        { code: "A3", supporters: ["IHK"], emissionSaving: 7 },
      ],
      settings
    );
    expect(found[0]).toEqual({
      name: "IHK",
      spellings: [
        { value: "IHK", count: 3 },
        { value: "Ihk", count: 1 },
      ],
      measures: [
        { measure: { code: "A1" }, roles: ["lead", "funders"] },
        { measure: { code: "A2" }, roles: ["partners"] },
        { measure: { code: "A3" }, roles: ["supporters"] },
      ],
      emissionSaving: { sum: 12, withValue: 2, withoutValue: 1 },
      investment: { min: 0, max: 0, withValue: 0, withoutValue: 3 },
    });
    expect(found.map(({ name }) => name)).toEqual(["IHK", "Land"]);
  });
});
