import type { SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import type { ZipEntry } from "../zip/writeZip.ts";
import { cellText } from "./cellText.ts";
import { chartXml } from "./chartXml.ts";

// exceljs draws no charts: these parts are ISO 29500-1, 20.5 (drawing) and 21.2 (chart).

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Drawn {
  /** 1-based numbers of the sheet, the drawing and its charts. */
  readonly sheet: number;
  readonly drawing: number;
  readonly charts: readonly { readonly number: number; readonly layout: Chart }[];
  readonly name: string;
}
type Chart = NonNullable<SheetLayout["charts"]>[number];

/** Drawings and charts of all sheets, with what ties them together. */
export function chartParts(sheets: readonly SheetLayout[]): readonly ZipEntry[] {
  return drawnIn(sheets).flatMap(({ sheet, drawing, charts, name }) => [
    {
      name: `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
      content: relations([["drawing", `../drawings/drawing${drawing}.xml`]]),
    },
    { name: `xl/drawings/drawing${drawing}.xml`, content: drawingXml(charts) },
    {
      name: `xl/drawings/_rels/drawing${drawing}.xml.rels`,
      content: relations(charts.map(({ number }) => ["chart", `../charts/chart${number}.xml`])),
    },
    ...charts.map(({ number, layout }) => ({
      name: `xl/charts/chart${number}.xml`,
      content: `${declaration}${chartXml(layout, name)}`,
    })),
  ]);
}

/** Adds the parts to [Content_Types].xml. */
export function withChartTypes(xml: string, sheets: readonly SheetLayout[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  const overrides = drawnIn(sheets).flatMap(({ drawing, charts }) => [
    override(`/xl/drawings/drawing${drawing}.xml`, "drawing"),
    ...charts.map(({ number }) => override(`/xl/charts/chart${number}.xml`, "drawingml.chart")),
  ]);
  return xml.replace("</Types>", `${overrides.join("")}</Types>`);
}

function drawnIn(sheets: readonly SheetLayout[]): readonly Drawn[] {
  let [drawings, charts] = [0, 0];
  return sheets.flatMap(({ charts: layouts, name }, index) => {
    if (!layouts) return [];
    drawings++;
    const numbered = layouts.map((layout) => ({ number: ++charts, layout }));
    return { sheet: index + 1, drawing: drawings, charts: numbered, name };
  });
}

const relations = (targets: readonly (readonly [string, string])[]) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, to], index) => relation(type, to, index))
    .join("")}</Relationships>`;

const relation = (type: string, to: string, index: number) =>
  `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${to}"/>`;

function drawingXml(charts: Drawn["charts"]): string {
  const frames = charts.map(({ layout, number }, index) => frame(layout, number, index + 1));
  return `${declaration}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main">${frames.join("")}</xdr:wsDr>`;
}

/** A chart with its figures as alternative text. */
function frame({ name, title, bars, covers }: Chart, number: number, relationId: number): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const told = bars.map(({ name, figure }) => `${name}: ${figure ?? "keine Angabe"}`).join("; ");
  const text = attribute(`${title}. ${told}`.slice(0, 2000));
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner("from", covers.column, covers.firstRow),
    corner("to", covers.column + 1, covers.lastRow + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${attribute(name)}" descr="${text}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawingml}/chart"><c:chart xmlns:c="${drawingml}/chart" xmlns:r="${office}" r:id="rId${relationId}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

const attribute = (text: string) => cellText(text).replaceAll('"', "&quot;").replaceAll("\n", " ");
