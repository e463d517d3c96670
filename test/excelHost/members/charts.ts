import { addChart, type Chart } from "../model/chart.ts";
import { addressOf, boundingArea } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asEnum, asNumber, asPlace, asText } from "./arguments.ts";
import { axesObject, seriesCollectionObject } from "./chartSeries.ts";
import { worksheetObject } from "./circle.ts";
import { type Remembering, remembered, within } from "./remembered.ts";

/** Excel.ChartCollection of a sheet. */
export const chartsObject: (sheet: Sheet) => HostObject = hostObjects<Sheet>({
  name: "ChartCollection",
  values: { Count: ({ charts }) => charts.length },
  items: ({ charts }) => charts.map(chartObject),
  at: (sheet, key) => orNotFound(chartFound(sheet, key)),
  methods: {
    Add: (sheet, [type, source, seriesBy]) =>
      chartObject(
        addChart(sheet, {
          type: asEnum(type),
          source: asPlace(source, sheet),
          seriesBy: typeof seriesBy === "string" ? seriesBy : "Auto",
        })
      ),
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [key]) => orNotFound(chartFound(sheet, key)),
    GetItemAt: ({ charts }, [index]) => chartObject(orNotFound(charts[asNumber(index)])),
    GetItemOrNullObject: (sheet, [key]) => chartFound(sheet, key),
  },
});

function chartFound({ charts }: Sheet, key: unknown): HostObject | undefined {
  const chart = charts.find(({ id, name }) => id === key || name === key);
  return chart && chartObject(chart);
}

const lengths = remembered(["Left", "Top", "Width", "Height"]);

/** A chart keeps lengths in points; where it was never put, it does not say where it is. */
const chartObject: (chart: Chart) => HostObject = hostObjects<Chart>({
  name: "Chart",
  identity: ["Id"],
  values: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ChartType: ({ type }) => type,
    ...Object.fromEntries(
      Object.entries(lengths.values).map(([name, read]) => [
        name,
        (chart: Chart) => read(own(chart)),
      ])
    ),
  },
  settable: {
    Name: (chart, name) => {
      chart.name = asText(name);
    },
    ChartType: (chart, type) => {
      chart.type = asEnum(type);
    },
    ...Object.fromEntries(
      Object.entries(lengths.settable).map(([name, set]) => [
        name,
        (chart: Chart, value: unknown) => set(own(chart), value),
      ])
    ),
  },
  parts: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Title: (chart) => titleObject(within(own(chart), "Title")),
    Legend: (chart) => legendObject(within(own(chart), "Legend")),
    Axes: (chart) => axesObject(within(own(chart), "Axes")),
    Series: seriesCollectionObject,
  },
  methods: {
    Delete: (chart) => {
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    },
    SetData: (chart, [source, seriesBy]) => {
      chart.source = asPlace(source, chart.sheet);
      chart.seriesBy = typeof seriesBy === "string" ? seriesBy : chart.seriesBy;
    },
    SetPosition: (chart, [from, to]) => {
      const { sheet, memory } = chart;
      const start = asPlace(from, sheet).area;
      const end = to === undefined || to === null ? start : asPlace(to, sheet).area;
      memory.set("Position", addressOf({ sheet, area: boundingArea(start, end) }));
    },
  },
});

const own = ({ memory }: Chart): Remembering => ({ memory, path: "" });

const titleObject = hostObjects<Remembering>({
  name: "ChartTitle",
  ...remembered(["Text", "Visible", "Overlay"], { Visible: true, Overlay: false }),
});

const legendObject = hostObjects<Remembering>({
  name: "ChartLegend",
  ...remembered(["Position", "Visible", "Overlay"], { Visible: true, Overlay: false }),
});
