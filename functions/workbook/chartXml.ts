import { palette } from "../../shared/workbook/palette.ts";
import { type ChartLayout, columnLetter } from "../../shared/workbook/sheetLayout.ts";
import { cellText } from "./cellText.ts";

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const { accent, ink } = palette;

/** Bars from the left with their figures, the first on top; no grid, no axis of figures. */
export function chartXml(layout: ChartLayout, sheet: string): string {
  return [
    `<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main">`,
    '<c:roundedCorners val="0"/><c:chart>',
    title(layout.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    series(layout, sheet),
    '<c:gapWidth val="40"/><c:axId val="111"/><c:axId val="222"/></c:barChart>',
    axes,
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fill(palette.white)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${looks("defRPr", 900)}</a:pPr><a:endParaRPr lang="de-DE"/></a:p></c:txPr>`,
    "</c:chartSpace>",
  ].join("");
}

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const looks = (element: string, size: number, more = "") =>
  `<a:${element} ${more}sz="${size}">${fill(ink)}<a:latin typeface="Calibri"/></a:${element}>`;

const title = (text: string) =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${looks("rPr", 1100, 'lang="de-DE" b="1" ')}<a:t>${cellText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function series(
  { title: name, columns, rows, bars, colours, format }: ChartLayout,
  sheet: string
): string {
  const area = (column: number) => {
    const letter = columnLetter(column);
    const quoted = `'${sheet.replaceAll("'", "''")}'`;
    return `<c:f>${cellText(`${quoted}!$${letter}$${rows.first}:$${letter}$${rows.last}`)}</c:f>`;
  };
  const points = (texts: readonly (string | undefined)[]) =>
    `<c:ptCount val="${texts.length}"/>${texts
      .map((text, at) =>
        text === undefined ? "" : `<c:pt idx="${at}"><c:v>${cellText(text)}</c:v></c:pt>`
      )
      .join("")}`;
  const shape = (colour: string) => `<c:spPr>${fill(colour)}</c:spPr>`;
  const own = (colours ?? []).map(
    (colour, at) =>
      `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(colour)}</c:dPt>`
  );
  const code = format.replaceAll('"', "&quot;");
  return [
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${cellText(name)}</c:v></c:tx>`,
    `${shape(accent)}<c:invertIfNegative val="0"/>${own.join("")}`,
    `<c:dLbls><c:numFmt formatCode="${code}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
    `<c:cat><c:strRef>${area(columns.names)}<c:strCache>${points(bars.map((bar) => bar.name))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef>${area(columns.figures)}<c:numCache><c:formatCode>General</c:formatCode>${points(
      bars.map(({ figure }) => (figure === undefined ? undefined : String(figure)))
    )}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

const axes = [
  '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>',
  '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
  '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
  `<c:spPr><a:ln w="9525">${fill(palette.section)}</a:ln></c:spPr>`,
  '<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>',
  '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  '<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>',
  '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>',
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
  '<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
].join("");
