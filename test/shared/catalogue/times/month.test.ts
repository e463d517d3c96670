import { describe, expect, it } from "vitest";
import type { Source, Writing } from "../../../../shared/catalogue/kind.ts";
import { neutralSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import { month } from "../../../../shared/catalogue/times/month.ts";

const settings = neutralSettings();
const read = (source: Source | string, bound?: NonNullable<Writing["bound"]>) =>
  month.read(typeof source === "string" ? { text: source } : source, {
    settings,
    ...(bound && { bound }),
  });

describe("one time", () => {
  it.each([
    ["2025", "2025"],
    ["03/2025", "2025-03"],
    ["2026_05", "2026-05"],
    ["12. KW 2026", "2026-03"],
    ["HJ 2/2026", "2026-07"],
    ["2026, 4. Quartal", "2026-10"],
    ["Saison 2026", "2026"],
    ["HH-Jahr 2027", "2027"],
    ["i. J. 2026", "2026"],
    ["gepl. 2026", "2026"],
    ["3/25", "2025-03"],
    ["KW 12/2026", "2026-03"],
    ["KW 5/2025", "2025-01"],
    ["KW 53/2026", "2026-12"],
    ["HH 2026", "2026"],
    ["05.2025", "2025-05"],
    ["01.07.2024", "2024-07"],
    ["31.12.26", "2026-12"],
    ["2025-03", "2025-03"],
    ["Mai 2025", "2025-05"],
    ["Mai '25", "2025-05"],
    ["Sept. 2025", "2025-09"],
    ["15. März 2026", "2026-03"],
    ["Q3 2025", "2025-07"],
    ["Q3/25", "2025-07"],
    ["III/2025", "2025-07"],
    ["3. Quartal 2025", "2025-07"],
    ["erstes Quartal 2026", "2026-01"],
    ["1. HJ 2025", "2025-01"],
    ["2. Halbjahr 2025", "2025-07"],
    ["Frühjahr 2026", "2026-03"],
    ["Sommer 2026", "2026-06"],
    ["Herbst 2026", "2026-09"],
    ["Winter 2025/26", "2025-12"],
    ["Anfang 2025", "2025-01"],
    ["Mitte 2025", "2025-06"],
    ["Ende 2028", "2028-12"],
    ["Jahresende 2026", "2026-12"],
    ["Ende Mai 2025", "2025-05"],
    ["ca. 2027", "2027"],
    ["voraussichtlich 2026", "2026"],
    ["2026 (je nach Förderung)", "2026"],
    ["ab 2024", "2024"],
    ["seit 2023", "2023"],
    ["frühestens 2027", "2027"],
    ["2024ff", "2024"],
    ["2024 ff.", "2024"],
    ["Beginn: 2025", "2025"],
  ])("%j is %s in a column of beginnings", (text, value) => {
    expect(read(text, "start")).toStrictEqual({ value });
    expect(read(text)).toStrictEqual({ value });
  });

  it.each([
    ["2027", "2027"],
    ["Ende 2028", "2028-12"],
    ["bis 12/2026", "2026-12"],
    ["bis zum 31.12.2026", "2026-12"],
    ["spätestens 2027", "2027"],
    ["Q4 2026", "2026-12"],
    ["2. HJ 2026", "2026-12"],
    ["vor 2030", "2029"],
    ["erledigt 2022", "2022"],
    ["2022 abgeschlossen", "2022"],
  ])("%j is %s in a column of ends", (text, value) => {
    expect(read(text, "end")).toStrictEqual({ value });
  });

  it("begins after a year with the next one", () => {
    expect(read("nach 2028")).toStrictEqual({ value: "2029" });
    expect(read("nach 12/2028")).toStrictEqual({ value: "2029-01" });
  });
});

describe("what Excel stores", () => {
  it.each<[Source, string]>([
    [{ text: "01.09.2024", iso: "2024-09-01", format: "DD.MM.YYYY" }, "2024-09"],
    [{ text: "09/2024", iso: "2024-09-01", format: "MM/YYYY" }, "2024-09"],
    [{ text: "2024", iso: "2024-01-01", format: "yyyy" }, "2024"],
    [{ text: "2025", number: 2025 }, "2025"],
  ])("%j is a time", (source, value) => {
    expect(read(source)).toStrictEqual({ value });
  });

  it.each<[Source]>([
    [{ text: "45536", number: 45_536 }],
    [{ text: "12,5", number: 12.5 }],
    [{ text: "17.07.1905", iso: "1905-07-17", format: "DD.MM.YYYY" }],
  ])("%j is none", (source) => {
    expect(read(source)).toStrictEqual({ trouble: { code: "notADate", found: source.text } });
  });
});

describe("a span in one cell", () => {
  const spans = [
    ["2024-2026", "2024", "2026"],
    ["2024 – 12/2026", "2024", "2026-12"],
    ["2025 bis 2029", "2025", "2029"],
    ["von 2024 bis Ende 2026", "2024", "2026-12"],
    ["01/2024 - 06/2026", "2024-01", "2026-06"],
    ["01.03.2025 - 30.11.2026", "2025-03", "2026-11"],
    ["01.03.-30.11.2025", "2025-03", "2025-11"],
    ["Q2 2025 - Q4 2027", "2025-04", "2027-12"],
    ["Q2-Q4 2025", "2025-04", "2025-12"],
    ["1. HJ 2025 – 2. HJ 2025", "2025-01", "2025-12"],
    ["Mai bis Juli 2025", "2025-05", "2025-07"],
    ["Okt. 2024 bis März 2025", "2024-10", "2025-03"],
    ["Herbst/Winter 2025", "2025-09", "2025-12"],
    ["2026/27", "2026", "2027"],
    ["2024-26", "2024", "2026"],
    ["2025, 2026", "2025", "2026"],
    ["2024/2025/2026", "2024", "2026"],
    ["Schuljahr 2025/26", "2025-08", "2026-07"],
    ["SJ 25/26", "2025-08", "2026-07"],
    ["zwischen 2025 und 2027", "2025", "2027"],
    ["2025 … 2027", "2025", "2027"],
    ["Start: 2026, Ende: 2028", "2026", "2028"],
    ["Baubeginn 2025, Fertigstellung 2027", "2025", "2027"],
  ] as const;

  it.each(spans)("%j fills the beginning and the end", (text, start, end) => {
    expect(read(text)).toStrictEqual({ value: start, also: { end } });
    expect(read(text, "start")).toStrictEqual({ value: start, also: { end } });
    expect(read(text, "end")).toStrictEqual({ value: end, also: { start } });
  });

  it.each([
    ["bis 2027", "2027"],
    ["bis Ende 2026", "2026-12"],
    ["erledigt 2022", "2022"],
  ])("%j knows an end only", (text, end) => {
    expect(read(text)).toStrictEqual({ also: { end } });
  });
});

describe("a measure that goes on", () => {
  it.each([
    "laufend",
    "fortlaufend",
    "Dauerhaft",
    "Daueraufgabe",
    "kontinuierlich",
    "laufende Aufgabe",
    "bis auf Weiteres",
    "jährlich",
    "fortlaufend bei Sanierungen",
    "seit Jahren laufend",
    "lfd.",
    "fortl.",
    "unbefr.",
    "kein Ende",
  ])("%j has no beginning", (text) => {
    expect(read(text)).toStrictEqual({ also: { continuous: true } });
    expect(read(text, "end")).toStrictEqual({ also: { continuous: true } });
  });

  it.each([
    "seit 2019 fortlaufend",
    "fortlaufend seit 2019",
    "2019 – laufend",
    "2019 - heute",
    "2019-2025, danach laufend",
  ])("%j begins in 2019", (text) => {
    expect(read(text)).toStrictEqual({ value: "2019", also: { continuous: true } });
    expect(read(text, "end")).toStrictEqual({ also: { start: "2019", continuous: true } });
  });

  it.each(["lfd. Nr. 7", "im laufenden Jahr", "lfd. Haushaltsjahr"])("is none: %j", (found) => {
    expect(read(found)).toStrictEqual({ trouble: { code: "notADate", found } });
  });

  it("has an end all the same when one is named", () => {
    expect(read("laufend bis 2027", "end")).toStrictEqual({ value: "2027" });
  });
});

describe("words that name no time", () => {
  it.each([
    "Gestern",
    "bald",
    "irgendwann",
    "unklar",
    "sofort",
    "ab sofort",
    "2 Jahre",
    "kurzfristig",
    "2025 oder 2026",
    "13/2025",
    "nach Beschluss",
    "läuft",
  ])("%j is reported", (found) => {
    expect(read(found)).toStrictEqual({ trouble: { code: "notADate", found } });
  });

  it.each(["folgt", "???"])("%j holds the place of an answer", (found) => {
    expect(read(found)).toStrictEqual({ trouble: { code: "placeholder", found } });
  });

  it.each(["", "k. A.", "–"])("%j says nothing", (text) => {
    expect(read(text)).toStrictEqual({});
  });

  it("belongs to the other end: before a year, after a year", () => {
    expect(read("vor 2020", "start").trouble?.code).toBe("notADate");
    expect(read("nach 2028", "end").trouble?.code).toBe("notADate");
  });
});

it("A month is shown with a slash and a year as it is", () => {
  expect(month.show("2025-03")).toBe("03/2025");
  expect(month.show("2025")).toBe("2025");
});

it("A year and a month of it do not contradict each other", () => {
  expect(month.same("2026", "2026-05")).toBe(true);
  expect(month.same("2026-05", "2026")).toBe(true);
  expect(month.same("2026-05", "2026-06")).toBe(false);
  expect(month.same("2026", "2025")).toBe(false);
});
