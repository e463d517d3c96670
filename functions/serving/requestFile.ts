/** "Meldung_2026_Bauen_und_Gebäude.xlsx": any system takes it, and it says whose it is. */
export const requestFile = (period: string, department: string) =>
  `${["Meldung", period, department]
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, ""))
    .join("_")}.xlsx`;
