import { isDateFormat, showMoment } from "./dateFormat.ts";
import { digitsShower } from "./digitsShower.ts";
import { type FormatSection, type FormatToken, formatSections } from "./formatTokens.ts";
import { showGeneral } from "./generalNumber.ts";
import type { Moment } from "./serialDate.ts";

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
  const isGeneral = /^(general|standard|)$/i.test(code);
  const moments = systemFormat(first) ?? first;
  return {
    ...(isGeneral ? {} : { code }),
    isDate: isDateFormat(first),
    showNumber: isGeneral ? showGeneral : numberShower(sections),
    showMoment: (moment) => showMoment(moments, moment),
  };
}

/** [$-F800] and [$-F400] stand for the long date and the time of the person's own Windows. */
function systemFormat(tokens: readonly FormatToken[]): readonly FormatToken[] | undefined {
  if (tokens.some(({ text }) => text === "$-F800")) return longDate;
  return tokens.some(({ text }) => text === "$-F400") ? longTime : undefined;
}

/** What is formatted away (";;;") is shown plainly: a value must not get lost. */
function numberShower(sections: readonly FormatSection[]): (value: number) => string {
  const showers = sections.map(({ tokens }) => sectionShower(tokens));
  return (value) => {
    const index = sectionFor(sections, value);
    const ownSign = index > 0 && sections[index]?.condition === undefined;
    const shown = showers[index]?.(ownSign ? Math.abs(value) : value).trim() ?? "";
    return shown === "" ? showGeneral(value) : shown;
  };
}

function sectionFor(sections: readonly FormatSection[], value: number): number {
  if (sections.length === 1) return 0;
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

function sectionShower(tokens: readonly FormatToken[]): (value: number) => string {
  if (tokens.some(({ kind }) => kind === "elapsed")) return (value) => showElapsed(tokens, value);
  if (tokens.some(({ kind }) => kind === "digit")) return digitsShower(tokens);
  if (tokens.length === 1 && tokens[0]?.kind === "general") return showGeneral;
  return (value) => tokens.map((token) => wordPiece(token, value)).join("");
}

function wordPiece({ kind, text }: FormatToken, value: number): string {
  if (kind === "general" || text === "@") return showGeneral(value);
  return kind === "literal" || text === "%" ? text : "";
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
