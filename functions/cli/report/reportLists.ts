import { month } from "../../../shared/catalogue/times/month.ts";
import { grouped, measureCount, sentenceCase } from "../../../shared/documents/amount.ts";
import { type Actor, type ActorRole, actorRoles } from "../../../shared/reporting/actors.ts";
import type { AllFigures } from "../../../shared/reporting/allFigures.ts";
import type { Named } from "../../../shared/reporting/named.ts";
import type { StrategicHint } from "../../../shared/reporting/strategicHints.ts";
import { type TextColumn, textTable, wrapped } from "../textTable.ts";

const right = "right" as const;
/** So many rows of a list are shown; `--json` has all. */
const most = 10;

/** "MO2 Ausbau Radweg" */
export const nameOf = ({ code, title }: Named) =>
  [code, title ?? "ohne Titel"].filter(Boolean).join(" ").replace(/\s+/g, " ");

/** A table of the first rows, and how many more there are. */
export function shortList(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[]
): string {
  const table = textTable(columns, rows.slice(0, most));
  const more = rows.length - most;
  if (more <= 0) return table;
  return `${table}\n… und ${grouped(more)} weitere (--json nennt alle)`;
}

export function overduePart({ overdue }: AllFigures): readonly string[] {
  const heading = "ÜBERFÄLLIG";
  if (overdue.length === 0) return [`${heading}\nKeine Maßnahme ist über ihr Ende hinaus offen.`];
  const verb = overdue.length === 1 ? "ist" : "sind";
  const table = shortList(
    [
      { label: "Maßnahme" },
      { label: "Federführung" },
      { label: "Phase" },
      { label: "Ende", align: right },
      { label: "Monate", align: right },
    ],
    overdue.map(({ measure, department = "–", phase = "–", end, months }) => [
      nameOf(measure),
      department,
      phase,
      month.show(end),
      grouped(months),
    ])
  );
  const text = `${sentenceCase(measureCount(overdue.length))} ${verb} nicht als abgeschlossen gemeldet, obwohl das Ende vorbei ist.`;
  return [[heading, text, table].join("\n")];
}

export function stalePart({ stale }: AllFigures): readonly string[] {
  const heading = "OHNE NEUEN SACHSTAND";
  if (stale.length === 0)
    return [`${heading}\nZu allen offenen Maßnahmen liegt ein neuer Sachstand vor.`];
  const missing = stale.filter(({ kind }) => kind === "missing").length;
  const text = `Ohne Sachstand: ${measureCount(missing)}. Unverändert: ${measureCount(stale.length - missing)}.`;
  const table = shortList(
    [
      { label: "Maßnahme" },
      { label: "Federführung" },
      { label: "Sachstand" },
      { label: "Zeiträume", align: right },
      { label: "zuletzt neu", align: right },
    ],
    stale.map(({ measure, department = "–", kind, periods, lastNews = "–" }) => [
      nameOf(measure),
      department,
      kind === "missing" ? "fehlt" : "unverändert",
      grouped(periods),
      lastNews,
    ])
  );
  return [[heading, text, table].join("\n")];
}

const doubts: Readonly<Record<StrategicHint["doubt"], string>> = {
  unmarked: "nicht gekennzeichnet",
  notLongTerm: "gekennzeichnet, nicht langfristig",
  lowPotential: "gekennzeichnet, unter 4 Punkten",
};

export function strategicPart({ strategic }: AllFigures): readonly string[] {
  if (strategic.length === 0) return [];
  const table = shortList(
    [{ label: "Maßnahme" }, { label: "Punkte", align: right }, { label: "Hinweis" }],
    strategic.map(({ measure, dots, doubt }) => [
      nameOf(measure),
      dots === undefined ? "–" : grouped(dots),
      doubts[doubt],
    ])
  );
  const text =
    "Strategieprojekte sind langfristig und haben beim THG-Minderungspotenzial mindestens 4 von 6 Punkten. " +
    "Bitte diese Maßnahmen ansehen:";
  return [["STRATEGIEPROJEKTE", wrapped(text), table].join("\n")];
}

export function codePart({ codes }: AllFigures): readonly string[] {
  const { links, alone, missingBackLinks, deadLinks } = codes;
  const heading = "VERKNÜPFUNGEN";
  if (links + deadLinks.length === 0)
    return [`${heading}\nKeine Maßnahme verweist auf eine andere.`];
  const counted = [
    links === 1 ? "1 Verweis" : `${grouped(links)} Verweise`,
    missingBackLinks.length === 1
      ? "1 Rückverweis fehlt"
      : `${grouped(missingBackLinks.length)} Rückverweise fehlen`,
    deadLinks.length === 1
      ? "1 Verweis führt ins Leere"
      : `${grouped(deadLinks.length)} Verweise führen ins Leere`,
    `${measureCount(alone)} ohne Verknüpfung`,
  ];
  const back = missingBackLinks.map(({ from, to }) => [
    nameOf(from),
    "→",
    nameOf(to),
    "Rückverweis fehlt",
  ]);
  const dead = deadLinks.map(({ from, code, title }) => [
    nameOf(from),
    "→",
    [code, title].filter(Boolean).join(" "),
    "gibt es nicht",
  ]);
  if (back.length + dead.length === 0) return [`${heading}\n${wrapped(`${counted.join("; ")}.`)}`];
  const table = shortList(
    [{ label: "von" }, { label: "" }, { label: "nach" }, { label: "Hinweis" }],
    [...dead, ...back]
  );
  return [[heading, wrapped(`${counted.join("; ")}.`), table].join("\n")];
}

export function actorPart({ actors }: AllFigures): readonly string[] {
  const heading = "AKTEURE";
  if (actors.length === 0) return [`${heading}\nKeine Maßnahme nennt Akteure.`];
  const merged = actors.filter(({ spellings }) => spellings.length > 1).length;
  const text = `${actors.length === 1 ? "1 Akteur" : `${grouped(actors.length)} Akteure`}, davon ${grouped(merged)} in mehreren Schreibweisen.`;
  const table = shortList(
    [
      { label: "Akteur" },
      { label: "Art" },
      { label: "Schreibweisen", align: right },
      { label: "Maßnahmen", align: right },
      ...actorRoles.map((role) => ({ label: shortRoles[role], align: right })),
    ],
    actors.map((actor) => [
      actor.name,
      actor.kind ?? "–",
      grouped(actor.spellings.length),
      grouped(actor.measures.length),
      ...actorRoles.map((role) => grouped(inRole(actor, role))),
    ])
  );
  return [[heading, text, table].join("\n")];
}

const shortRoles: Readonly<Record<ActorRole, string>> = {
  lead: "verantw.",
  partners: "Partner",
  supporters: "Unterst.",
  funders: "Finanz.",
};

const inRole = ({ measures }: Actor, role: ActorRole) =>
  measures.filter(({ roles }) => roles.includes(role)).length;
