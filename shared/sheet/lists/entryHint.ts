/** "kWh", "kg CO2", "T€", "t CO₂e je Jahr", "Mio. EUR": what the figures below are counted in. */
export const isUnit = (text: string) =>
  /^[[(]?(in )?((t|k|tsd\.?|mio\.?) ?)?(€|eur|euro|[kmgt]?wh|[kmg]?wp?|k?g|k?t|tonnen|stück|stk\.?|jahre?|monate|ha|m|km|m²|qm|%)(?![\p{L}])( ?(co[2₂](e|-?äq\.?)?))?( ?\/ ?(a|jahr)| p\. ?a\.| (pro|je|im) jahr)?( (netto|brutto))?[\])]?$/iu.test(
    text.trim()
  );

/** What is entered under a heading: "hoch/mittel/niedrig", "Az.", "1. HJ 2025, T€", "(ja/nein)", "MM/JJJJ", "1 bis 5". */
export const isEntryHint = (text: string) =>
  /^\(?[\p{L}\d]{1,12}(\s?[/|]\s?[\p{L}\d]{1,12}){1,4}\)?$/u.test(text.trim()) ||
  /^(az\.?|nr\.?|datum|jahr|name|kürzel|stand|text|anzahl|pro jahr|p\. ?a\.|in %|von \d|[a-z]\s?[–-]\s?[a-z]|\d\s?(bis|–|-|…)\s?\d)$/i.test(
    text.trim()
  ) ||
  isUnit(text.replace(/^(([12]\. ?(hj|halbjahr)|q[1-4]|ist|soll|plan)?\.? ?(20\d\d)?),? /i, ""));
