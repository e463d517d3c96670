import { writeNumber } from "../../wording/writeNumber.ts";
import { costFields } from "../fieldGroups.ts";
import type { Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const years = { min: 1980, max: 2100 };

/** Numbers lie within what their kind allows, years within a lifetime, ranges run upwards. */
export const valuesAreInRange: MeasureRule = {
  name: "valuesAreInRange",
  code: "outOfRange",
  severity: "warning",
  about: "measure",
  check(subject, material) {
    const found: Finding[] = [];
    numbers(subject, material, found);
    months(subject, found);
    amounts(subject, found);
    return found.length === 0 ? holds : found;
  },
};

function numbers(subject: Subject, { numberFields }: Material, into: Finding[]): void {
  for (const { name, min, max } of numberFields) {
    const number = numberOf(subject.values[name]);
    if (number === undefined || (number >= min && number <= max)) continue;
    const expected = max === Number.POSITIVE_INFINITY ? `ab ${min}` : `${min} bis ${max}`;
    into.push({ found: writeNumber(number, 1), ...finding(subject, name, { expected }) });
  }
}

function numberOf(value: unknown): number | undefined {
  if (value === undefined || typeof value === "number") return value;
  if (typeof value !== "object" || value === null || !("dots" in value)) return undefined;
  return typeof value.dots === "number" ? value.dots : undefined;
}

const monthFields = ["start", "end"] as const;

function months(subject: Subject, into: Finding[]): void {
  for (const name of monthFields) {
    const value = subject.values[name];
    if (value === undefined) continue;
    const year = Number(value.slice(0, 4));
    if (value.length >= 4 && year >= years.min && year <= years.max) continue;
    const expected = `ein Jahr von ${years.min} bis ${years.max}`;
    into.push({ found: value, ...finding(subject, name, { expected }) });
  }
}

function amounts(subject: Subject, into: Finding[]): void {
  for (const name of costFields) {
    const cost = subject.values[name];
    if (cost === undefined) continue;
    const { min = 0, max = min } = cost;
    if (min >= 0 && max >= 0 && min <= max) continue;
    const expected =
      min < 0 || max < 0 ? "ein Betrag ab 0 €" : "eine Spanne vom kleineren zum größeren Betrag";
    into.push(finding(subject, name, { expected }));
  }
}
