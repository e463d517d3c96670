import { fields } from "../../shared/catalogue/fields.ts";
import type { ReadMeasure } from "../../shared/catalogue/measures/measure.ts";
import type { Rating } from "../../shared/catalogue/ratings/rating.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { criteriaOf, type RatedField } from "../../shared/reporting/criteria.ts";
import { suggestionsOf } from "../../shared/reporting/suggestions.ts";
import type { FileReading, SheetReading } from "../../shared/sheet/sheetReading.ts";
import { writeNumber } from "../../shared/wording/writeNumber.ts";

/** One criterion of one measure, where it stands, and what a band would suggest. */
export interface RatedCriterion {
  readonly field: RatedField;
  readonly label: string;
  readonly help: string;
  readonly cell: string;
  readonly rating?: Rating;
  /** German: "Üblich wären 4 Punkte: 0,3 % der Emissionen der Kommune." */
  readonly suggestion?: string;
}

/** A measure to be rated. */
export interface RatedMeasure {
  readonly sheet: string;
  readonly cell: string;
  readonly code?: string;
  readonly title: string;
  readonly topic?: string;
  readonly description?: string;
  readonly criteria: readonly RatedCriterion[];
}

/** The measures of one of our own catalogues, in which a digit is so many of six dots; none elsewhere. */
export function ratedMeasures(
  { origin, sheets }: FileReading,
  settings: Settings
): readonly RatedMeasure[] {
  if (origin === undefined) return [];
  return sheets.flatMap((sheet) =>
    sheet.measures.flatMap((measure) => rated(measure, sheet, settings))
  );
}

function rated(
  measure: ReadMeasure,
  sheet: SheetReading,
  settings: Settings
): readonly RatedMeasure[] {
  const { place, values } = measure;
  const { code, title = "ohne Titel", topic, description } = values;
  if (place.row === undefined) return [];
  const columns = new Map(
    Object.entries(sheet.mapping).flatMap(([letter, field]) =>
      typeof field === "string" ? [[field, letter] as const] : []
    )
  );
  const hints = suggestionTexts(measure, settings);
  const criteria = criteriaOf(settings.rating).criteria.flatMap(
    ({ field }): readonly RatedCriterion[] => {
      const letter = columns.get(field);
      const [rating, suggestion] = [values[field], hints.get(field)];
      if (letter === undefined) return [];
      const { label, help } = fields[field];
      return [
        {
          ...{ field, label, help, cell: `${letter}${place.row}` },
          ...(rating !== undefined && { rating }),
          ...(suggestion !== undefined && { suggestion }),
        },
      ];
    }
  );
  const cell = `${columns.get("title") ?? "A"}${place.row}`;
  return [
    {
      ...{ sheet: sheet.sheet, cell, title, criteria },
      ...(code !== undefined && { code }),
      ...(topic !== undefined && { topic }),
      ...(description !== undefined && { description }),
    },
  ];
}

function suggestionTexts(
  { values }: ReadMeasure,
  settings: Settings
): ReadonlyMap<RatedField, string> {
  const { suggestions } = suggestionsOf([values], settings);
  return new Map(
    suggestions.map(({ criterion, suggested, basis }) => {
      const points = suggested === 1 ? "wäre 1 Punkt" : `wären ${suggested} Punkte`;
      const why =
        criterion === "emissionReduction"
          ? `${writeNumber(basis, 2)} % der Emissionen der Kommune`
          : `rund ${writeNumber(basis, 0)} € je Tonne`;
      return [criterion, `Nach den Bändern ${points} üblich: ${why}.`];
    })
  );
}
