/** Euro a text states: one amount is min = max; "bis 5.000 €" has only a max, "mind. 5.000 €" only a min. */
export interface Euro {
  readonly min?: number;
  readonly max?: number;
  readonly note?: string;
}

/** "ca." and "rd." before an amount say what everybody knows and are no note. */
const about = /(?:^|[\s(,;:])(?:ca\.?|rd\.?|rund|circa|etwa|ungefähr|gut|knapp|~|≈)\s*$/i;
const upTo =
  /(?:^|\s)(?:bis zu|bis|max\.?|maximal|höchstens|unter|weniger als|kleiner als|<|≤|<=)\s*$/i;
const atLeast = /(?:^|\s)(?:mind\.?|min\.|mindestens|ab|über|mehr als|größer als|>|≥|>=)\s*$/i;
/** The heading says it already. */
const subject =
  /^(?:gesamt|investitions|bau|anschub|sach|folge)?(?:kosten|summe|betrag|investition)$/i;
const perYear = /^\s*(?:\/\s?(?:a|jahr|j\.?)|p\.\s?a\.?)(?![\p{L}\d])/iu;

/** The words before and behind an amount become its note or its bounds. */
export function noteOf(before: string, behind: string, min: number, max: number): Euro {
  let lead = before.replace(about, "");
  const open =
    min === max ? (upTo.test(lead) ? "max" : atLeast.test(lead) ? "min" : undefined) : undefined;
  if (open) lead = lead.replace(upTo, "").replace(atLeast, "").replace(about, "");
  const note = joined(leadOf(lead, min !== max), tailOf(behind));
  const bounds = open === "max" ? { max } : open === "min" ? { min } : { min, max };
  return note === "" ? bounds : { ...bounds, note };
}

const joined = (lead: string, tail: string) =>
  lead === "" || tail === "" ? lead + tail : `${lead}, ${tail}`;

const leadOf = (text: string, isRange: boolean) =>
  (isRange ? text.replace(/(?:^|\s)(?:zwischen|zw\.|von)\s*$/i, "") : text)
    .replace(/[\s,;:=–—([+-]+$/, "")
    .replace(subject, "")
    .replace(/^[\s,;:–—-]+/, "");

function tailOf(text: string): string {
  const rest = text
    .replace(perYear, "")
    .replace(/^\s*\*+$/, "")
    .replace(/^[\s,;:–—-]+/, "")
    .replace(/[\s,;:–—-]+$/, "");
  return bracketed(rest) ? rest.slice(1, -1).trim() : rest.replace(/^[)\]]\s*/, "");
}

/** The first bracket closes at the very end: "(75 % KfW 432)". */
export function bracketed(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (let index = 0; index < text.length - 1; index++) {
    depth += text[index] === "(" ? 1 : text[index] === ")" ? -1 : 0;
    if (depth === 0) return false;
  }
  return true;
}
