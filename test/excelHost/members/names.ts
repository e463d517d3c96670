import { addressOf, areaOf, type Place, placeAt, referenceOf, sameName } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { checkDefinedName } from "../model/table.ts";
import { type DefinedName, tablesOf, type Workbook } from "../model/workbook.ts";
import { hostError } from "../wire/hostError.ts";
import { type HostObject, hostObjects, isHostObject, orNotFound } from "../wire/hostObject.ts";
import { asText } from "./arguments.ts";
import { rangeObject, worksheetObject } from "./circle.ts";

interface Scope {
  readonly workbook: Workbook;
  readonly scope: Sheet | undefined;
}

/** Excel.NamedItemCollection of the workbook or of one sheet. */
export const namesObject: (scope: Scope) => HostObject = hostObjects<Scope>({
  name: "NamedItemCollection",
  items: (scope) => within(scope).map((name) => nameObject({ ...scope, name })),
  at: (scope, key) => orNotFound(nameFound(scope, key)),
  methods: {
    Add: (scope, [name, reference, comment]) => add(scope, asText(name), reference, comment),
    GetCount: (scope) => within(scope).length,
    GetItemOrNullObject: (scope, [key]) => nameFound(scope, key),
  },
});

const within = ({ workbook, scope }: Scope) =>
  workbook.names.filter((name) => name.scope === scope);

function nameFound(scope: Scope, key: unknown): HostObject | undefined {
  const name = within(scope).find((one) => sameName(one.name, asText(key)));
  return name && nameObject({ ...scope, name });
}

function add(scope: Scope, name: string, reference: unknown, comment: unknown): HostObject {
  checkDefinedName(name);
  const isTaken =
    within(scope).some((one) => sameName(one.name, name)) ||
    tablesOf(scope.workbook).some((table) => sameName(table.name, name));
  if (isTaken) throw hostError("ItemAlreadyExists", `name ${name}`);
  const made = {
    name,
    formula: isHostObject(reference)
      ? `=${absolute(reference.target as Place)}`
      : asText(reference),
    visible: true,
    comment: typeof comment === "string" ? comment : "",
    scope: scope.scope,
  };
  scope.workbook.names.push(made);
  return nameObject({ ...scope, name: made });
}

/** Liste!A2:A9 → Liste!$A$2:$A$9. */
function absolute(place: Place): string {
  const reference = referenceOf(place.area);
  const sheet = addressOf(place).slice(0, -reference.length);
  return (
    sheet + reference.replace(/([A-Z]+)(\d*)/g, (_, column, row) => `$${column}${row && `$${row}`}`)
  );
}

interface NameInScope extends Scope {
  readonly name: DefinedName;
}

const nameObject: (item: NameInScope) => HostObject = hostObjects<NameInScope>({
  name: "NamedItem",
  identity: ["_Id"],
  values: {
    _Id: ({ name }) => name.name,
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Value: ({ name }) => name.formula.replace(/^=/, "").replaceAll("$", ""),
    Type: (item) => (placeOf(item) ? "Range" : "String"),
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ scope }) => (scope ? "Worksheet" : "Workbook"),
  },
  settable: {
    Formula: ({ name }, formula) => {
      name.formula = asText(formula);
    },
    Visible: ({ name }, visible) => {
      name.visible = visible === true;
    },
    Comment: ({ name }, comment) => {
      name.comment = asText(comment);
    },
  },
  parts: {
    Worksheet: ({ scope }) => worksheetObject(orNotFound(scope)),
    WorksheetOrNullObject: ({ scope }) => scope && worksheetObject(scope),
  },
  methods: {
    GetRange: (item) => rangeObject(orNotFound(placeOf(item))),
    GetRangeOrNullObject: (item) => {
      const place = placeOf(item);
      return place && rangeObject(place);
    },
    Delete: ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
    },
  },
});

/** Where the name points; names of formulas and of deleted sheets (#REF!) point nowhere. */
function placeOf({ workbook, name }: NameInScope): Place | undefined {
  const reference = /![^!]+$/.exec(name.formula)?.[0].slice(1);
  if (!reference || !areaOf(reference)) return undefined;
  return placeAt(workbook.active, name.formula);
}
