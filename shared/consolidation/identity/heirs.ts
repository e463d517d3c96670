import type { Answer } from "../../catalogue/answer.ts";
import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import type { Department, Period, Settings } from "../../catalogue/settings/settings.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import type { Hashes } from "../hashes.ts";
import { besideOf } from "../merge/besideOf.ts";
import { unknownSenderKey } from "../questions/senderQuestions.ts";

/** Name of a department → name of the one that speaks for it now; itself while it is open. */
export type HeirOf = (department: string) => string;

/** A closed department's successor inherits what it said and what it kept. */
export function heirsOf({ departments, periods }: Settings, period: string): HeirOf {
  const current = periods.find(({ id }) => id === period);
  const named = new Map(departments.map((one) => [one.name, one]));
  const byKey = new Map([...named, ...departments.map((one) => [one.id, one] as const)]);
  const heirs = new Map<string, string>();
  for (const one of departments) {
    const next = byKey.get(one.successor ?? "");
    if (next !== undefined && isClosed(one, period, current)) heirs.set(one.name, next.name);
  }
  return (department) => lastOf(heirs, department);
}

/** Follows successors to the last one; a circle in the settings ends where it began. */
function lastOf(heirs: ReadonlyMap<string, string>, department: string): string {
  const seen = new Set([department]);
  let name = department;
  for (let next = heirs.get(name); next !== undefined && !seen.has(next); next = heirs.get(name)) {
    seen.add(next);
    name = next;
  }
  return name;
}

/** Closed when the period ends; one that has a successor and no date is closed as well. */
export function isClosed(
  { validTo, successor }: Department,
  period: string,
  current: Period | undefined
): boolean {
  if (validTo === undefined) return successor !== undefined;
  const end = current?.to ?? /^\d{4}/.exec(current?.from ?? period)?.[0];
  return end === undefined || validTo.slice(0, end.length) <= end;
}

/** The last version as its departments are called now. */
export function inherited(base: Version | undefined, heirOf: HeirOf): Version | undefined {
  if (base === undefined) return undefined;
  const isMoved = (name: string | undefined) => name !== undefined && heirOf(name) !== name;
  const moves = base.catalogue.some(
    ({ department, sources }) =>
      isMoved(department) || sources.some((one) => isMoved(one.department))
  );
  return moves
    ? { ...base, catalogue: base.catalogue.map((one) => handedOver(one, heirOf)) }
    : base;
}

function handedOver(measure: CatalogueMeasure, heirOf: HeirOf): CatalogueMeasure {
  const { department } = measure;
  return {
    ...measure,
    ...(department === undefined ? {} : { department: heirOf(department) }),
    sources: measure.sources.map((source) => handed(source, heirOf)),
    ...besideOf(measure, (said) => handed(said, heirOf)),
  };
}

function handed<Said extends { readonly department?: string }>(said: Said, heirOf: HeirOf): Said {
  return said.department === undefined ? said : { ...said, department: heirOf(said.department) };
}

/** The files with their senders: known from the file, else from an answer that was given before. */
export function attributed(
  files: readonly FileReading[],
  answers: readonly Answer[],
  heirOf: HeirOf,
  hashes: Hashes
): readonly FileReading[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  return files.map((file) => {
    if (file.department === undefined && byKey.size === 0) return file;
    const answered = () => byKey.get(unknownSenderKey(file.file, hashes))?.value;
    const said = file.department ?? answered();
    if (typeof said !== "string" || heirOf(said) === file.department) return file;
    return { ...file, department: heirOf(said) };
  });
}
