import { fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { analyseHeading } from "../headings/analyseHeading.ts";
import type { Target } from "../headings/headingScores.ts";
import { columnFit } from "./columnFits.ts";
import { departmentsIn } from "./departmentsIn.ts";
import { isInvested } from "./isInvested.ts";
import type { MappedColumn } from "./mapColumns.ts";
import { withCode } from "./withCode.ts";
import { withPeriods } from "./withPeriods.ts";
import { withPriority } from "./withPriority.ts";
import { withTimes } from "./withTimes.ts";
import { withTitle } from "./withTitle.ts";

/** A list says at least what its measures are called and what is done: where no heading says so, the values do. */
export function withMainColumns(
  mapped: readonly MappedColumn[],
  settings: Settings,
  legend = ""
): readonly MappedColumn[] {
  const rated = withPriority(withPeriods(withCode(mapped, settings)), legend, settings);
  const main = withDescription(withTitle(withTimes(rated, settings)));
  return withOwnInvestment(withStrangers(withChallenges(withReasons(main)), settings), settings);
}

/** A column of offices that the town does not list (those of a company, parts of one office): who does the work. */
function withStrangers(
  mapped: readonly MappedColumn[],
  settings: Settings
): readonly MappedColumn[] {
  if (settings.departments.length === 0) return mapped;
  if (mapped.some((column) => isNobody(column, settings)))
    return mapped.map((column) => (isNobody(column, settings) ? asOwn(column) : column));
  if (mapped.some(({ target }) => target === "lead"))
    return mapped.map((column) => (isOfOthers(column, settings) ? asOwn(column) : column));
  return mapped.map((column) => {
    const { target, evidence, confirmed, heading } = column;
    if (target !== "department" || confirmed || evidence.samples.length < 3) return column;
    if (analyseHeading(heading.leaf).meanings.has("direction")) return column;
    if (departmentsIn(evidence, settings).share >= 0.2) return column;
    const lead = { ...column, target: "lead" as const, sure: 0.7 };
    return isNobody(lead, settings) ? asOwn(column) : lead;
  });
}

/** "III" does no work: what is called so says nothing of who does. */
const isNobody = ({ target, confirmed, evidence }: MappedColumn, settings: Settings) =>
  target === "lead" &&
  !confirmed &&
  evidence.samples.length > 1 &&
  columnFit("lead", evidence, settings) < 0.3;

/** Beside who does the work, a column none of whose texts is an office, of the town or any other: schools, places. */
const isOfOthers = ({ target, confirmed, evidence }: MappedColumn, settings: Settings): boolean =>
  target === "department" &&
  !confirmed &&
  evidence.samples.length >= 5 &&
  evidence.offices < 0.1 &&
  departmentsIn(evidence, settings).share < 0.1;

const asOwn = (column: MappedColumn): MappedColumn => ({ ...column, target: null, sure: 0.6 });

/** "Sachkosten einmalig" are those of the start only beside a column of investments. */
function withOwnInvestment(
  mapped: readonly MappedColumn[],
  settings: Settings
): readonly MappedColumn[] {
  if (mapped.some(({ target }) => target === "investment")) return mapped;
  return mapped.map((column) =>
    column.target === "startupCost" &&
    !column.confirmed &&
    isInvested(column.heading.leaf, column.evidence.samples, settings)
      ? { ...column, target: "investment" as const, sure: 0.7 }
      : column
  );
}

/** "Erläuterung" right of the Ampel and under the same heading says why it stands so; right of a rating, why it was given. */
function withReasons(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const taken = new Set(mapped.map(({ target }) => target));
  return mapped.map((column, index) => {
    const before = mapped[index - 1];
    if (!before || column.confirmed || !asksWhy(before, column)) return column;
    const reason = reasonFor(before.target);
    if (reason === undefined || taken.has(reason)) return column;
    const { rival: _, ...rest } = column;
    return { ...rest, target: reason, sure: 0.8 };
  });
}

/** Under the same heading, or by no more than a word that asks why. */
function asksWhy({ heading: before }: MappedColumn, { heading }: MappedColumn): boolean {
  if (becauseOf.test(heading.leaf)) return true;
  const isGrouped = heading.parents.length > 0 && before.parents.join() === heading.parents.join();
  return isGrouped && explains.test(heading.leaf);
}

const becauseOf = /^\W*(weil|da|denn|wegen|warum|weshalb|wieso|woran liegt('|’)?( e)?s)\W*$/i;
const explains =
  /^\s*(erläuterung(en)?|begründung|bemerkung(en)?|kommentar|anmerkung(en)?|grund)\s*$|^\s*(erläuterung|begründung|erklärung|anlass|grund|ursachen?) (der|des|für|zu[rm]?)\b|\b(weshalb|warum|wieso)\b/i;

function reasonFor(target: Target | null): "assessmentReason" | "ratingNote" | undefined {
  if (target === "assessment") return "assessmentReason";
  return target !== null && target !== "span" && fields[target].kind.name === "rating"
    ? "ratingNote"
    : undefined;
}

/** Beside what a report says of its period "Schwierigkeiten" are those of the period, too. */
function withChallenges(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  if (mapped.some(({ target }) => target === "challenges")) return mapped;
  return mapped.map((column, index) => {
    const beside = [mapped[index - 1]?.target, mapped[index + 1]?.target];
    const reports = beside.some((target) => target === "progress" || target === "nextSteps");
    const met = column.target === "obstacles" && reports && !column.confirmed;
    return met && openToTime.test(column.heading.leaf)
      ? { ...column, target: "challenges" as const, sure: 0.7 }
      : column;
  });
}

const openToTime = /^\s*(schwierigkeiten|probleme|hindernisse|hürden|engpässe)\s*\??\s*$/i;

/**
 * A list without a description: sentences under "Geplantes Vorgehen" that list nothing describe, and so do the different
 * short texts beside the title, if their heading names nothing else.
 */
function withDescription(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const holds = (name: string) => mapped.some(({ target }) => target === name);
  if (holds("description") || holds("content")) return mapped;
  const title = mapped.findIndex(({ target }) => target === "title");
  if (title < 0) return mapped;
  const steps = mapped.find((column) => column.target === "steps" && tellsInOneLine(column));
  const beside = mapped.slice(title + 1, title + 3).find(describesRows);
  const found = steps ?? beside;
  if (!found) return mapped;
  return mapped.map((each) =>
    each === found ? { ...each, target: "description", sure: 0.6 } : each
  );
}

function tellsInOneLine({ evidence, confirmed }: MappedColumn): boolean {
  const { samples, sentences } = evidence;
  return (
    confirmed !== true &&
    samples.length >= 3 &&
    sentences >= 0.8 &&
    !samples.some(({ text }) => /[\n;•]|^\s*(?:\d+[.)]|[-–*])\s/.test(text))
  );
}

function describesRows({ target, rival, confirmed, evidence, heading, named }: MappedColumn) {
  const { samples } = evidence;
  // "Zusammenfassung" is what some programs call the title; beside one it tells more.
  const isSummary = rival === "title" && evidence.averageLength >= 25;
  const isOther = !isSummary && (rival !== undefined || named >= 0.66);
  if (target !== null || isOther || confirmed || samples.length < 3) return false;
  const phrases = samples.filter(({ text }) => /\p{L}{3}.*[\s/-].*\p{L}{2}/su.test(text)).length;
  return (
    phrases >= samples.length * 0.7 &&
    evidence.density > 0.6 &&
    evidence.averageLength >= 15 &&
    evidence.distinct >= samples.length * 0.8 &&
    evidence.contacts < 0.2 &&
    !analyseHeading(heading.leaf).foreign
  );
}
