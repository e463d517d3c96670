import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { type Actor, type ActorRole, actorsOf } from "../../reporting/actors.ts";
import { actorsSheet } from "../ours/ownNames.ts";
import type { CellValue, SheetLayout } from "../sheetLayout.ts";

const heads = [
  { heading: "Akteur", width: 40 },
  { heading: "Art", width: 14 },
  { heading: "Maßnahmen", width: 13, align: "center", format: "#,##0" },
  { heading: "Rollen", width: 34 },
  { heading: "Schreibweisen", width: 52 },
  { heading: "in diesen Maßnahmen", width: 60 },
] as const;

const roleNames: Readonly<Record<ActorRole, string>> = {
  lead: "hauptverantwortlich",
  partners: "wirkt mit",
  supporters: "unterstützt",
  funders: "finanziert",
};

/** Register of those whom measures name; spellings of one name stand together. */
export function actorsLayout(measures: readonly Measure[], settings: Settings): SheetLayout {
  const actors = actorsOf(measures, settings);
  const merged = actors.filter(({ spellings }) => spellings.length > 1).length;
  return {
    name: actorsSheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: [
      { look: "title", cells: [actorsSheet], height: 28 },
      { look: "note", cells: [summary(actors.length, merged)], height: 18 },
    ],
    ...(actors.length > 0 && { table: actorsSheet }),
    rows: actors.map(rowOf),
    frozenColumns: 0,
    wide: false,
  };
}

function summary(count: number, merged: number): string {
  if (count === 0) return "Keine Maßnahme nennt Akteure.";
  const all = count === 1 ? "1 Akteur" : `${count} Akteure`;
  if (merged === 0) return `${all}.`;
  const some = merged === 1 ? "1 wird" : `${merged} werden`;
  return `${all}; ${some} verschieden geschrieben und hier zusammengefasst. Einheitlich schreiben hilft beim Auswerten.`;
}

const mostNamed = 30;

function rowOf({ name, kind, measures, spellings }: Actor): readonly CellValue[] {
  const roles = new Set(measures.flatMap((one) => one.roles));
  const inOrder = Object.entries(roleNames).filter(([role]) => roles.has(role as ActorRole));
  const named = measures.map(({ measure }) => measure.code ?? measure.title ?? "");
  const more = named.length - mostNamed;
  return [
    name,
    kind,
    measures.length,
    inOrder.map(([, text]) => text).join(", "),
    spellings.length < 2 ? undefined : spellings.map(spelling).join("\n"),
    [...named.slice(0, mostNamed), ...(more > 0 ? [`und ${more} weitere`] : [])].join(", "),
  ];
}

const spelling = ({ value, count }: { readonly value?: string; readonly count: number }) =>
  count === 1 ? value : `${value} (${count}-mal)`;
