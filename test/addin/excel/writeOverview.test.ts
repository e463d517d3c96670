import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { writeOverview } from "../../../addin/excel/writeOverview.ts";
import { newReadingDesk } from "../../../addin/reading/readingDesk.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { edit } from "../../excelHost/model/edit.ts";
import { open, withOfficeJs } from "../../excelHost/support.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { withRequirements } from "./withRequirements.ts";

const name = "FB5_Klimaliste_Stand_2026-02.xlsx";
const list = `demo/eschenfurt/${name}`;

async function openList() {
  const bytes = new Uint8Array(await readFile(list));
  const host = open({ open: await readXlsx(bytes), save: writeXlsx });
  const { settings } = readSettings(
    JSON.parse(await readFile("demo/eschenfurt/settings.json", "utf8"))
  );
  const desk = newReadingDesk();
  await desk.read(name, bytes, { settings });
  const { sheet } = await desk.overview("2026-11-30");
  return { host, sheet };
}

type Host = Awaited<ReturnType<typeof openList>>["host"];

const overviewIn = ({ workbook: { sheets } }: Host, called = "Übersicht") => {
  const found = sheets.find((sheet) => sheet.name === called);
  if (!found) throw new Error(`no sheet ${called}`);
  return found;
};

const column = (host: Host, at: number, called?: string) =>
  Array.from({ length: 80 }, (_, row) => overviewIn(host, called).cells.get(row, at)?.value);

describe("writeOverview", () => {
  withOfficeJs();
  withRequirements("1.9");

  it("makes a sheet of figures with real charts beside them", async () => {
    const { host, sheet } = await openList();
    expect(await writeOverview(sheet)).toBe("Das Blatt „Übersicht“ ist da.");
    expect(host.requests.filter(({ error }) => error)).toEqual([]);
    const labels = column(host, 0);
    const row = labels.indexOf("Maßnahmen");
    expect(overviewIn(host).cells.get(row, 1)?.value).toBe(15);
    const { charts } = overviewIn(host);
    expect(charts.map((chart) => chart.name)).toContain("Klimakatalog_Themenfeld_Anzahl");
    for (const { source, memory } of charts) {
      const { top, bottom } = source.area;
      expect(memory.get("Series.Names")).toBe(`Übersicht!A${top + 1}:A${bottom + 1}`);
    }
    expect(host.workbook.names.map((each) => each.name)).toContain("Katalog_Übersicht");
  });

  it("brings the same sheet up to date, under whatever name, and never makes a second", async () => {
    const { host, sheet } = await openList();
    await writeOverview(sheet);
    const before = host.workbook.sheets.length;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Übersicht").name = "Meine Zahlen";
      await context.sync();
    });
    const charts = overviewIn(host, "Meine Zahlen").charts.map(({ id }) => id);
    const row = column(host, 0, "Meine Zahlen").indexOf("Maßnahmen");
    host.byHand(() => edit(overviewIn(host, "Meine Zahlen"), `B${row + 1}`, "999"));
    expect(await writeOverview(sheet)).toBe("Das Blatt „Meine Zahlen“ ist auf dem neuesten Stand.");
    expect(host.workbook.sheets.length).toBe(before);
    expect(overviewIn(host, "Meine Zahlen").cells.get(row, 1)?.value).toBe(15);
    expect(overviewIn(host, "Meine Zahlen").charts.map(({ id }) => id)).toEqual(charts);
  });

  it("leaves what others wrote below, moving it down where more lines are needed", async () => {
    const { host, sheet } = await openList();
    await writeOverview({ ...sheet, rows: sheet.rows.slice(0, 20), charts: [] });
    host.byHand(() => edit(overviewIn(host), "A30", "Für die Sitzung am Montag"));
    host.byHand(() => edit(overviewIn(host), "F3", "eigene Notiz"));
    await writeOverview(sheet);
    const notes = column(host, 0).filter((text) => text === "Für die Sitzung am Montag");
    expect(notes).toHaveLength(1);
    expect(overviewIn(host).cells.get(2, 5)?.value).toBe("eigene Notiz");
    expect(column(host, 0).filter((text) => text === "Summe")).toHaveLength(
      sheet.rows.filter(([first]) => first === "Summe").length
    );
  });

  it("leaves somebody's own sheet of that name alone", async () => {
    const { host, sheet } = await openList();
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Übersicht");
      own.getRange("A1").values = [["unsere eigene"]];
      await context.sync();
    });
    expect(await writeOverview(sheet)).toBe("Das Blatt „Übersicht (2)“ ist da.");
    expect(overviewIn(host).cells.get(0, 0)?.value).toBe("unsere eigene");
  });

  it("touches nothing where lines were put between the figures", async () => {
    const { host, sheet } = await openList();
    await writeOverview(sheet);
    for (const each of host.workbook.names)
      if (each.name === "Katalog_Übersicht") each.formula = each.formula.replace(/\d+$/, "99");
    await expect(writeOverview(sheet)).rejects.toThrow("zwischen den Zahlen");
  });

  it("makes the sheet anew after somebody deleted it", async () => {
    const { host, sheet } = await openList();
    await writeOverview(sheet);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Übersicht").delete();
      await context.sync();
    });
    expect(await writeOverview(sheet)).toBe("Das Blatt „Übersicht“ ist da.");
    expect(host.workbook.names.filter((each) => each.name === "Katalog_Übersicht")).toHaveLength(1);
  });
});
