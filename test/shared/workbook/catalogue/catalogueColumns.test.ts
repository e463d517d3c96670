import { describe, expect, it } from "vitest";
import { text } from "../../../../shared/catalogue/text.ts";
import { catalogueColumns } from "../../../../shared/workbook/catalogue/catalogueColumns.ts";
import { choiceLists } from "../../../../shared/workbook/catalogue/choiceLists.ts";
import { allFields, anySettings } from "../anInput.ts";

const columnsOf = (fields = allFields, own: readonly string[] = [], settings = anySettings) =>
  catalogueColumns(fields, settings, choiceLists(fields, settings), own);

const bicycles = {
  label: "Fahrräder",
  help: "Zahl der Räder, die dazukommen.",
  alsoCalled: [],
  kind: text,
  section: "Wirkung",
  need: "wanted",
  keptBy: "department",
  perPeriod: false,
  printed: true,
  width: 14,
} as const;

describe("catalogueColumns", () => {
  it("gives every field one column and no other", () => {
    const names = columnsOf().map(({ name }) => name);
    expect(names.toSorted()).toEqual(Object.keys(allFields).toSorted());
  });

  it("adds a column for a field that joins the table of fields", () => {
    const columns = columnsOf({ ...allFields, bicycles });
    const added = columns.find(({ name }) => name === "bicycles");
    expect(added?.layout).toMatchObject({
      heading: "Fahrräder",
      width: 14,
      entry: { message: { title: "Fahrräder", text: "Zahl der Räder, die dazukommen." } },
    });
    const neighbours = columns.filter(({ section }) => section === "Wirkung");
    expect(neighbours.map(({ name }) => name)).toContain("bicycles");
  });

  it("begins with hidden id, code and title", () => {
    const [first, second, third] = columnsOf();
    expect([first?.name, second?.name, third?.name]).toEqual(["id", "code", "title"]);
    expect(first?.layout.hidden).toBe(true);
  });

  it("puts what the department keeps before what the office keeps", () => {
    const names = columnsOf().map(({ name }) => name);
    expect(names.indexOf("department")).toBeLessThan(names.indexOf("topic"));
    expect(names.indexOf("progress")).toBeLessThan(names.indexOf("priority"));
  });

  it("follows settings that give a field to the office", () => {
    const settings = { ...anySettings, fieldCare: { goal: "office" as const } };
    const goal = columnsOf(allFields, [], settings).find(({ name }) => name === "goal");
    expect(goal?.layout.header).toBe("headerOffice");
  });

  it("keeps each section together", () => {
    const met = columnsOf()
      .slice(3)
      .map(({ section }) => section);
    const begun = met.filter((section, index) => section !== met[index - 1]);
    expect(begun).toEqual([...new Set(met)]);
  });

  it("keeps own columns at the right, each heading once", () => {
    const columns = columnsOf(allFields, ["Maßnahme", "maßnahme", "", "Frage an\nuns"]);
    expect(columns.slice(-4).map(({ layout }) => layout.heading)).toEqual([
      "Maßnahme (2)",
      "maßnahme (3)",
      "(ohne Überschrift)",
      "Frage an\nuns",
    ]);
  });

  it("offers choices by name and warns, but not where several may stand", () => {
    const entry = (name: string) => columnsOf().find((c) => c.name === name)?.layout.entry;
    expect(entry("phase")).toMatchObject({ list: "Liste_Umsetzungsphase", otherwise: "warn" });
    expect(entry("types")).toMatchObject({ list: "Liste_Maßnahmentyp" });
    expect(entry("types")?.otherwise).toBeUndefined();
  });

  it("says no message that Excel would cut", () => {
    const messages = columnsOf().flatMap(({ layout }) => layout.entry?.message ?? []);
    expect(messages.filter(({ title, text }) => title.length > 32 || text.length > 255)).toEqual(
      []
    );
  });
});
