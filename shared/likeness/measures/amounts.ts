/** Amounts that a text names. */
export interface Amounts {
  readonly text: string;
  /** By the number as written, without dots. */
  readonly named: ReadonlyMap<string, Amount>;
}

interface Amount {
  /** "" where a noun follows. */
  readonly unit: string;
  /** The sentence that says it, where the text has others. */
  readonly sentence: string | undefined;
}

/** "38 Häuser", "1.200 m²", "45,5 kWp"; years and single digits tell nothing. */
const amountPattern =
  /(?<![\d.,-])(\d{1,3}(?:\.\d{3})+|\d{2,6}(?:,\d+)?)(?:\s?(m²|m³|m2|m3|km|kWp|kWh|kW|MWh|MWp|MW|GWh|ha|t|m|%|€|Euro|Uhr|Liter|l|Stück)(?![\d\p{L}])|\s(?=\p{Lu}\p{Ll}{2}))/gu;

/** A fast look before the thorough one. */
const anyAmount = /\d\d|\d\.\d/;
const nothing: Amounts["named"] = new Map();

export function amountsOf(text: string): Amounts {
  if (!anyAmount.test(text)) return { text, named: nothing };
  const named = new Map<string, Amount>();
  for (const { 1: number = "", 2: unit = "", index } of text.matchAll(amountPattern)) {
    if (/^(?:19|20)\d\d$/.test(number) && unit === "") continue;
    named.set(number.replaceAll(".", ""), { unit, sentence: sentenceAt(text, index) });
  }
  return { text, named };
}

function sentenceAt(text: string, at: number): string | undefined {
  const start = text.lastIndexOf(". ", at) + 1;
  const end = text.indexOf(". ", at);
  if (start === 0 && end < 0) return undefined;
  return text.slice(start, end < 0 ? text.length : end).replace(/^\s+|\.?\s*$/g, "");
}

const isBlock = (one: string | undefined, other: string | undefined) =>
  one !== undefined && one === other;

/**
 * The amount both name, as people read it. A sentence that stands word for word among others in both
 * texts comes from a text block and tells nothing.
 */
export function sharedAmount(a: Amounts, b: Amounts): string | undefined {
  if (a.named.size === 0 || b.named.size === 0) return undefined;
  const isSame = a.text === b.text;
  for (const [number, { unit, sentence }] of a.named) {
    const other = b.named.get(number);
    if (other === undefined || (!isSame && isBlock(sentence, other.sentence))) continue;
    if (unit !== "" && other.unit !== "" && unit !== other.unit) continue;
    return [number, unit || other.unit].filter(Boolean).join(" ");
  }
  return undefined;
}
