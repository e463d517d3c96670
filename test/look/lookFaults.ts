/** What LibreOffice's text of a paper must not have: broken fields, empty numbers, English, leftovers. */
const signs: readonly (readonly [string, RegExp])[] = [
  ["Feld ohne Ziel", /Fehler!|Error!|Referenz nicht gefunden|Reference source not found/],
  ["Beschriftung ohne Nummer", /(?:Tabelle|Abbildung)[ \u00a0]*:/],
  ["Platzhalter", /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|TODO|[\ue000\ue001]/],
  [
    "Englisch",
    /(?<![\w-])(?:the|and|of|with|page|table|figure|chart|series|title|contents|draft|not|measure|Heading)(?![\w-])/,
  ],
  ["Datum wie in Dateien", /\b\d{4}-\d{2}-\d{2}\b/],
  ["CO₂ in falscher Schreibweise", /\bCO2\b/],
];

/** Sentences about the lines of a paper's text that show one of these signs. */
export function lookFaults(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      signs
        .filter(([, sign]) => sign.test(line))
        .map(([name]) => `${name} (Zeile ${index + 1}): „${line.trim().slice(0, 100)}“`)
    );
}
