import type { Measure } from "../catalogue/measures/measure.ts";
import { type Named, named } from "./named.ts";
import { isOpen } from "./openMeasures.ts";

/** A measure whose end has passed while it is not finished. */
export interface Overdue {
  readonly measure: Named;
  readonly department?: string;
  readonly phase?: string;
  readonly end: string;
  /** Whole months since the end; a year ends with December. */
  readonly months: number;
}

/** The longest overdue first. `today` is an ISO date; what is stopped or a Daueraufgabe is never overdue. */
export function overdueOf(measures: readonly Measure[], today: string): readonly Overdue[] {
  const found = measures.flatMap((measure): Overdue[] => {
    const { end, department, phase, continuous } = measure;
    if (end === undefined || continuous === true || !isOpen(measure)) return [];
    if (today.slice(0, end.length) <= end) return [];
    const months = monthNumber(today.slice(0, 7)) - monthNumber(end);
    return [
      {
        measure: named(measure),
        ...(department === undefined ? {} : { department }),
        ...(phase === undefined ? {} : { phase }),
        end,
        months,
      },
    ];
  });
  return found.sort((a, b) => b.months - a.months);
}

const monthNumber = (month: string) =>
  12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7) || 12);
