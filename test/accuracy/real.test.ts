import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { readGrids } from "../../shared/sheet/readFile.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { explainRefusal } from "../../shared/xlsx/refusal.ts";
import { expectSamples, real } from "./samples.ts";

const { settings } = readSettings({ municipality: { name: "Stadt" } });
const open = (file: string) => readFileBytes(file, readFileSync(join(real, file)), nodeHost);

function read(file: string) {
  const workbook = open(file);
  if (workbook.refused !== undefined) throw new Error(workbook.refused);
  const { sheets } = readGrids(file, workbook.grids, { settings });
  const measures = sheets.flatMap((sheet) => sheet.measures);
  console.log(
    `${file}: ${measures.length} Maßnahmen`,
    sheets.map(({ mapping }) => mapping)
  );
  return {
    forms: sheets.map(({ form }) => form),
    values: measures.map(({ values }) => values),
    periods: measures.map(({ progressByPeriod }) => progressByPeriod),
    texts: measures.map(({ texts, ownColumns }) => [
      ...Object.values(texts),
      ...Object.values(ownColumns),
    ]),
  };
}

it("finds the real catalogues", () => expectSamples(real));

describe.runIf(existsSync(real))("real catalogues", () => {
  it("reads Münster's programme 2030 with its sums as printed", () => {
    const { values } = read("muenster_programm_2030.csv");
    expect(values.length).toBe(43);
    const sum = (numbers: readonly (number | undefined)[]) =>
      numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
    expect(sum(values.map(({ emissionSaving }) => emissionSaving))).toBe(253_543);
    expect(sum(values.map(({ investment }) => investment?.max))).toBe(18_246_000);
    expect(values.find(({ code }) => code === "BS7")?.investment).toEqual({ min: 0, max: 0 });
  });

  it("reads Karlsruhe's 75 measures with their codes", () => {
    const { values } = read("derived_karlsruhe_massnahmenliste.csv");
    expect(values.length).toBe(75);
    expect(values[0]?.code).toBe("A1.1");
    expect(values.filter(({ code }) => /^[A-Z]\d\.\d+$/.test(code ?? "")).length).toBe(75);
    expect(values.every(({ title }) => title !== undefined)).toBe(true);
  });

  it.each([
    ["01_muenster_klimaschutzkonzept2020_sachstand.csv", 59],
    ["02_localzero_LocalMeasures.csv", 457],
    ["03_localzero_BluePrintList.csv", 64],
    ["04_localzero_monitoring_tasks_2023-04-27.csv", 24],
    ["09_eh-check_Massnahmen.xlsx", 134],
  ])("reads %s as a list of %i rows", (file, count) => {
    const { forms, values, texts } = read(file);
    expect(forms).toEqual(["list"]);
    expect(values.length).toBe(count);
    expect(values.filter(({ title }) => title !== undefined).length).toBeGreaterThan(count * 0.98);
    expect(texts.join()).not.toContain("\ufffd");
  });

  it("gives Münster's reports of three periods to the measures they report on", () => {
    const { values, periods } = read("01_muenster_klimaschutzkonzept2020_sachstand.csv");
    const at = values.findIndex(({ title }) => title?.startsWith("Klimaschutzkoordination"));
    expect(Object.keys(periods[at] ?? {})).toEqual(["2013", "2015/2016", "2017/2018"]);
    expect(values[at]?.description).toMatch(/^Die Klenko war mit 2 Stellen besetzt/);
    expect(periods.filter((each) => each !== undefined).length).toBe(54);
  });

  it.each(globSync("**/*.txt", { cwd: real }))("refuses the text file %s kindly", (file) => {
    const { refused } = open(file);
    expect(refused).toBe("textFile");
    expect(explainRefusal("textFile", basename(file))).toBe(
      `„${basename(file)}“ ist eine Textdatei. Bitte in Excel öffnen, prüfen, dass jede Angabe in ihrer eigenen Spalte steht, und als Excel-Arbeitsmappe (.xlsx) sichern.`
    );
  });
});
