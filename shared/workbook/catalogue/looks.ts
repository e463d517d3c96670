import { palette, signalPalette, waitingPalette } from "../palette.ts";
import type { ConditionalLook } from "../sheetLayout.ts";
import { signalLook } from "../signalLook.ts";

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
  ink: palette.greyInk,
});

/** A digit shows as six dots; "–" as indirect; an empty cell stays empty, so not rated is not 0. */
export const ratingLooks: readonly ConditionalLook[] = [
  ...digits.map(rated),
  ...digits.map(estimated),
  { formula: '{cell}="–"', format: always("– indirekt"), ink: palette.greyInk },
];

/** What a rating cell offers. */
export const ratingEntries: readonly (string | number)[] = [
  ...digits.toReversed(),
  "–",
  ...digits.toReversed().map((digit) => `(${digit})`),
];

/** Field → looks by its value. Sign and word say the same as the colour. */
export const looksByField: Readonly<Record<string, readonly ConditionalLook[]>> = {
  assessment: [
    signalLook("im Plan", "●", signalPalette.good),
    signalLook("gefährdet", "▲", signalPalette.care),
    signalLook("verzögert", "■", signalPalette.bad),
    signalLook("unbekannt", "○", signalPalette.unknown),
  ],
};

/** Wanted, but nobody has said anything yet; an empty row of the table is not asked for anything. */
export const wantedLook: ConditionalLook = {
  formula: 'AND({Maßnahme}<>"",{cell}="")',
  fill: waitingPalette.wanted,
};

/** Fields that are wanted in some cases only. */
export const wantedWhen: Readonly<Record<string, ConditionalLook>> = {
  assessmentReason: {
    formula: 'AND(OR({Ampel}="gefährdet",{Ampel}="verzögert"),{cell}="")',
    fill: waitingPalette.wanted,
  },
};
