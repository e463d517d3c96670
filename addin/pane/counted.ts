/** 1 → "1 Maßnahme", 12 → "12 Maßnahmen". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("de-DE")} ${count === 1 ? one : many}`;
