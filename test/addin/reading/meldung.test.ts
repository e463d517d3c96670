import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { newReadingDesk } from "../../../addin/reading/readingDesk.ts";
import { patchWorkbook } from "../../../addin/upload/patchWorkbook.ts";
import { writeWorkbook } from "../../../functions/workbook/writeWorkbook.ts";
import type { CatalogueMeasure } from "../../../shared/catalogue/draft.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { noChange } from "../../../shared/workbook/requests/feedback.ts";
import { requestLayout } from "../../../shared/workbook/requests/requestLayout.ts";

const folder = "demo/eschenfurt";
const name = "FB5_Klimaliste_Stand_2026-02.xlsx";
const wish = { department: "Bauen und Gebäude", period: "2025", extent: "complete" } as const;

async function opened() {
  const { settings } = readSettings(JSON.parse(await readFile(`${folder}/settings.json`, "utf8")));
  const desk = newReadingDesk();
  const bytes = new Uint8Array(await readFile(`${folder}/${name}`));
  await desk.read(name, bytes, { settings });
  return { desk, settings, bytes };
}

describe("a Meldung made at the desk", () => {
  it("has the same id as long as it says the same", async () => {
    const { desk, settings, bytes } = await opened();
    const first = await desk.prepareMeldung(wish);
    expect(first.measures).toBe(15);
    expect(first.changes).toBeUndefined();
    expect((await desk.prepareMeldung(wish)).id).toBe(first.id);
    const sheet = "Maßnahmen 2025";
    await desk.read(name, patchWorkbook(bytes, [{ sheet, cell: "C8", text: "Neuer Titel" }]), {
      settings,
    });
    expect((await desk.prepareMeldung(wish)).id).not.toBe(first.id);
  });

  it("says what is wanted of the department, and how often it is missing", async () => {
    const { desk } = await opened();
    const { gaps } = await desk.prepareMeldung(wish);
    expect(gaps.map(({ label }) => label)).toContain("Ampel");
    expect(gaps.map(({ label }) => label)).not.toContain("Priorität");
    expect(gaps.every(({ count }) => count >= 1 && count <= 15)).toBe(true);
  });

  it("tells what is new, changed and gone against the last version", async () => {
    const { desk } = await opened();
    const base: readonly CatalogueMeasure[] = [
      measure("1", "BS1", "Energetische Sanierung der Grundschule am Anger", "2026-12"),
      measure("2", "BS99", "Etwas ganz anderes", "2026"),
    ];
    const { changes } = await desk.prepareMeldung({ ...wish, base });
    expect(changes?.added).toHaveLength(14);
    expect(changes?.changed[0]?.sentences.join(" ")).toContain(
      "Ende geändert von „12/2026“ in „08/2027“."
    );
    expect(changes?.gone).toEqual(["BS99 „Etwas ganz anderes“"]);
  });
});

const measure = (id: string, code: string, title: string, end: string): CatalogueMeasure => ({
  ...{ id: `00000000-0000-5000-8000-00000000000${id}`, code, title, end },
  sources: [
    {
      file: "alt.xlsx",
      sheet: "Katalog",
      row: 3,
      department: wish.department,
      cells: { code: "B3", title: "C3", end: "D3" },
    },
  ],
});

describe("a prefilled workbook", () => {
  it("counts the rows that are answered, and „keine Änderung“ answers one", async () => {
    const { desk, settings } = await opened();
    const [period] = settings.periods.filter(({ id }) => id === "2025");
    if (!period) throw new Error("the demo town has no period 2025");
    const layout = requestLayout({
      ...{ version: { number: 1, hash: "x", period: "2024" }, settings, period, lastLabel: "2024" },
      department: wish.department,
      measures: ["Dach der Turnhalle", "Heizung im Rathaus"].map((title, at) => ({
        ...{
          values: { id: `00000000-0000-5000-8000-00000000000${at}`, code: `BS${at + 1}`, title },
        },
        ownColumns: {},
      })),
    });
    const bytes = await writeWorkbook(layout, new Date("2026-01-05T08:00:00Z"));
    const states = async (of: Uint8Array) =>
      (await desk.read("Meldung.xlsx", of, { settings })).feedback;
    const rows = await states(bytes);
    expect(rows.map(({ code, state }) => [code, state])).toEqual([
      ["BS1", "open"],
      ["BS2", "open"],
    ]);
    const [{ sheet, cell } = { sheet: "", cell: "" }] = rows;
    const after = await states(patchWorkbook(bytes, [{ sheet, cell, text: noChange }]));
    expect(after.map(({ state }) => state)).toEqual(["unchanged", "open"]);
  });
});
