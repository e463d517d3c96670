/** General words that, in place of one another, make two measures: Strom for Wärme. */
export const media: ReadonlySet<string> = new Set(["Strom", "Wärme", "Wasser"]);

/** Deeds before the deed: who only looks into a thing does not yet do it. */
export const plans: ReadonlySet<string> = new Set(["Prüfung", "Kataster", "Bauleitplanung"]);
