import type { Settings } from "../catalogue/settings/settings.ts";
import type { PaperTypeRules } from "./paperKind.ts";

/**
 * A part of the Steckbrief. `prose` are fields printed below the heading as they are, `rows` fields named
 * by their labels in a table with this head. Everything over the whole width: newspaper columns are torn
 * apart by LibreOffice, which puts what follows them on a page of its own.
 */
export interface Part {
  readonly heading: string;
  readonly prose?: readonly string[];
  readonly rows?: readonly string[];
  readonly head?: readonly [string, string];
  /** The rows are all printed fields that no part names: a new field arrives here by itself. */
  readonly rest?: true;
  /** Values in one row, their labels above them. */
  readonly across?: readonly string[];
}

/** Printed in one row under the title. */
export const glance = ["topic", "department", "phase", "assessment", "start", "end"];

/** Of columns, in millimetres: no long word is divided. */
export const widths: Readonly<Record<string, number>> = {
  topic: 32,
  department: 37,
  phase: 32,
  assessment: 20,
  start: 17,
  end: 26,
  priority: 34,
  emissionReduction: 46,
  socialChange: 47,
  costEfficiency: 37,
};

/** Wanted, but only with a value that asks for it: no row when it is missing. */
export const onlyWhenGiven = ["assessmentReason"];

/** What missing means where it is not „keine Angabe“ (MODEL.md section 1, P). */
export const absentWords: Readonly<Record<string, string>> = {
  progress: "kein neuer Sachstand",
};

/**
 * Headings in the order of the Difu's Maßnahmenblätter (seed 004), with what those lack between them; or in
 * the order of the Kommunalrichtlinie, which asks for effort, saving and responsibility before the rest.
 */
export function parts(
  { genderForm }: Settings,
  period: string,
  order: PaperTypeRules["order"] = "difu"
): readonly Part[] {
  const involved: Part = {
    heading: initiators[genderForm],
    rows: ["lead", "partners", "audiences", "supporters", "funders", "participation"],
    head: ["Wer", "Angabe"],
  };
  const reported: Part = {
    heading: `Sachstand im Berichtszeitraum ${period}`,
    prose: ["progress"],
    rows: periodRows,
    head: ["Sachstand", "Angabe"],
  };
  const difu = [...contentParts, involved, ...furtherParts, reported];
  if (order === "difu") return difu;
  const rank = ({ heading }: Part) => {
    const at = guideline.indexOf(heading);
    return at < 0 ? guideline.length : at;
  };
  const further = difu.filter((part) => part !== reported && !contentParts.includes(part));
  const [goal, description, steps] = contentParts;
  const content = [goal, description].filter((part) => part !== undefined);
  const rest = [...(steps === undefined ? [] : [steps]), ...further];
  return [...content, ...rest.toSorted((a, b) => rank(a) - rank(b)), reported];
}

const initiators = {
  star: "Initiator*innen, Akteure und Zielgruppen",
  colon: "Initiator:innen, Akteure und Zielgruppen",
  pair: "Initiatorinnen und Initiatoren, Akteure und Zielgruppen",
  neutral: "Beteiligte und Zielgruppen",
} as const;

/** Parts in the order the Kommunalrichtlinie asks for them; others after these. */
const guideline: readonly string[] = [
  "Wirkung",
  "Aufwand",
  "Handlungsschritte zur Umsetzung der Maßnahme",
  ...Object.values(initiators),
  "Monitoring und Erfolgsfaktoren",
  "Umsetzungsprobleme",
];

const contentParts: readonly Part[] = [
  { heading: "Ziel der Maßnahme", prose: ["goal"] },
  {
    heading: "Ausgangslage und Beschreibung der Maßnahme",
    prose: ["background", "description"],
  },
  { heading: "Handlungsschritte zur Umsetzung der Maßnahme", prose: ["steps"] },
];

const furtherParts: readonly Part[] = [
  {
    heading: "Aufwand",
    prose: ["effort"],
    rows: ["startupCost", "investment", "annualCost", "cityEffort", "thirdPartyEffort", "funding"],
    head: ["Aufwand", "Angabe"],
  },
  {
    heading: "Wirkung",
    rows: ["effect", "emissionSaving", "energySaving"],
    head: ["Wirkung", "Angabe"],
  },
  { heading: "Verknüpfung mit anderen Maßnahmen", prose: ["links"] },
  { heading: "Monitoring und Erfolgsfaktoren", prose: ["monitoring"] },
  { heading: "Umsetzungsprobleme", prose: ["obstacles"] },
  { heading: "Weitere Angaben", rest: true, head: ["Merkmal", "Angabe"] },
  {
    heading: "Bewertung der Maßnahme",
    across: ["priority", "emissionReduction", "socialChange", "costEfficiency"],
    rows: ["ratingNote"],
    head: ["Bewertung", "Angabe"],
  },
];

const periodRows = [
  "completion",
  "assessmentReason",
  "challenges",
  "nextSteps",
  "emissionSaved",
  "spent",
  "publicText",
] as const;
