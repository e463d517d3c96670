import type { Workbook } from "../model/workbook.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asText } from "./arguments.ts";
import { rangeObject } from "./circle.ts";
import { customXmlPartsObject } from "./customXmlParts.ts";
import { eventMembers } from "./eventMembers.ts";
import { namesObject } from "./names.ts";
import { tablesObject } from "./table.ts";
import { worksheetsObject } from "./worksheet.ts";

/** Excel.Workbook, where every path begins. */
export const workbookObject: (workbook: Workbook) => HostObject = hostObjects<Workbook>({
  name: "Workbook",
  values: {
    Name: () => "Arbeitsmappe.xlsx",
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => true,
  },
  parts: {
    Worksheets: worksheetsObject,
    Tables: (workbook) => tablesObject(workbook),
    Names: (workbook) => namesObject({ workbook, scope: undefined }),
    CustomXmlParts: customXmlPartsObject,
    Settings: (workbook) => settingsObject(workbook),
    Application: (workbook) => applicationObject(workbook),
    _Runtime: (workbook) => runtimeObject(workbook),
  },
  methods: {
    GetSelectedRange: ({ selection }) => rangeObject(selection),
    GetActiveCell: ({ selection: { sheet, area } }) =>
      rangeObject({ sheet, area: { ...area, bottom: area.top, right: area.left } }),
    ...eventMembers(["Activated", "SelectionChanged"]),
  },
});

interface SettingOf {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingsObject = hostObjects<Workbook>({
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject({ workbook, key })),
  at: (workbook, key) => orNotFound(settingFound(workbook, key)),
  methods: {
    Add: (workbook, [key, value]) => {
      workbook.settings.set(asText(key), value);
      return settingObject({ workbook, key: asText(key) });
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (workbook, [key]) => settingFound(workbook, key),
  },
});

const settingFound = (workbook: Workbook, key: unknown) =>
  workbook.settings.has(asText(key)) ? settingObject({ workbook, key: asText(key) }) : undefined;

const settingObject: (setting: SettingOf) => HostObject = hostObjects<SettingOf>({
  name: "Setting",
  identity: ["_Id"],
  values: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => workbook.settings.get(key),
  },
  settable: { Value: ({ workbook, key }, value) => void workbook.settings.set(key, value) },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
});

const applicationObject = hostObjects<Workbook>({
  name: "Application",
  values: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => "Done",
    DecimalSeparator: ({ language }) => (language.startsWith("de") ? "," : "."),
    ThousandsSeparator: ({ language }) => (language.startsWith("de") ? "." : ","),
    UseSystemSeparators: () => true,
  },
  settable: {
    CalculationMode: (workbook, mode) => {
      workbook.calculationMode = asText(mode);
    },
  },
  parts: { CultureInfo: (workbook) => cultureObject(workbook) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureObject = hostObjects<Workbook>({
  name: "CultureInfo",
  values: { Name: ({ language }) => language },
});

const runtimeObject = hostObjects<Workbook>({
  name: "Runtime",
  values: { EnableEvents: ({ eventsEnabled }) => eventsEnabled },
  settable: {
    EnableEvents: (workbook, enabled) => {
      workbook.eventsEnabled = enabled === true;
    },
  },
});
