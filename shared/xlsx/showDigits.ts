import type { FormatToken } from "./formatTokens.ts";
import { showGeneral, toDecimals } from "./generalNumber.ts";

/** Fills the digits of a section (`#,##0.00 "€"`) with a number, in German notation. */
export function showDigits(tokens: readonly FormatToken[], value: number): string {
  const has = (mark: string) => tokens.some(({ kind, text }) => kind === "mark" && text === mark);
  if (has("E+") || has("E-")) return showExponent(tokens, value);
  if (has("/")) return showGeneral(value);
  const point = tokens.findIndex(({ kind, text }) => kind === "mark" && text === ".");
  const whole = point < 0 ? tokens.length : point;
  const places = tokens.slice(whole).filter(isDigit);
  const size = Math.abs(scaled(tokens, value, whole));
  const [integer = "0", decimals = ""] = toDecimals(size, places.length).split(".");
  const sign = value < 0 && /[1-9]/.test(integer + decimals) ? "-" : "";
  const before = fillInteger(tokens.slice(0, whole), integer === "0" ? "" : integer);
  return sign + before + fillDecimals(tokens.slice(whole), decimals);
}

const isDigit = ({ kind }: FormatToken) => kind === "digit";
const isComma = ({ kind, text }: FormatToken) => kind === "mark" && text === ",";

/** "%" shows hundredths, a comma behind the last whole digit thousands. */
function scaled(tokens: readonly FormatToken[], value: number, whole: number): number {
  const percents = tokens.filter(({ kind, text }) => kind === "mark" && text === "%").length;
  const lastDigit = tokens.slice(0, whole).findLastIndex(isDigit);
  let thousands = 0;
  for (let at = lastDigit + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !isComma(token)) break;
    thousands++;
  }
  return percents === 0 && thousands === 0
    ? value
    : Number((value * 100 ** percents).toPrecision(15)) / 1000 ** thousands;
}

/** From the right: each place takes a digit, the first one all that are left. */
function fillInteger(tokens: readonly FormatToken[], integer: string): string {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const grouped = tokens.slice(first + 1, Math.max(first + 1, last)).some(isComma);
  let left = integer;
  let shownDigits = 0;
  let shown = "";
  const put = (digit: string) => {
    const separator = grouped && shownDigits > 0 && shownDigits % 3 === 0 ? "." : "";
    shown = digit + separator + shown;
    shownDigits++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind !== "digit") {
      shown = plain(token) + shown;
      continue;
    }
    if (left !== "") put(left.slice(-1));
    else if (token.text === "0") put("0");
    left = left.slice(0, -1);
    if (at === first) for (; left !== ""; left = left.slice(0, -1)) put(left.slice(-1));
  }
  return shown;
}

function fillDecimals(tokens: readonly FormatToken[], decimals: string): string {
  const places = tokens.filter(isDigit);
  let kept = decimals.length;
  while (kept > 0 && decimals[kept - 1] === "0" && places[kept - 1]?.text !== "0") kept--;
  let place = 0;
  return tokens
    .map((token, index) => {
      if (index === 0 && token.text === ".") return kept > 0 || places.length === 0 ? "," : "";
      if (!isDigit(token)) return plain(token);
      return place < kept ? (decimals[place++] ?? "") : "";
    })
    .join("");
}

function showExponent(tokens: readonly FormatToken[], value: number): string {
  const mark = tokens.findIndex(({ text }) => text === "E+" || text === "E-");
  const point = tokens.findIndex(({ text }) => text === ".");
  const places = point < 0 ? 0 : tokens.slice(point, mark).filter(isDigit).length;
  const width = tokens.slice(mark).filter(isDigit).length;
  const [mantissa = "", exponent = "0"] = value.toExponential(Math.min(places, 20)).split("e");
  const digits = String(Math.abs(Number(exponent))).padStart(width, "0");
  const sign = Number(exponent) < 0 ? "-" : "+";
  return `${mantissa.replace(".", ",")}E${sign}${digits}`;
}

const plain = (token: FormatToken | undefined) =>
  token?.kind === "literal" || token?.text === "%" ? token.text : "";
