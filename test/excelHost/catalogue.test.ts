import { describe, expect, it } from "vitest";
import { shownText } from "./model/conditionalFormat.ts";
import { edit } from "./model/edit.ts";
import { groupsKey } from "./model/outline.ts";
import { activeSheet, codeOf, open, withOfficeJs } from "./support.ts";

const dots = ["○○○○○○ (0 von 6)", "●○○○○○ (1 von 6)", "●●○○○○ (2 von 6)", "●●●○○○ (3 von 6)"];

describe("what makes a catalogue out of a sheet", () => {
  withOfficeJs();

  it("shows six dots for a digit by a conditional number format", async () => {
    const host = open();
    await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A2:A4");
      range.values = [[3], [1], [""]];
      for (const [value, text] of dots.entries()) {
        const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        format.cellValue.rule = { formula1: `=${value}`, operator: "EqualTo" };
        format.cellValue.format.set({ numberFormat: `"${text}"` } as never);
      }
      await context.sync();
    });
    const sheet = host.workbook.active;
    expect([1, 2].map((row) => shownText(sheet, row, 0))).toEqual([dots[3], dots[1]]);
  });

  it("takes a list from a name, so that an item may hold a comma", async () => {
    const host = open();
    const [type, invalid] = await Excel.run(async (context) => {
      const lists = context.workbook.worksheets.add("Listen");
      const topics = lists.getRange("A1:A2");
      topics.values = [["Gebäude, Wärme"], ["Verkehr"]];
      lists.visibility = "VeryHidden";
      context.workbook.names.add("Themenfelder", topics);
      const range = activeSheet(context).getRange("B2:B4");
      range.values = [["Gebäude, Wärme"], ["Verkher"], [""]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "=Themenfelder" } };
      range.dataValidation.errorAlert = {
        title: "Themenfeld",
        message: "Bitte aus der Liste wählen.",
        showAlert: true,
        style: "Stop",
      };
      const cells = range.dataValidation.getInvalidCells();
      cells.load("address");
      range.dataValidation.load("type");
      await context.sync();
      return [range.dataValidation.type, cells.address];
    });
    expect([type, invalid]).toEqual(["List", "Tabelle1!B3"]);
    expect(host.workbook.names[0]?.formula).toBe("=Listen!$A$1:$A$2");
  });

  it("refuses a written list of more than 255 letters", async () => {
    open();
    const code = await codeOf(async (context) => {
      const { dataValidation } = activeSheet(context).getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("finds its own custom XML part by namespace, and only that", async () => {
    open();
    const xml = '<katalog xmlns="urn:katalog" fassung="1"/>';
    const found = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add('<andere xmlns="urn:andere"/>');
      const mine = customXmlParts.getByNamespace("urn:katalog").getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace("urn:keine").getOnlyItemOrNullObject();
      await context.sync();
      const text = mine.getXml();
      await context.sync();
      return [text.value, none.isNullObject];
    });
    expect(found).toEqual([xml, true]);
  });

  it("keeps a locked cell of a protected sheet and lets an unlocked one be written", async () => {
    const host = open();
    const write = (address: string) =>
      codeOf(async (context) => {
        activeSheet(context).getRange(address).values = [["neu"]];
        await context.sync();
      });
    await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A2").format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
    });
    expect([await write("A1"), await write("A2")]).toEqual(["AccessDenied", "no error"]);
    expect(host.workbook.undoCleared).toBe(true);
  });

  it("hears of edits: its own, and a colleague's", async () => {
    const host = open();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      activeSheet(context).onChanged.add(
        async ({ address, source }) => void heard.push([address, source])
      );
      await context.sync();
      activeSheet(context).getRange("A1").values = [["eigen"]];
      await context.sync();
    });
    host.fromOutside(({ active }) => edit(active, "B2", "fremd"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([
      ["A1", "Local"],
      ["B2", "Remote"],
    ]);
  });

  it("keeps how a sheet is printed, folds and links", async () => {
    const host = open();
    const kept = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Seite &P von &N";
      sheet.getRange("D:F").group("ByColumns");
      sheet.getRange("A1").hyperlink = {
        address: "https://rat.example/vo/1",
        textToDisplay: "Vorlage",
      };
      pageLayout.load("orientation, paperSize, zoom");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, titles.address];
    });
    expect(kept).toEqual(["Landscape", "A3", { horizontalFitToPages: 1 }, "Tabelle1!1:2"]);
    expect(host.workbook.active.cells.get(0, 0)?.value).toBe("Vorlage");
    expect(host.workbook.active.memory.get(groupsKey)).toEqual(["ByColumns D:F"]);
  });

  it("makes a chart once and gives it other figures later", async () => {
    const host = open();
    await Excel.run(async (context) => {
      const { charts } = activeSheet(context);
      const chart = charts.add("BarClustered", activeSheet(context).getRange("A1:B4"), "Columns");
      chart.name = "Themenfelder";
      chart.title.text = "Maßnahmen je Themenfeld";
      await context.sync();
      charts.getItem("Themenfelder").setData(activeSheet(context).getRange("A1:B7"));
      await context.sync();
    });
    const [chart, ...others] = host.workbook.active.charts;
    expect(others).toEqual([]);
    expect(chart?.source.area.bottom).toBe(6);
  });

  it("keeps settings, frozen rows and the selection", async () => {
    open();
    const kept = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      context.workbook.settings.add("ansicht", { reiter: "pruefen" });
      sheet.freezePanes.freezeRows(3);
      sheet.getRange("B7").select();
      const setting = context.workbook.settings.getItem("ansicht").load("value");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [setting.value, frozen.address, selected.address];
    });
    expect(kept).toEqual([{ reiter: "pruefen" }, "Tabelle1!1:3", "Tabelle1!B7"]);
  });
});
