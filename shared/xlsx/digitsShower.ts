import type { FormatToken } from "./formatTokens.ts";
import { showGeneral, toDecimals } from "./generalNumber.ts";

/** Makes of a section (`#,##0.00 "€"`) what fills its digits with a number, in German notation. */
export function digitsShower(tokens: readonly FormatToken[]): (value: number) => string {
  const has = (mark: string) => tokens.some(({ kind, text }) => kind === "mark" && text === mark);
  if (has("E+") || has("E-")) return (value) => showExponent(tokens, value);
  if (has("/")) return showGeneral;
  const point = tokens.findIndex(({ kind, text }) => kind === "mark" && text === ".");
  const whole = point < 0 ? tokens.length : point;
  const front = tokens.slice(0, whole);
  const back = tokens.slice(whole);
  const places = back.filter(isDigit).length;
  const scale = scaleOf(tokens, whole);
  const showInteger = integerShower(front);
  return (value) => {
    const size = Math.abs(scale === 1 ? value : Number((value * scale).toPrecision(15)));
    const shown = toDecimals(size, places);
    const cut = places === 0 ? shown.length : shown.length - places - 1;
    const integer = shown.slice(0, cut);
    const sign = value < 0 && /[1-9]/.test(shown) ? "-" : "";
    return (
      sign + showInteger(integer === "0" ? "" : integer) + fillDecimals(back, shown.slice(cut + 1))
    );
  };
}

const isDigit = ({ kind }: FormatToken) => kind === "digit";
const isComma = ({ kind, text }: FormatToken) => kind === "mark" && text === ",";

/** "%" shows hundredths, a comma behind the last digit or before the point thousands. */
function scaleOf(tokens: readonly FormatToken[], whole: number): number {
  const percents = tokens.filter(({ kind, text }) => kind === "mark" && text === "%").length;
  const before = tokens.slice(0, whole).reverse();
  const behind = tokens.slice(tokens.findLastIndex(isDigit) + 1);
  const thousands = commas(behind) + (whole < tokens.length ? commas(before) : 0);
  return 100 ** percents / 1000 ** thousands;
}

/** How many commas the tokens begin with. */
function commas(tokens: readonly FormatToken[]): number {
  const other = tokens.findIndex((token) => !isComma(token));
  return other < 0 ? tokens.length : other;
}

/** Most formats have all their places side by side, "#" before "0": then the digits need only be grouped. */
function integerShower(tokens: readonly FormatToken[]): (integer: string) => string {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const places = tokens.slice(Math.max(0, first), last + 1);
  const digits = places.filter(isDigit).map(({ text }) => text);
  const isPlain = first >= 0 && places.every((token) => isDigit(token) || isComma(token));
  if (!isPlain || !/^[#?]*0*$/.test(digits.join(""))) {
    return (integer) => fillInteger(tokens, integer);
  }
  const before = tokens.slice(0, first).map(plain).join("");
  const behind = tokens
    .slice(last + 1)
    .map(plain)
    .join("");
  const least = digits.filter((text) => text === "0").length;
  const group = places.slice(1, -1).some(isComma) ? inThrees : (digits: string) => digits;
  return (integer) => before + group(integer.padStart(least, "0")) + behind;
}

function inThrees(digits: string): string {
  let shown = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) {
    shown = `${shown.slice(0, at)}.${shown.slice(at)}`;
  }
  return shown;
}

/** From the right: each place takes a digit, the first one all that are left. */
function fillInteger(tokens: readonly FormatToken[], integer: string): string {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const grouped = tokens.slice(first + 1, Math.max(first + 1, last)).some(isComma);
  let left = integer.length;
  let count = 0;
  let shown = "";
  const put = (digit: string) => {
    shown = grouped && count > 0 && count % 3 === 0 ? `${digit}.${shown}` : digit + shown;
    count++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind !== "digit") {
      shown = plain(token) + shown;
      continue;
    }
    if (left > 0) put(integer.charAt(--left));
    else if (token.text === "0") put("0");
    while (at === first && left > 0) put(integer.charAt(--left));
  }
  return shown;
}

function fillDecimals(tokens: readonly FormatToken[], decimals: string): string {
  if (tokens.length === 0) return "";
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

/** Signs without a meaning here are shown; a second point is just a point. */
function plain(token: FormatToken | undefined): string {
  if (token?.written !== undefined) return token.written;
  const isShown = token?.kind === "literal" || token?.text === "%" || token?.text === ".";
  return isShown ? token.text : "";
}
