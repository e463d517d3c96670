import { addressOf, placeAt } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { hostObjects, isHostObject } from "../wire/hostObject.ts";
import { asPlace } from "./arguments.ts";
import { rangeObject } from "./circle.ts";
import { type Remembering, remembered, within } from "./remembered.ts";

interface Printed extends Remembering {
  readonly sheet: Sheet;
}

const properties = [
  "Orientation",
  "PaperSize",
  "Zoom",
  "TopMargin",
  "BottomMargin",
  "LeftMargin",
  "RightMargin",
  "HeaderMargin",
  "FooterMargin",
  "CenterHorizontally",
  "CenterVertically",
  "PrintOrder",
  "PrintGridlines",
];

/** Excel.PageLayout: how the sheet is printed. */
const layout = hostObjects<Printed>({
  name: "PageLayout",
  ...remembered(properties, { Orientation: "Portrait", PaperSize: "A4", Zoom: { scale: 100 } }),
  parts: { HeadersFooters: (printed) => headersFootersObject(within(printed, "HeadersFooters")) },
  methods: {
    SetPrintArea: (printed, [area]) => keep(printed, "PrintArea", area),
    SetPrintTitleRows: (printed, [rows]) => keep(printed, "PrintTitleRows", rows),
    SetPrintTitleColumns: (printed, [columns]) => keep(printed, "PrintTitleColumns", columns),
    GetPrintTitleRowsOrNullObject: (printed) => kept(printed, "PrintTitleRows"),
    GetPrintTitleColumnsOrNullObject: (printed) => kept(printed, "PrintTitleColumns"),
  },
});

export const pageLayoutObject = (sheet: Sheet) =>
  layout({ sheet, memory: sheet.memory, path: "PageLayout." });

function keep({ sheet, memory, path }: Printed, name: string, range: unknown): void {
  const { area } = asPlace(range, sheet);
  memory.set(path + name, addressOf({ sheet, area }));
}

function kept({ sheet, memory, path }: Printed, name: string) {
  const address = memory.get(path + name);
  return typeof address === "string" ? rangeObject(placeAt(sheet, address)) : undefined;
}

const headersFootersObject = hostObjects<Remembering>({
  name: "HeaderFooterGroup",
  ...remembered(["State", "UseSheetMargins", "UseSheetScale"], { State: "Default" }),
  parts: { DefaultForAllPages: (group) => headerFooterObject(within(group, "DefaultForAllPages")) },
});

const texts = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
];

const headerFooterObject = hostObjects<Remembering>({
  name: "HeaderFooter",
  ...remembered(texts, Object.fromEntries(texts.map((name) => [name, ""]))),
});

interface Breaks {
  readonly sheet: Sheet;
  readonly which: "HorizontalPageBreaks" | "VerticalPageBreaks";
}

/** Excel.PageBreakCollection: breaks stand before the first cell of the range given. */
export const pageBreaksObject = hostObjects<Breaks>({
  name: "PageBreakCollection",
  methods: {
    Add: ({ sheet, which }, [range]) => {
      const at = isHostObject(range) ? asPlace(range, sheet) : placeAt(sheet, String(range));
      sheet.memory.set(which, [...breaksOf({ sheet, which }), addressOf(at)]);
      return rangeBreak(at);
    },
    GetCount: (breaks) => breaksOf(breaks).length,
    RemovePageBreaks: ({ sheet, which }) => void sheet.memory.delete(which),
  },
});

const breaksOf = ({ sheet, which }: Breaks) =>
  (sheet.memory.get(which) as readonly string[] | undefined) ?? [];

const rangeBreak = hostObjects<object>({ name: "PageBreak" });
