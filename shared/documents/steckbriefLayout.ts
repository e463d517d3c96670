import type { Settings } from "../catalogue/settings.ts";
import type { PaperTypeRules } from "./paperKind.ts";

/**
 * A part of the Steckbrief. `prose` are fields printed below the heading as they are, `subParts` fields
 * below a heading of their own, `rows` fields named by their labels in a table with this head.
 */
export interface Part {
  readonly heading: string;
  readonly prose?: readonly string[];
  readonly subParts?: readonly string[];
  readonly rows?: readonly string[];
  readonly head?: readonly [string, string];
  /** The rows are all printed fields that no part names: a new field arrives here by itself. */
  readonly rest?: true;
  /** A line below the table. */
  readonly note?: string;
  /** Share of the labels in the table's width. */
  readonly labelShare?: number;
  /** Stands beside others in two columns; else over the whole width. */
  readonly narrow: boolean;
  /** Needs no more than a column while nothing is said. */
  readonly narrowWhenSilent?: true;
}

/** Printed in one row under the title, with widths in millimetres: no long word is divided. */
export const glance: Readonly<Record<string, number>> = {
  topic: 32,
  department: 37,
  phase: 32,
  assessment: 20,
  start: 17,
  end: 26,
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
    subParts: ["lead", "partners", "audiences", "supporters", "funders", "participation"],
    narrow: true,
  };
  const reported: Part = {
    heading: `Sachstand im Berichtszeitraum ${period}`,
    prose: ["progress"],
    rows: periodRows,
    head: ["Sachstand", "Angabe"],
    narrow: false,
    narrowWhenSilent: true,
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
  { heading: "Ziel der Maßnahme", prose: ["goal"], narrow: false },
  {
    heading: "Ausgangslage und Beschreibung der Maßnahme",
    prose: ["background", "description"],
    narrow: false,
  },
  { heading: "Handlungsschritte zur Umsetzung der Maßnahme", prose: ["steps"], narrow: true },
];

const furtherParts: readonly Part[] = [
  {
    heading: "Aufwand",
    prose: ["effort"],
    rows: ["startupCost", "investment", "annualCost", "cityEffort", "thirdPartyEffort", "funding"],
    head: ["Aufwand", "Angabe"],
    narrow: false,
  },
  {
    heading: "Wirkung",
    rows: ["effect", "emissionSaving", "energySaving"],
    head: ["Wirkung", "Angabe"],
    labelShare: 0.55,
    narrow: true,
  },
  { heading: "Verknüpfung mit anderen Maßnahmen", prose: ["links"], narrow: true },
  { heading: "Monitoring und Erfolgsfaktoren", prose: ["monitoring"], narrow: true },
  { heading: "Umsetzungsprobleme", prose: ["obstacles"], narrow: true },
  { heading: "Weitere Angaben", rest: true, head: ["Merkmal", "Angabe"], narrow: true },
  {
    heading: "Bewertung der Maßnahme",
    rows: ["priority", "emissionReduction", "socialChange", "costEfficiency", "ratingNote"],
    head: ["Kriterium", "Bewertung"],
    labelShare: 0.6,
    // A section of two columns must not end with a table: LibreOffice takes that table out of it.
    note: "Sechs Punkte sind der höchste Wert.",
    narrow: true,
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
