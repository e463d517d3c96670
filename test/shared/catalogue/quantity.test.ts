import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../../shared/catalogue/kind.ts";
import { quantity } from "../../../shared/catalogue/quantity.ts";
import { neutralSettings } from "../../../shared/catalogue/settings/readSettings.ts";

const settings = neutralSettings();
const emission = quantity("t CO₂e/a");
const energy = quantity("MWh/a");
const asSource = (source: Source | string) =>
  typeof source === "string" ? { text: source } : source;

describe("tonnes a year", () => {
  it.each<[string, number]>([
    ["170", 170],
    ["1.130 t", 1130],
    ["2.640 t/a", 2640],
    ["jährlich 12 t", 12],
    ["knapp 12 t", 12],
    ["insg. 12 t/a", 12],
    ["CO2: 12 t/a", 12],
    ["12 t weniger", 12],
    ["12 t (gesch.)", 12],
    ["18,5 kt", 18_500],
    ["45.000 kg", 45],
    ["2,1 kt CO2", 2100],
    ["2 Mio. t", 2_000_000],
    ["ca. 170 t CO2/a", 170],
    ["170 tCO2/a", 170],
    ["170 t CO₂-Äq./a", 170],
    ["rd. 250 Tonnen CO2-Äquivalente pro Jahr", 250],
    ["170 t (geschätzt)", 170],
    ["keine", 0],
  ])("%j is read", (text, value) => {
    expect(emission.read({ text }, { settings })).toStrictEqual({ value });
  });

  it.each(["k. A.", "–", "nicht bezifferbar", "derzeit nicht quantifizierbar", "indirekt"])(
    "%j says that nobody knows",
    (text) => {
      expect(emission.read({ text }, { settings })).toStrictEqual({});
    }
  );

  it.each([
    "100-200 t",
    "bis zu 500 t",
    "> 100 t",
    "-120 t",
    "400 MWh",
    "170 t je Fahrzeug",
    "1.200 t über die Laufzeit",
    "50 %",
    "hoch",
  ])("%j is no one number of tonnes a year", (found) => {
    expect(emission.read({ text: found }, { settings })).toStrictEqual({
      trouble: { code: "unreadable", found },
    });
  });

  it("stays free of the noise of binary fractions", () => {
    const source = { text: "0,30000000000000004", number: 0.1 + 0.2 };
    expect(emission.read(source, { settings })).toStrictEqual({ value: 0.3 });
  });
});

describe("megawatt hours a year", () => {
  it.each<[Source | string, number]>([
    ["rd. 400 MWh", 400],
    ["650 MWh/a", 650],
    ["1.020.000 kWh", 1020],
    ["45 MWh/a (Wärme)", 45],
    ["45 MWh_th", 45],
    ["45.000 Kilowattstunden", 45],
    ["2 Mio. kWh", 2000],
    ["1,9 GWh", 1900],
    ["0,5 TWh", 500_000],
    ["45 MWhth/a", 45],
    [{ text: "1,9 GWh", number: 1.9, format: '0.0" GWh"' }, 1900],
  ])("%j is read", (source, value) => {
    expect(energy.read(asSource(source), { settings })).toStrictEqual({ value });
  });

  it.each<[Source | string, number]>([
    [{ text: "189.200", number: 189_200, format: "#,##0" }, 189.2],
    ["29.600", 29.6],
    ["1,9 GWh", 1900],
    ["650 MWh", 650],
  ])("in a column headed kWh, %j keeps its own unit if it has one", (source, value) => {
    expect(energy.read(asSource(source), { settings, factor: 0.001 })).toStrictEqual({ value });
  });
});

it("A shown quantity is read back as the same number", () => {
  const numbers = fc.integer({ min: 0, max: 2_000_000_000 }).map((millis) => millis / 1000);
  fc.assert(
    fc.property(numbers, fc.constantFrom(emission, energy), (value, kind) => {
      expect(kind.read({ text: kind.show(value) }, { settings })).toStrictEqual({ value });
    })
  );
  expect(emission.show(1234.5)).toBe("1.234,5 t CO₂e/a");
});

it("reads a cell of many equivalents in no time", () => {
  const reading = emission.read({ text: `5 ${"aequ".repeat(40)}!` }, { settings });
  expect(reading.value).toBeUndefined();
});
