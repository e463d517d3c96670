/** Colours of our sheets, "RRGGBB": one accent; all else is ink and grey. */
export const palette = {
  accent: "1F5F56",
  tint: "E2EDEA",
  paleGrey: "F0F3F2",
  ink: "1E2B28",
  greyInk: "5B6966",
  line: "DDE3E1",
  white: "FFFFFF",
  /** Left of the first column of a section. */
  section: "9DB8B1",
} as const;
