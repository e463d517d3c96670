/** "2026-03-31" → "31. März 2026" */
export const germanDay = (iso: string): string =>
  new Date(`${iso.slice(0, 10)}T12:00:00`).toLocaleDateString("de-DE", { dateStyle: "long" });

/** "2026-03-31T10:00:00Z" → "31.03.2026, 12:00 Uhr" */
export const germanInstant = (iso: string): string =>
  `${new Date(iso).toLocaleString("de-DE", { dateStyle: "medium", timeStyle: "short" })} Uhr`;
