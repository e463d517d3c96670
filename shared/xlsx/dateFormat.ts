import type { FormatToken } from "./formatTokens.ts";
import type { Moment } from "./serialDate.ts";

const months =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const shortMonths = "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(" ");
const days = "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" ");

/** A date format shows days, months, years or times; no digits of a number and no hours in sum. */
export function isDateFormat(tokens: readonly FormatToken[]): boolean {
  if (tokens.some(({ kind }) => kind === "elapsed")) return false;
  const last = tokens.findLastIndex(({ kind }) => kind === "date");
  if (last < 0) return tokens.some(({ text }) => text === "$-F800" || text === "$-F400");
  const digits = tokens.findIndex(({ kind }) => kind === "digit");
  return digits < 0 || isFraction(tokens, digits);
}

/** Shows a moment the German way; "/" is Excel's sign for the country's own date separator. */
export function showMoment(tokens: readonly FormatToken[], moment: Moment): string {
  const half = tokens.some(({ text }) => text === "AM/PM" || text === "A/P");
  let shown = "";
  for (const [index, token] of tokens.entries()) shown += piece(tokens, index, token, moment, half);
  return shown.trim();
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

function piece(
  tokens: readonly FormatToken[],
  index: number,
  token: FormatToken,
  moment: Moment,
  half: boolean
): string {
  const { kind, text } = token;
  if (kind === "date") return datePiece(tokens, index, text, moment, half);
  if (kind === "digit") return "0";
  if (kind === "literal") return text;
  if (text === "AM/PM" || text === "A/P") return moment.hour < 12 ? "AM" : "PM";
  if (text === "$-F800" || text === "$-F400") return "";
  if (text === "/") return ".";
  return text === "@" || kind === "elapsed" ? "" : text;
}

function datePiece(
  tokens: readonly FormatToken[],
  index: number,
  text: string,
  moment: Moment,
  half: boolean
): string {
  const length = Math.min(text.length, 2);
  if (text.startsWith("y")) {
    return text.length <= 2 ? pad(moment.year % 100, 2) : pad(moment.year, 4);
  }
  if (text.startsWith("d")) return dayPiece(text, moment);
  if (text.startsWith("h")) return pad(half ? ((moment.hour + 11) % 12) + 1 : moment.hour, length);
  if (text.startsWith("s")) return pad(moment.second, length);
  return isMinute(tokens, index) ? pad(moment.minute, length) : monthPiece(text, moment);
}

function dayPiece(text: string, { day, weekday }: Moment): string {
  if (text.length <= 2) return pad(day, text.length);
  const name = days[weekday] ?? "";
  return text.length === 3 ? name.slice(0, 2) : name;
}

function monthPiece(text: string, { month }: Moment): string {
  if (text.length <= 2) return pad(month, text.length);
  const name = months[month - 1] ?? "";
  if (text.length === 3) return shortMonths[month - 1] ?? "";
  return text.length === 5 ? name.charAt(0) : name;
}

/** "m" means minutes behind hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const isTime = ({ kind }: FormatToken) => kind === "date" || kind === "elapsed";
  const before = tokens.slice(0, index).findLast(isTime);
  const after = tokens.slice(index + 1).find(isTime);
  return /^h/.test(before?.text ?? "") || /^s/.test(after?.text ?? "");
}

/** "ss.0": fractions of a second are the only digits in a date. */
const isFraction = (tokens: readonly FormatToken[], digit: number) =>
  /^[.,]$/.test(tokens[digit - 1]?.text ?? "") && /^s/.test(tokens[digit - 2]?.text ?? "");
