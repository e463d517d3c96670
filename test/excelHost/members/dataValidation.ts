import { addressOf, type Place } from "../model/place.ts";
import {
  clearValidation,
  invalidCells,
  noAlert,
  noPrompt,
  type Rule,
  typeOf,
  validate,
  validationAt,
} from "../model/validation.ts";
import { notPlayed } from "../wire/hostError.ts";
import { type HostObject, hostObjects, isHostObject, orNotFound } from "../wire/hostObject.ts";
import { asRecord } from "./arguments.ts";
import { rangeAreasObject } from "./rangeAreas.ts";

/** Excel.DataValidation. */
export const validationObject: (place: Place) => HostObject = hostObjects<Place>({
  name: "DataValidation",
  values: {
    Rule: (place) => validationAt(place)?.rule ?? {},
    Type: (place) => typeOf(validationAt(place)?.rule ?? {}),
    IgnoreBlanks: (place) => validationAt(place)?.ignoreBlanks ?? true,
    ErrorAlert: (place) => validationAt(place)?.errorAlert ?? noAlert,
    Prompt: (place) => validationAt(place)?.prompt ?? noPrompt,
    Valid: (place) => invalidCells(place).length === 0,
  },
  settable: {
    Rule: (place, rule) => validate(place, { rule: takenRule(rule) }),
    IgnoreBlanks: (place, ignoreBlanks) => validate(place, { ignoreBlanks: ignoreBlanks === true }),
    ErrorAlert: (place, texts) =>
      validate(place, { errorAlert: { ...noAlert, ...asRecord(texts) } }),
    Prompt: (place, texts) => validate(place, { prompt: { ...noPrompt, ...asRecord(texts) } }),
  },
  methods: {
    Clear: clearValidation,
    GetInvalidCells: (place) => orNotFound(invalid(place)),
    GetInvalidCellsOrNullObject: (place) => invalid(place),
  },
});

function invalid(place: Place): HostObject | undefined {
  const areas = invalidCells(place);
  return areas.length === 0 ? undefined : rangeAreasObject({ sheet: place.sheet, areas });
}

/** A range as source of a list comes as an object, elsewhere in a rule it is not played. */
function takenRule(rule: unknown): Rule {
  return Object.fromEntries(
    Object.entries(asRecord(rule)).map(([kind, terms]) => [
      kind.charAt(0).toLowerCase() + kind.slice(1),
      Object.fromEntries(
        Object.entries(asRecord(terms)).map(([name, term]) => [lower(name), taken(name, term)])
      ),
    ])
  );
}

function taken(name: string, term: unknown): unknown {
  if (!isHostObject(term)) return name.toLowerCase() === "operator" ? capital(String(term)) : term;
  if (name.toLowerCase() !== "source") throw notPlayed(`a range as ${name} of a rule`);
  return `=${addressOf(term.target as Place)}`;
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
