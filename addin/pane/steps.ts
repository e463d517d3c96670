import type { Role } from "../../shared/exchange/policy.ts";

interface Step {
  readonly label: string;
  /** What it does, after its name, for the help. */
  readonly says: string;
  readonly group: GroupName;
  /** Who has this step; without a way to the service everybody has what works without it. */
  readonly roles: readonly Role[];
}

/** Groups of steps; a person with both roles chooses between them. */
export const groups = {
  department: "Fachbereich",
  topic: "Themenfeld",
  office: "Stabsstelle",
} as const;
export type GroupName = keyof typeof groups;

const everybody: readonly Role[] = [
  "department",
  "head",
  "coordinator",
  "sponsor",
  "office",
  "reader",
  "admin",
];

/** The office reads and enters workbooks for departments that send a mail. */
const departmentDesk: readonly Role[] = ["department", "head", "office"];

/** Every step, in the order of the work; its view is in views.ts. */
const steps = {
  structure: {
    label: "Tabelle übernehmen",
    says: "liest Ihre Arbeitsmappe, wie sie ist, und legt daneben einen geordneten Katalog an. Ihre Blätter bleiben unverändert.",
    group: "department",
    roles: departmentDesk,
  },
  check: {
    label: "Prüfen",
    says: "zeigt, was fehlt oder nicht zusammenpasst, und führt zur Zelle.",
    group: "department",
    roles: departmentDesk,
  },
  rate: {
    label: "Bewerten",
    says: "geht Maßnahme für Maßnahme durch die sechs Punkte.",
    group: "department",
    roles: departmentDesk,
  },
  submit: {
    label: "Meldung abgeben",
    says: "zeigt, was sich geändert hat, und schickt es an die Stabsstelle.",
    group: "department",
    roles: departmentDesk,
  },
  overview: {
    label: "Übersicht",
    says: "zählt, was in Ihrer Arbeitsmappe steht, und schreibt in Excel ein Blatt mit Diagrammen.",
    group: "department",
    roles: departmentDesk,
  },
  topic: {
    label: "Mein Themenfeld",
    says: "zeigt die Maßnahmen Ihres Themenfelds und nimmt Anmerkungen und den Themenbericht auf.",
    group: "topic",
    roles: ["coordinator", "sponsor", "office"],
  },
  request: {
    label: "Abfrage",
    says: "fragt die Fachbereiche, zeigt, wer geantwortet hat, und nimmt per E-Mail geschickte Dateien an.",
    group: "office",
    roles: ["office"],
  },
  consolidate: {
    label: "Zusammenführen",
    says: "macht aus allen Meldungen einen Entwurf, fragt, was Sie entscheiden müssen, und veröffentlicht den Stand.",
    group: "office",
    roles: ["office"],
  },
  papers: {
    label: "Vorlagen und Berichte",
    says: "schreibt aus einem Stand die Word-Dateien für Rat und Ausschüsse.",
    group: "office",
    roles: ["office"],
  },
  townOverview: {
    label: "Übersicht",
    says: "zeigt die Zahlen eines Stands oder des Entwurfs: Maßnahmen, Einsparung, Kosten, Überfälliges.",
    group: "office",
    roles: ["office"],
  },
  settings: {
    label: "Einstellungen",
    says: "hält Themenfelder, Dienststellen, Gremien und Bewertung der Kommune aktuell.",
    group: "office",
    roles: ["admin"],
  },
  help: {
    label: "Hilfe",
    says: "erklärt die Schritte und die Felder des Katalogs.",
    group: "department",
    roles: everybody,
  },
} as const satisfies Readonly<Record<string, Step>>;

export type ViewName = keyof typeof steps;
const viewNames = Object.keys(steps) as readonly ViewName[];

export const stepOf = (name: ViewName): Step => steps[name];

/** The desk a step stands on; help stands on the first desk somebody has. */
export const deskOf = (name: ViewName, names: readonly ViewName[]): GroupName =>
  stepOf(name === "help" ? (names[0] ?? name) : name).group;

/** The steps of somebody with these roles. */
export function viewsFor(roles: readonly Role[]): readonly ViewName[] {
  return viewNames.filter((name) => stepOf(name).roles.some((role) => roles.includes(role)));
}

/** Roles of a desk that has never reached the service: what needs only the workbook works. */
export const rolesWithoutService: readonly Role[] = ["department"];
