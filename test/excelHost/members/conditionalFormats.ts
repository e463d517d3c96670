import {
  addConditionalFormat,
  type ConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsAt,
  removeConditionalFormat,
  setPriority,
} from "../model/conditionalFormat.ts";
import type { Place } from "../model/place.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asEnum, asNumber, asRecord, asText } from "./arguments.ts";
import { rangeObject } from "./circle.ts";
import { rangeAreasObject } from "./rangeAreas.ts";

/** Excel.ConditionalFormatCollection of a range. */
export const conditionalFormatsObject: (place: Place) => HostObject = hostObjects<Place>({
  name: "ConditionalFormatCollection",
  items: (place) => conditionalFormatsAt(place).map(conditionalFormatObject),
  at: (place, id) => orNotFound(formatWith(place, id)),
  methods: {
    Add: (place, [type]) => conditionalFormatObject(addConditionalFormat(place, asEnum(type))),
    ClearAll: clearConditionalFormats,
    GetCount: (place) => conditionalFormatsAt(place).length,
    GetItemAt: (place, [index]) =>
      conditionalFormatObject(orNotFound(conditionalFormatsAt(place)[asNumber(index)])),
    GetItemOrNullObject: (place, [id]) => formatWith(place, id),
  },
});

function formatWith(place: Place, id: unknown): HostObject | undefined {
  const format = conditionalFormatsAt(place).find((one) => one.id === id);
  return format && conditionalFormatObject(format);
}

const conditionalFormatObject: (format: ConditionalFormat) => HostObject =
  hostObjects<ConditionalFormat>({
    name: "ConditionalFormat",
    identity: ["Id"],
    values: {
      Id: ({ id }) => id,
      Type: ({ type }) => type,
      Priority: (format) => format.sheet.conditionalFormats.indexOf(format),
      StopIfTrue: ({ stopIfTrue }) => stopIfTrue,
    },
    settable: {
      Priority: (format, priority) => setPriority(format, asNumber(priority)),
      StopIfTrue: (format, stop) => {
        format.stopIfTrue = stop === true;
      },
    },
    parts: {
      CellValue: (format) => orNotFound(ofType(format, "CellValue")),
      CellValueOrNullObject: (format) => ofType(format, "CellValue"),
      Custom: (format) => orNotFound(ofType(format, "Custom")),
      CustomOrNullObject: (format) => ofType(format, "Custom"),
    },
    methods: {
      Delete: removeConditionalFormat,
      GetRange: ({ sheet, areas }) =>
        rangeObject({ sheet, area: orNotFound(areas.length === 1 ? areas[0] : undefined) }),
      GetRangeOrNullObject: ({ sheet, areas: [area, ...others] }) =>
        area && others.length === 0 ? rangeObject({ sheet, area }) : undefined,
      GetRanges: ({ sheet, areas }) => rangeAreasObject({ sheet, areas }),
    },
  });

function ofType(format: ConditionalFormat, type: string): HostObject | undefined {
  if (format.type !== type) return undefined;
  return type === "Custom" ? customObject(format) : cellValueObject(format);
}

const cellValueObject = hostObjects<ConditionalFormat>({
  name: "CellValueConditionalFormat",
  values: { Rule: ({ rule }) => rule },
  settable: {
    Rule: (format, rule) => {
      const { operator, ...terms } = asRecord(rule);
      format.rule = { ...terms, operator: asEnum(operator) };
    },
  },
  parts: { Format: (format) => formatObject(format) },
});

const customObject = hostObjects<ConditionalFormat>({
  name: "CustomConditionalFormat",
  parts: { Format: (format) => formatObject(format), Rule: (format) => ruleObject(format) },
});

/** Formulas in English, as the reference wants them. */
const ruleObject = hostObjects<ConditionalFormat>({
  name: "ConditionalFormatRule",
  values: { Formula: ({ rule }) => rule["formula"] ?? "" },
  settable: {
    Formula: (format, formula) => {
      format.rule = { formula: asText(formula) };
    },
  },
});

/** A property of the look that a met rule puts over the cell's own. */
const lookMembers = (prefix: string, names: readonly string[]) => {
  const keyOf = (name: string) => `${prefix}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return {
    values: Object.fromEntries(
      names.map((name) => [name, ({ look }: ConditionalFormat) => look[keyOf(name)]])
    ),
    settable: Object.fromEntries(
      names.map((name) => [
        name,
        (format: ConditionalFormat, value: unknown) => {
          format.look = { ...format.look, [keyOf(name)]: value };
        },
      ])
    ),
  };
};

const formatObject = hostObjects<ConditionalFormat>({
  name: "ConditionalRangeFormat",
  ...lookMembers("", ["NumberFormat"]),
  parts: { Fill: (format) => fillObject(format), Font: (format) => fontObject(format) },
});

const fillObject = hostObjects<ConditionalFormat>({
  name: "ConditionalRangeFill",
  ...lookMembers("fill.", ["Color"]),
});

const fontObject = hostObjects<ConditionalFormat>({
  name: "ConditionalRangeFont",
  ...lookMembers("font.", ["Bold", "Italic", "Underline", "Strikethrough", "Color"]),
});
