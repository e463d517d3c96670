import type { Draft, Version } from "../../catalogue/draft.ts";
import { type FieldName, fields, kindOf } from "../../catalogue/fields.ts";
import { nameMeasure } from "../../consolidation/nameMeasure.ts";
import type { NamedMeasure } from "../../consolidation/versions/changesOf.ts";
import { type Difference, difference } from "../../consolidation/versions/difference.ts";
import { join } from "../../wording/join.ts";
import type { measureLinks } from "../catalogue/measureLink.ts";
import { changesSheet } from "../ours/ownNames.ts";
import type { CellValue, SheetLayout } from "../sheetLayout.ts";

type Link = ReturnType<typeof measureLinks>;

const heads = [
  { heading: "Art", width: 18 },
  { heading: "Maßnahme", width: 44, links: true },
  { heading: "Was sich geändert hat", width: 60 },
  { heading: "bisher", width: 40 },
  { heading: "jetzt", width: 40 },
] as const;

/** What is different from the last version: a change a row, with a link to the measure. */
export function changesLayout(draft: Draft, base: Version | undefined, link: Link): SheetLayout {
  const found = base && difference(base, draft);
  const rows = found === undefined ? [] : rowsOf(found, linkTo(draft, link));
  return {
    name: changesSheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: [
      { look: "title", cells: [changesSheet], height: 28 },
      { look: "note", cells: [summary(found)], height: 18 },
    ],
    ...(rows.length > 0 && { table: changesSheet }),
    rows,
    frozenColumns: 0,
    wide: false,
  };
}

type Known = NamedMeasure & { readonly id: string };
type Row = readonly CellValue[];

function linkTo({ catalogue }: Draft, link: Link) {
  const rowOf = new Map(catalogue.map(({ id }, row) => [id, row]));
  return (measure: Known, field?: string): CellValue => {
    const row = rowOf.get(measure.id);
    const shown = nameMeasure(measure);
    return row === undefined ? shown : link(shown, { id: measure.id, row, field });
  };
}

function rowsOf(found: Difference, link: ReturnType<typeof linkTo>): readonly Row[] {
  const { added, changed, gone, merged, split, superseded, unchanged } = found;
  return [
    ...added.map((one): Row => ["neu", link(one), "Neu im Katalog."]),
    ...changed.flatMap((one) =>
      one.fields.map(({ field, before, after }): Row => {
        const sentence = changeOf(field, before, after);
        return ["geändert", link(one, field), sentence, shown(field, before), shown(field, after)];
      })
    ),
    ...merged.map(
      ({ measure, into }): Row => [
        "zusammengeführt",
        link(into),
        `${nameMeasure(measure)} ist darin aufgegangen.`,
      ]
    ),
    ...split.map(
      ({ measure, parts }): Row => [
        "geteilt",
        link(measure),
        `Abgeteilt: ${join(parts.map(nameMeasure))}.`,
      ]
    ),
    ...superseded.map(
      ({ measure, by }): Row => [
        "abgelöst",
        link(measure),
        `An ihrer Stelle: ${join(by.map(nameMeasure))}.`,
      ]
    ),
    ...gone.map((one): Row => ["entfallen", link(one), "Nicht mehr im Katalog."]),
    ...unchanged
      .filter(({ periods }) => periods > 1)
      .map(
        (one): Row => [
          "ohne Neues",
          link(one),
          `Seit ${one.periods} Berichtszeiträumen ohne neuen Sachstand.`,
        ]
      ),
  ];
}

/** The values stand beside it, whole. */
function changeOf(field: FieldName, before: unknown, after: unknown): string {
  const { label } = fields[field];
  if (after === undefined) return `${label} wurde geleert.`;
  return before === undefined ? `${label} ist jetzt angegeben.` : `${label} wurde geändert.`;
}

const longest = 1500;

function shown(field: FieldName, value: unknown): CellValue {
  if (value === undefined) return undefined;
  const text = kindOf(field).show(value);
  return text.length > longest ? `${text.slice(0, longest)} […]` : text;
}

function summary(found: Difference | undefined): string {
  if (found === undefined) {
    return "Es gibt noch keinen früheren Stand zum Vergleichen; alle Maßnahmen sind neu.";
  }
  const { from, added, changed, unchanged, gone, merged } = found;
  const parts = [
    [added.length, "neu"],
    [changed.length, "geändert"],
    [merged.length, "zusammengeführt"],
    [gone.length, "entfallen"],
    [unchanged.length, "unverändert"],
  ].flatMap(([count, what]) => (count === 0 ? [] : `${count} ${what}`));
  return `Gegenüber ${from}: ${parts.join(", ")}. Bitte durchsehen, ob alles so gemeint ist.`;
}
