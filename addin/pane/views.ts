import type { Role } from "../../shared/exchange/policy.ts";
import type { View } from "./view.ts";

interface Step {
  readonly label: string;
  readonly group: GroupName;
  /** Who has this step; without a way to the service everybody has what works without it. */
  readonly roles: readonly Role[];
  readonly load: () => Promise<{ readonly view: View }>;
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

/** Every step, in the order of the work. A heavy step is loaded when it is opened. */
const views = {
  structure: {
    label: "Tabelle übernehmen",
    group: "department",
    roles: departmentDesk,
    load: () => import("./structure/structureView.ts"),
  },
  check: {
    label: "Prüfen",
    group: "department",
    roles: departmentDesk,
    load: () => import("./check/checkView.ts"),
  },
  rate: {
    label: "Bewerten",
    group: "department",
    roles: departmentDesk,
    load: () => import("./rate/rateView.ts"),
  },
  submit: {
    label: "Meldung abgeben",
    group: "department",
    roles: departmentDesk,
    load: () => import("./submit/submitView.ts"),
  },
  topic: {
    label: "Mein Themenfeld",
    group: "topic",
    roles: ["coordinator", "sponsor", "office"],
    load: () => import("./topic/topicView.ts"),
  },
  request: {
    label: "Abfrage",
    group: "office",
    roles: ["office"],
    load: () => import("./request/requestView.ts"),
  },
  consolidate: {
    label: "Zusammenführen",
    group: "office",
    roles: ["office"],
    load: () => import("./consolidate/consolidateView.ts"),
  },
  papers: {
    label: "Vorlagen und Berichte",
    group: "office",
    roles: ["office"],
    load: () => import("./papers/papersView.ts"),
  },
  settings: {
    label: "Einstellungen",
    group: "office",
    roles: ["admin"],
    load: () => import("./settings/settingsView.ts"),
  },
  help: {
    label: "Hilfe",
    group: "department",
    roles: everybody,
    load: () => import("./help/helpView.ts"),
  },
} as const satisfies Readonly<Record<string, Step>>;

export type ViewName = keyof typeof views;
const viewNames = Object.keys(views) as readonly ViewName[];

export const stepOf = (name: ViewName): Step => views[name];

/** The desk a step stands on; help stands on the first desk somebody has. */
export const deskOf = (name: ViewName, names: readonly ViewName[]): GroupName =>
  stepOf(name === "help" ? (names[0] ?? name) : name).group;

/** The steps of somebody with these roles. */
export function viewsFor(roles: readonly Role[]): readonly ViewName[] {
  return viewNames.filter((name) => stepOf(name).roles.some((role) => roles.includes(role)));
}

/** Roles of a desk that has never reached the service: what needs only the workbook works. */
export const rolesWithoutService: readonly Role[] = ["department"];
