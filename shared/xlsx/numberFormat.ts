import { isDateFormat, showMoment } from "./dateFormat.ts";
import { type FormatSection, type FormatToken, formatSections } from "./formatTokens.ts";
import { showGeneral } from "./generalNumber.ts";
import type { Moment } from "./serialDate.ts";
import { showDigits } from "./showDigits.ts";

/** How a cell style shows numbers; `code` is absent for General. */
export interface NumberFormat {
  readonly code?: string;
  readonly isDate: boolean;
  showNumber(value: number): string;
  showMoment(moment: Moment): string;
}

const longDate = formatSections("dddd, d. mmmm yyyy")[0]?.tokens ?? [];
const longTime = formatSections("hh:mm:ss")[0]?.tokens ?? [];

/** Excel's format code → how it shows values, in German notation. */
export function numberFormat(code: string): NumberFormat {
  const sections = formatSections(code);
  const first = sections[0]?.tokens ?? [];
  const moments = systemFormat(first) ?? first;
  return {
    ...(/^(general|standard|)$/i.test(code) ? {} : { code }),
    isDate: isDateFormat(first),
    showNumber: (value) => showNumber(sections, value),
    showMoment: (moment) => showMoment(moments, moment),
  };
}

/** [$-F800] and [$-F400] stand for the long date and the time of the person's own Windows. */
function systemFormat(tokens: readonly FormatToken[]): readonly FormatToken[] | undefined {
  if (tokens.some(({ text }) => text === "$-F800")) return longDate;
  return tokens.some(({ text }) => text === "$-F400") ? longTime : undefined;
}

/** What is formatted away (";;;") is shown plainly: a value must not get lost. */
function showNumber(sections: readonly FormatSection[], value: number): string {
  const index = sectionFor(sections, value);
  const section = sections[index];
  const tokens = section?.tokens ?? [];
  const ownSign = index > 0 && section?.condition === undefined;
  const shown = showSection(tokens, ownSign ? Math.abs(value) : value).trim();
  return shown === "" ? showGeneral(value) : shown;
}

function sectionFor(sections: readonly FormatSection[], value: number): number {
  if (sections.some(({ condition }) => condition !== undefined)) {
    const index = sections.findIndex(
      ({ condition }) => condition === undefined || holds(value, condition)
    );
    return Math.max(0, index);
  }
  if (value < 0) return Math.min(1, sections.length - 1);
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function holds(value: number, { operator, than }: { operator: string; than: number }): boolean {
  if (operator === "<>") return value !== than;
  if (operator.includes("=") && value === than) return true;
  if (operator.startsWith("<")) return value < than;
  return operator.startsWith(">") && value > than;
}

function showSection(tokens: readonly FormatToken[], value: number): string {
  const elapsed = tokens.find(({ kind }) => kind === "elapsed");
  if (elapsed !== undefined) return showElapsed(tokens, value);
  if (tokens.some(({ kind }) => kind === "digit")) return showDigits(tokens, value);
  return tokens
    .map(({ kind, text }) => {
      if (kind === "general" || text === "@") return showGeneral(value);
      return kind === "literal" || text === "%" ? text : "";
    })
    .join("");
}

/** [h]:mm → "30:15", hours running on beyond a day. */
function showElapsed(tokens: readonly FormatToken[], days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const largest = tokens.find(({ kind }) => kind === "elapsed")?.text.charAt(0) ?? "h";
  const unit = { h: 3600, m: 60, s: 1 }[largest] ?? 3600;
  const shown = tokens.map(({ kind, text }) => {
    if (kind === "elapsed") return String(Math.floor(seconds / unit)).padStart(text.length, "0");
    if (kind === "date" && text.startsWith("m")) return two(Math.floor(seconds / 60) % 60);
    if (kind === "date" && text.startsWith("s")) return two(seconds % 60);
    return kind === "literal" ? text : "";
  });
  return (days < 0 ? "-" : "") + shown.join("");
}

const two = (value: number) => String(value).padStart(2, "0");
