import type { FieldName } from "../../catalogue/fields.ts";
import { fields } from "../../catalogue/fields.ts";
import { type CatalogueColumn, frozenFields } from "../catalogue/catalogueColumns.ts";
import { toCell } from "../catalogue/cellForm.ts";
import type { ChoiceList } from "../catalogue/choiceLists.ts";
import { listPrefix } from "../ours/ownNames.ts";
import { palette } from "../palette.ts";
import { feedbackEntries, feedbackHeading, noChange } from "./feedback.ts";
import { toldHeading } from "./toldColumns.ts";

export const feedbackList: ChoiceList = {
  field: feedbackHeading,
  heading: feedbackHeading,
  name: `${listPrefix}${feedbackHeading}`,
  entries: feedbackEntries,
};

/** Fields whose last text stands beside the empty cell. */
const toldFields = ["progress", "challenges"] as const satisfies readonly FieldName[];

const period = "Berichtszeitraum";

/**
 * The catalogue's columns for a department that reports: what is asked for this period comes first,
 * each with what was said last (`last` is the label of that period).
 */
export function requestColumns(
  columns: readonly CatalogueColumn[],
  last: string
): readonly CatalogueColumn[] {
  const isFrozen = ({ name = "" }: CatalogueColumn) => frozenFields.includes(name);
  const asked = columns.filter(({ section }) => section === period);
  const first = toldFields.flatMap((name) => {
    const column = asked.find((one) => one.name === name);
    return column ? [toldColumn(name, last), column] : [];
  });
  const others = asked.filter((column) => !first.includes(column));
  const section = [feedbackColumn, ...first, ...others].map((column, index) => ({
    ...column,
    layout: { ...column.layout, begins: index === 0, folds: false },
  }));
  return [
    ...columns.filter(isFrozen),
    ...section,
    ...columns.filter((column) => column.section !== period && !isFrozen(column)),
  ];
}

const feedbackColumn: CatalogueColumn = {
  section: period,
  tells: ({ values: { phase = "" } }) =>
    phase === "abgeschlossen" || phase === "gestrichen" ? noChange : undefined,
  layout: {
    heading: feedbackHeading,
    width: 18,
    header: "headerDepartment",
    entry: {
      message: {
        title: feedbackHeading,
        text: "„keine Änderung“ genügt, wenn es nichts Neues gibt: Dann bleibt alles, wie es war, und die Zeile gilt als gemeldet. Sonst bitte rechts eintragen.",
      },
      list: feedbackList.name,
      otherwise: "warn",
      refusal: "Bitte „keine Änderung“ oder „geändert“ wählen.",
    },
  },
};

function toldColumn(name: (typeof toldFields)[number], last: string): CatalogueColumn {
  const field = fields[name];
  const text = "Hier steht der letzte Text zum Nachlesen. Bitte rechts daneben schreiben.";
  return {
    section: period,
    tells: (measure) => {
      const value = measure.last?.[name];
      return value === undefined ? undefined : toCell(field, value);
    },
    layout: {
      heading: toldHeading(shortLabels[name], last),
      width: 40,
      header: "headerOwn",
      ink: palette.greyInk,
      entry: {
        message: { title: "Zum Nachlesen", text },
        closed: true,
        otherwise: "refuse",
        refusal: text,
      },
    },
  };
}

const shortLabels = { progress: "Fortschritt", challenges: "Herausforderungen" } as const;
