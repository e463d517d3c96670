/** Colours of our sheets, papers and panes, "RRGGBB": one accent; all else is ink and grey. */
export const palette = {
  accent: "1F5F56",
  tint: "E2EDEA",
  paleGrey: "F0F3F2",
  ink: "1E2B28",
  greyInk: "5B6966",
  /** Quiet text that is still read in print. */
  quietInk: "53615D",
  warning: "8A2412",
  line: "DDE3E1",
  white: "FFFFFF",
  /** Left of the first column of a section. */
  section: "9DB8B1",
} as const;

/**
 * Colours of the series of a picture, by their place: told apart by people who see few colours (at least
 * 12 apart in Lab under each of three ways to see; after Okabe and Ito). Bars have an edge of ink besides.
 */
export const chartPalette = {
  first: palette.accent,
  second: "E69F00",
  third: "56A4D8",
  fourth: "6A2C70",
  fifth: "D3DC6E",
  sixth: "C2552D",
  quiet: "B9C3BE",
} as const;
