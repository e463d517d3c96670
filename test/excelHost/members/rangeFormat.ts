import { lineSize, setLineSize } from "../model/hidden.ts";
import { intersection, type Place } from "../model/place.ts";
import { dress, sharedLook } from "../model/rangeLook.ts";
import { textTeller } from "../model/rangeValues.ts";
import { type HostObject, hostObjects } from "../wire/hostObject.ts";
import { asNumber, asText } from "./arguments.ts";

/** A property of the look under the same name as in Office.js, the first letter small. */
const lookMembers = (prefix: string, names: readonly string[]) => {
  const keyOf = (name: string) => `${prefix}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return {
    values: Object.fromEntries(
      names.map((name) => [name, (place: Place) => sharedLook(place, keyOf(name))])
    ),
    settable: Object.fromEntries(
      names.map((name) => [
        name,
        (place: Place, value: unknown) => dress(place, keyOf(name), value),
      ])
    ),
  };
};

const cellLook = lookMembers("", [
  "HorizontalAlignment",
  "VerticalAlignment",
  "WrapText",
  "IndentLevel",
  "ShrinkToFit",
]);

/** Excel.RangeFormat; sizes of rows and columns in points. */
export const rangeFormatObject: (place: Place) => HostObject = hostObjects<Place>({
  name: "RangeFormat",
  values: {
    ...cellLook.values,
    RowHeight: (place) => lineSize(place, "rows"),
    ColumnWidth: (place) => lineSize(place, "columns"),
  },
  settable: {
    ...cellLook.settable,
    RowHeight: (place, points) => setLineSize(place, "rows", Number(points)),
    ColumnWidth: (place, points) => setLineSize(place, "columns", Number(points)),
  },
  parts: {
    Fill: (place) => fillObject(place),
    Font: (place) => fontObject(place),
    Protection: (place) => protectionObject(place),
    Borders: (place) => bordersObject(place),
  },
  methods: {
    AutofitColumns: (place) => autofit(place),
    AutofitRows: () => undefined,
  },
});

const fillObject = hostObjects<Place>({
  name: "RangeFill",
  ...lookMembers("fill.", ["Color"]),
  methods: { Clear: (place) => dress(place, "fill.color", undefined) },
});

const fontObject = hostObjects<Place>({
  name: "RangeFont",
  ...lookMembers("font.", [
    "Bold",
    "Italic",
    "Underline",
    "Strikethrough",
    "Color",
    "Name",
    "Size",
  ]),
});

const protectionObject = hostObjects<Place>({
  name: "FormatProtection",
  ...lookMembers("protection.", ["Locked", "FormulaHidden"]),
});

interface Border {
  readonly place: Place;
  readonly side: string;
}

const bordersObject = hostObjects<Place>({
  name: "RangeBorderCollection",
  at: (place, side) => borderObject({ place, side: asText(side) }),
  methods: {
    GetItemAt: (place, [index]) => borderObject({ place, side: sideAt(asNumber(index)) }),
  },
});

const sideNames = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const sideAt = (index: number) => sideNames[index] ?? "DiagonalDown";

const borderMembers = ["Style", "Color", "Weight"];

const borderObject = hostObjects<Border>({
  name: "RangeBorder",
  identity: ["SideIndex"],
  values: {
    SideIndex: ({ side }) => side,
    ...Object.fromEntries(
      borderMembers.map((name) => [
        name,
        ({ place, side }: Border) => sharedLook(place, borderKey(side, name)),
      ])
    ),
  },
  settable: Object.fromEntries(
    borderMembers.map((name) => [
      name,
      ({ place, side }: Border, value: unknown) => dress(place, borderKey(side, name), value),
    ])
  ),
});

const borderKey = (side: string, name: string) => `border.${side}.${name.toLowerCase()}`;

const pointsPerLetter = 5.5;

/** Roughly as wide as the longest text; what Excel measures depends on fonts. */
function autofit(place: Place): void {
  const { sheet, area } = place;
  const used = sheet.cells.used("values");
  const cut = used && intersection(used, area);
  if (!cut) return;
  const text = textTeller(place);
  for (let column = cut.left; column <= cut.right; column += 1) {
    let longest = 0;
    for (let row = cut.top; row <= cut.bottom; row += 1)
      longest = Math.max(longest, text(row, column).length);
    const one = { sheet, area: { ...cut, left: column, right: column } };
    setLineSize(one, "columns", (longest + 1) * pointsPerLetter);
  }
}
