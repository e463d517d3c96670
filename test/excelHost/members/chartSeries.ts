import type { Chart } from "../model/chart.ts";
import { addressOf } from "../model/place.ts";
import { hostError } from "../wire/hostError.ts";
import { type HostObject, hostObjects } from "../wire/hostObject.ts";
import { asNumber, asPlace, asText } from "./arguments.ts";
import { type Remembering, remembered, within } from "./remembered.ts";

/** The bars of a chart: all its columns of figures are one series here; how they look is only kept. */
export const seriesCollectionObject: (chart: Chart) => HostObject = hostObjects<Chart>({
  name: "ChartSeriesCollection",
  methods: {
    GetItemAt: (chart, [index]) => {
      if (asNumber(index) !== 0) throw hostError("InvalidArgument", `series ${index}`);
      return seriesObject({ chart, kept: { memory: chart.memory, path: "Series." } });
    },
  },
});

interface Series {
  readonly chart: Chart;
  readonly kept: Remembering;
}

const keptOf = (names: readonly string[]) => ({
  settable: Object.fromEntries(
    names.map((name) => [
      name,
      ({ kept }: Series, value: unknown) => void kept.memory.set(kept.path + name, value),
    ])
  ),
});

const seriesObject = hostObjects<Series>({
  name: "ChartSeries",
  ...keptOf(["Name", "HasDataLabels", "GapWidth"]),
  parts: {
    Format: ({ kept }) => formatObject(within(kept, "Format")),
    Points: ({ kept }) => pointsObject(within(kept, "Points")),
  },
  methods: {
    SetValues: ({ chart }, [range]) => {
      chart.source = asPlace(range, chart.sheet);
    },
    SetXAxisValues: ({ chart, kept }, [range]) => {
      kept.memory.set(`${kept.path}Names`, addressOf(asPlace(range, chart.sheet)));
    },
  },
});

const pointsObject = hostObjects<Remembering>({
  name: "ChartPointsCollection",
  methods: {
    GetItemAt: (points, [index]) => pointObject(within(points, String(asNumber(index)))),
  },
});

const pointObject = hostObjects<Remembering>({
  name: "ChartPoint",
  parts: { Format: (point) => formatObject(within(point, "Format")) },
});

const formatObject = hostObjects<Remembering>({
  name: "ChartSeriesFormat",
  parts: { Fill: (format) => fillObject(format) },
});

const fillObject = hostObjects<Remembering>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ memory, path }, [colour]) => {
      memory.set(`${path}Fill`, asText(colour));
    },
  },
});

/** The axes of a chart. */
export const axesObject = hostObjects<Remembering>({
  name: "ChartAxes",
  parts: {
    CategoryAxis: (axes) => axisObject(within(axes, "CategoryAxis")),
    ValueAxis: (axes) => axisObject(within(axes, "ValueAxis")),
  },
});

const axisObject = hostObjects<Remembering>({
  name: "ChartAxis",
  ...remembered(["Visible", "ReversePlotOrder", "Minimum"], { Visible: true }),
  parts: { MajorGridlines: (axis) => gridlinesObject(within(axis, "MajorGridlines")) },
});

const gridlinesObject = hostObjects<Remembering>({
  name: "ChartGridlines",
  ...remembered(["Visible"], { Visible: true }),
});
