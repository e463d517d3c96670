import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadMeasure } from "../../../../shared/catalogue/measures/measure.ts";
import {
  applyHiddenValues,
  fromXml,
  ownField,
  toXml,
} from "../../../../shared/workbook/ours/hiddenValues.ts";

const aReadMeasure = (more: Partial<ReadMeasure>): ReadMeasure => ({
  place: { sheet: "Katalog", row: 3 },
  values: {},
  cells: {},
  texts: {},
  ownColumns: {},
  ...more,
});

const memory = {
  municipality: "eschenfurt",
  values: [{ key: "MO1", field: "priority", text: "4", value: { dots: 4, was: "hoch" } }],
};

describe("hidden values", () => {
  it("survive the way through XML", () => {
    const printable = fc
      .string({ unit: "binary" })
      .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
    const value = fc.record({
      key: printable,
      field: printable,
      text: printable,
      value: printable,
    });
    fc.assert(
      fc.property(fc.array(value), printable, (values, municipality) => {
        expect(fromXml(toXml({ municipality, values }))).toEqual({ municipality, values });
      })
    );
  });

  it("tell a department and a period when there are any", () => {
    const about = { ...memory, department: "Bauamt", period: "2025" };
    expect(fromXml(toXml(about))).toEqual(about);
  });

  it("tell the sheets that the catalogue was made from", () => {
    const about = { ...memory, taken: ["Maßnahmen 2025", "Blatt & „2“"] };
    expect(fromXml(toXml(about))).toEqual(about);
  });

  it("are not sought in foreign XML", () => {
    expect(fromXml('<catalogue xmlns="urn:other"/>')).toBeUndefined();
    expect(fromXml("kein XML")).toBeUndefined();
  });

  it("apply while the cell still holds its text", () => {
    const read = aReadMeasure({
      values: { code: "MO1", priority: { dots: 4 } },
      texts: { priority: " 4" },
    });
    expect(applyHiddenValues([read], memory)[0]?.values.priority).toEqual({ dots: 4, was: "hoch" });
  });

  it("give way to what a person typed since", () => {
    const read = aReadMeasure({
      values: { code: "MO1", priority: { dots: 5 } },
      texts: { priority: "5" },
    });
    expect(applyHiddenValues([read], memory)).toEqual([read]);
  });

  it("bring back the rest of a text of an own column", () => {
    const field = ownField("Vermerk");
    const long = { key: "MO1", field, text: "Anfang […]", value: "Anfang und Ende" };
    const read = aReadMeasure({ values: { code: "MO1" }, ownColumns: { Vermerk: "Anfang […]" } });
    const [restored] = applyHiddenValues([read], { municipality: "", values: [long] });
    expect(restored?.ownColumns).toEqual({ Vermerk: "Anfang und Ende" });
  });
});
