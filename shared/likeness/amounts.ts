/** Amounts that a description names: the number as written → its unit, "" where a noun follows. */
export type Amounts = ReadonlyMap<string, string>;

/** "38 Häuser", "1.200 m²", "45,5 kWp"; years and single digits tell nothing. */
const amountPattern =
  /(?<![\d.,-])(\d{1,3}(?:\.\d{3})+|\d{2,6}(?:,\d+)?)(?:\s?(m²|m³|m2|m3|km|kWp|kWh|kW|MWh|MWp|MW|GWh|ha|t|m|%|€|Euro|Uhr|Liter|l|Stück)(?![\d\p{L}])|\s(?=\p{Lu}\p{Ll}{2}))/gu;

export function amountsOf(text: string): Amounts {
  const found = new Map<string, string>();
  for (const [, number = "", unit = ""] of text.matchAll(amountPattern)) {
    if (!/^(?:19|20)\d\d$/.test(number) || unit !== "") found.set(number.replaceAll(".", ""), unit);
  }
  return found;
}

/** The amount both name, as people read it. */
export function sharedAmount(a: Amounts, b: Amounts): string | undefined {
  for (const [number, unit] of a) {
    const other = b.get(number);
    if (other === undefined || (unit !== "" && other !== "" && unit !== other)) continue;
    return [number, unit || other].filter(Boolean).join(" ");
  }
  return undefined;
}
