/** Number of a published version, as it stands in an address. */
export const versionNumber = {
  type: "string",
  pattern: "^[1-9]\\d{0,5}$",
  "x-expects": "die Nummer eines Standes",
} as const;
