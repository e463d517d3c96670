import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cost, cost } from "../../../../shared/catalogue/costs/cost.ts";
import type { Source } from "../../../../shared/catalogue/kind.ts";
import { neutralSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const settings = neutralSettings();
const read = (source: Source | string, factor?: number) =>
  cost.read(typeof source === "string" ? { text: source } : source, {
    settings,
    ...(factor !== undefined && { factor }),
  });
const exactly = (amount: number, note?: string): Cost => ({
  min: amount,
  max: amount,
  ...(note !== undefined && { note }),
});

describe("the cost of a measure", () => {
  it.each<[string, Cost]>([
    ["keine", { level: "keine" }],
    ["1,2 MEUR", { min: 1_200_000, max: 1_200_000 }],
    ["Mio. € 1,2", { min: 1_200_000, max: 1_200_000 }],
    ["25 T-Euro", { min: 25_000, max: 25_000 }],
    ["25.000.-", { min: 25_000, max: 25_000 }],
    ["25.000,— €", { min: 25_000, max: 25_000 }],
    ["25.000 €*", { min: 25_000, max: 25_000 }],
    ["min. 20 T€", { min: 20_000 }],
    ["zw. 40 u. 60 T€", { min: 40_000, max: 60_000 }],
    ["Keine Kosten", { level: "keine" }],
    ["kostenneutral", { level: "keine" }],
    ["GERING", { level: "gering" }],
    ["niedrig", { level: "gering" }],
    ["geringe Kosten", { level: "gering" }],
    ["mittlere Investitionskosten", { level: "mittel" }],
    ["hoch", { level: "hoch" }],
    ["Sehr hoch", { level: "sehr hoch" }],
    ["gering – für Koordination", { level: "gering", note: "für Koordination" }],
    ["Gering (nur Beratung)", { level: "gering", note: "nur Beratung" }],
    ["gering, nur Umstellung", { level: "gering", note: "nur Umstellung" }],
    ["hoch\n(Antrag läuft)", { level: "hoch", note: "Antrag läuft" }],
    ["gering (ca. 5.000 €)", { level: "gering", ...exactly(5000) }],
    ["hoch (> 100.000 €)", { level: "hoch", min: 100_000 }],
    ["mittel: 25-50 T€", { level: "mittel", min: 25_000, max: 50_000 }],
    ["hoch – 250.000 € (netto)", { level: "hoch", ...exactly(250_000, "netto") }],
    ["Gering – Druck für 500 €", { level: "gering", note: "Druck für 500 €" }],
  ])("%j is a level", (text, value) => {
    expect(read(text)).toStrictEqual({ value });
  });

  it.each<[string, Cost]>([
    ["25.000 €", exactly(25_000)],
    ["25.000,- €", exactly(25_000)],
    ["3.300.000,00 €", exactly(3_300_000)],
    ["€ 25.000", exactly(25_000)],
    ["5 000 EUR", exactly(5000)],
    ["2.500.000", exactly(2_500_000)],
    ["[34.986]", exactly(34_986)],
    ["0 €", exactly(0)],
    ["2.900 T€", exactly(2_900_000)],
    ["120 TEUR", exactly(120_000)],
    ["120 Tsd. Euro", exactly(120_000)],
    ["1,8 Mio.", exactly(1_800_000)],
    ["7,5 Mio EUR", exactly(7_500_000)],
    ["1,15 Mio. €", exactly(1_150_000)],
    ["0,5 Mrd. €", exactly(500_000_000)],
    ["rd. 0,35 Mio. €", exactly(350_000)],
    ["12.000 €/a", exactly(12_000)],
    ["50.000 € p. a.", exactly(50_000)],
    ["Kosten: ca. 5.000 €", exactly(5000)],
  ])("%j is an amount", (text, value) => {
    expect(read(text)).toStrictEqual({ value });
  });

  it.each<[string, Cost]>([
    ["ca. 20 - 30 T€", { min: 20_000, max: 30_000 }],
    ["0,9 - 1,1 Mio. €", { min: 900_000, max: 1_100_000 }],
    ["20.000 €/a bis 45.000 €/a", { min: 20_000, max: 45_000 }],
    ["30.000 bis 40.000 €", { min: 30_000, max: 40_000 }],
    ["800 T€ - 1,2 Mio. €", { min: 800_000, max: 1_200_000 }],
    ["500.000 - 1 Mio. €", { min: 500_000, max: 1_000_000 }],
    ["20 - 30.000 €", { min: 20_000, max: 30_000 }],
    ["500 - 1.000 €", { min: 500, max: 1000 }],
    ["zwischen 20.000 und 30.000 €", { min: 20_000, max: 30_000 }],
    ["zw. 20 und 30 T€", { min: 20_000, max: 30_000 }],
    ["bis zu 5.000 €", { max: 5000 }],
    ["max. 10 T€", { max: 10_000 }],
    ["mind. 50.000 €", { min: 50_000 }],
  ])("%j is a range or a bound", (text, value) => {
    expect(read(text)).toStrictEqual({ value });
  });

  it.each<[string, Cost]>([
    ["jeweils 20.000 Euro", exactly(20_000, "jeweils")],
    ["ca. 140.000 € (75 % Land)", exactly(140_000, "75 % Land")],
    ["45.000 € für Gutachten", exactly(45_000, "für Gutachten")],
    ["12.000 € pro Schuljahr", exactly(12_000, "pro Schuljahr")],
    ["880.000 € – davon 90 % Bund", exactly(880_000, "davon 90 % Bund")],
    ["11 Standorte, zus. 55.000 €", exactly(55_000, "11 Standorte, zus.")],
    ["Haushalt 2025: 50.000 €", exactly(50_000, "Haushalt 2025")],
    ["100.000 €, davon 50.000 € Land", exactly(100_000, "davon 50.000 € Land")],
    ["Gutachten (45.000 €)", exactly(45_000, "Gutachten")],
  ])("%j is an amount with a note", (text, value) => {
    expect(read(text)).toStrictEqual({ value });
  });

  it.each(["", "k. A.", "–", "-", "entfällt", "keine Angabe"])("%j says nothing", (text) => {
    expect(read(text)).toStrictEqual({});
  });

  it.each([
    "s. Liste Hochbau",
    "in den Baukosten enthalten",
    "keine Planung vorhanden",
    "Mittel aus dem Haushalt",
    "gering bis mittel",
    "0,5 Stelle",
    "2 VZÄ",
    "100 %",
    "01.07.2024",
    "-5.000 €",
    "60 €/m²",
    "20.000/30.000 €",
    "20.000 € + 5.000 €",
    "2025: 20.000 €, 2026: 30.000 €",
  ])("%j is no single cost, and its text is kept", (text) => {
    expect(read(text)).toStrictEqual({ trouble: { code: "unreadable", found: text } });
  });

  it.each([
    ["3.457.500 Millionen Euro", "mixedUnits"],
    ["2.500.000 T€", "mixedUnits"],
    ["1,2 Mrd. €", "amountImplausible"],
    ["1.000.000.001 €", "amountImplausible"],
    ["folgt", "placeholder"],
    ["???", "placeholder"],
  ])("%j is reported as %s", (found, code) => {
    expect(read(found)).toStrictEqual({ trouble: { code, found } });
  });
});

describe("a column headed in thousands", () => {
  it.each<[Source | string, Cost]>([
    [{ text: "7.450", number: 7450, format: "#,##0" }, exactly(7_450_000)],
    ["rd. 105", exactly(105_000)],
    ["1.400 - 1.700", { min: 1_400_000, max: 1_700_000 }],
    ["ca. 180 je Station", exactly(180_000, "je Station")],
    ["190 zzgl. Speicher", exactly(190_000, "zzgl. Speicher")],
    ["keine", { level: "keine" }],
    ["45.000 €", exactly(45_000)],
    ["1,8 Mio", exactly(1_800_000)],
    [{ text: "25 T€", number: 25, format: '0 "T€"' }, exactly(25_000)],
    [{ text: "1,8 Mio. €", number: 1_800_000, format: '0.0,," Mio. €"' }, exactly(1_800_000)],
  ])("multiplies bare numbers only: %j", (source, value) => {
    expect(read(source, 1000)).toStrictEqual({ value });
  });

  it("does not believe in billions", () => {
    expect(read({ text: "2.500.000", number: 2_500_000 }, 1000)).toStrictEqual({
      trouble: { code: "amountImplausible", found: "2.500.000" },
    });
  });
});

const notes = fc.constantFrom(
  "für Gutachten",
  "davon 50 % Land",
  "Planung (ohne Bau), 2 Lose",
  "11 Standorte, zus.",
  "a) Planung b) Bau",
  "– siehe Haushalt",
  "(netto)"
);
const amounts = fc.constantFrom(
  "",
  "500 €",
  "1.234,50 €",
  "20 - 30 T€",
  "bis 5.000 €",
  "ab 2 Mio. €"
);
const levels = fc.constantFrom("", "keine", "gering", "mittel", "hoch", "sehr hoch");
const marks = fc.constantFrom(" – ", ", ", ": ", "\n");

describe("a shown cost", () => {
  it("is read back as the same cost, whatever stands together", () => {
    const written = fc
      .tuple(levels, amounts, fc.option(notes), marks)
      .map(([level, amount, note, mark]) =>
        [level, amount, note ?? ""].filter((part) => part !== "").join(mark)
      );
    fc.assert(
      fc.property(written, (text) => {
        const { value } = read(text);
        if (value !== undefined) expect(read(cost.show(value))).toStrictEqual({ value });
      })
    );
  });

  it.each<[Cost, string]>([
    [exactly(25_000), "25.000 €"],
    [exactly(1234.5), "1.234,5 €"],
    [{ min: 20_000, max: 30_000 }, "20.000 – 30.000 €"],
    [{ min: 20, max: 30_000 }, "20 € – 30.000 €"],
    [{ max: 5000 }, "bis 5.000 €"],
    [{ min: 5000 }, "ab 5.000 €"],
    [{ level: "gering", note: "für Koordination" }, "gering – für Koordination"],
    [{ level: "hoch", ...exactly(250_000, "netto") }, "hoch – 250.000 € (netto)"],
    [exactly(45_000, "für Gutachten"), "45.000 € (für Gutachten)"],
  ])("%j stands as %j in the catalogue", (value, text) => {
    expect(cost.show(value)).toBe(text);
  });
});

it("Two costs are the same by level and amounts; notes do not count", () => {
  expect(cost.same(exactly(5000, "netto"), exactly(5000))).toBe(true);
  expect(cost.same({ level: "gering" }, { level: "mittel" })).toBe(false);
  expect(cost.same(exactly(5000), { min: 5000, max: 6000 })).toBe(false);
});
