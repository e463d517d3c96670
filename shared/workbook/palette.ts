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

/** Grounds and words of what is good, needs care, is bad, or is not known; a sign always says the same. */
export const signalPalette = {
  good: { fill: "DDEFE3", ink: "1E5B36" },
  care: { fill: "FCEFC9", ink: "6E5000" },
  bad: { fill: "F8DDD7", ink: palette.warning },
  unknown: { fill: "ECEEEE", ink: "4C5855" },
  /** No ground of its own, so that what is urgent stands out. */
  quiet: { ink: "4C5855" },
} as const;

/** Grounds of cells that wait for somebody: wanted, and asked for before anything else. */
export const waitingPalette = { wanted: "FBF6E9", urgent: "FFF4D6" } as const;

/** Bars of the Ampel, and of a value that is none of its words. */
export const lightPalette = {
  good: "4B9B6E",
  care: "E0B13C",
  bad: "C6553D",
  other: "A9B4B1",
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
