import type { ConditionalLook } from "./sheetLayout.ts";

const most = 6;
const dots = (filled: number) => "●".repeat(filled) + "○".repeat(most - filled);
const digits = Array.from({ length: most + 1 }, (_, digit) => digit);

/** Every section of a number format, so that digits, "(4)" and Excel's reading of it, -4, look alike. */
const always = (text: string) => Array(4).fill(`"${text}"`).join(";");

const rated = (digit: number): ConditionalLook => ({
  formula: `AND(ISNUMBER({cell}),{cell}=${digit})`,
  format: always(`${dots(digit)} (${digit} von ${most})`),
});

const estimated = (digit: number): ConditionalLook => ({
  formula: digit === 0 ? '{cell}="(0)"' : `OR({cell}="(${digit})",{cell}=-${digit})`,
  format: always(`${dots(digit)} (${digit}, geschätzt)`),
  ink: "6B7A76",
});

/** A digit shows as six dots; "–" as indirect; an empty cell stays empty, so not rated is not 0. */
export const ratingLooks: readonly ConditionalLook[] = [
  ...digits.map(rated),
  ...digits.map(estimated),
  { formula: '{cell}="–"', format: always("– indirekt"), ink: "6B7A76" },
];

/** What a rating cell offers. */
export const ratingEntries: readonly (string | number)[] = [
  ...digits.toReversed(),
  "–",
  ...digits.toReversed().map((digit) => `(${digit})`),
];

const light = (word: string, sign: string, fill: string, ink: string): ConditionalLook => ({
  formula: `{cell}="${word}"`,
  format: `General;General;General;"${sign} "@`,
  fill,
  ink,
});

/** Field → looks by its value. Sign and word say the same as the colour. */
export const looksByField: Readonly<Record<string, readonly ConditionalLook[]>> = {
  assessment: [
    light("im Plan", "●", "DDEFE3", "1E5B36"),
    light("gefährdet", "▲", "FCEFC9", "6E5000"),
    light("verzögert", "■", "F8DDD7", "8A2412"),
    light("unbekannt", "○", "ECEEEE", "4C5855"),
  ],
};

const wantedFill = "FBF6E9";

/** Wanted, but nobody has said anything yet; an empty row of the table is not asked for anything. */
export const wantedLook: ConditionalLook = {
  formula: 'AND({Maßnahme}<>"",{cell}="")',
  fill: wantedFill,
};

/** Fields that are wanted in some cases only. */
export const wantedWhen: Readonly<Record<string, ConditionalLook>> = {
  assessmentReason: {
    formula: 'AND(OR({Ampel}="gefährdet",{Ampel}="verzögert"),{cell}="")',
    fill: wantedFill,
  },
};
