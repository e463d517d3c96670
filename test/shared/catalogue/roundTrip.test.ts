import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldNames, kindOf } from "../../../shared/catalogue/fields.ts";
import { fitsSchema } from "../../../shared/catalogue/measures/fitsSchema.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { valuesOfKind } from "./valuesOfKind.ts";

const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt" },
  departments: [
    { name: "Stadtplanung", number: "61" },
    { name: "Stadtwerke Musterstadt GmbH", aliases: ["Stadtwerke"], kind: "Tochter" },
    { name: "FD 63 Bauen", number: "63", aliases: ["Bauen"] },
    { name: "Schule, Kultur und Sport", number: "40" },
  ],
});

describe.each(fieldNames)("a value of %s", (name) => {
  const kind = kindOf(name);
  const values = valuesOfKind(name, settings);

  it("is the same after it was shown in a cell and read again", () => {
    fc.assert(
      fc.property(values, (value) => {
        const shown = kind.show(value);
        const reading = kind.read({ text: shown }, { settings });
        expect({ shown, value: reading.value, trouble: reading.trouble }).toStrictEqual({
          shown,
          value,
          trouble: undefined,
        });
        expect(kind.same(reading.value, value)).toBe(true);
      })
    );
  });

  it("fits the schema of its kind", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(fitsSchema(kind.schema(settings), value)).toBe(true);
      })
    );
  });

  it("is the same as itself, and sameness goes both ways", () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(kind.same(one, one)).toBe(true);
        expect(kind.same(one, other)).toBe(kind.same(other, one));
      })
    );
  });
});
