import { counted } from "./counted.ts";

export const measures = (count: number) => counted(count, "Maßnahme", "Maßnahmen");
export const cases = (count: number) => counted(count, "Klärungsfall", "Klärungsfälle");
export const departments = (count: number) => counted(count, "Fachbereich", "Fachbereiche");
/** "6 von 7 Fachbereichen haben gemeldet." */
export const reported = (here: number, all: number): string =>
  `${here.toLocaleString("de-DE")} von ${counted(all, "Fachbereich", "Fachbereichen")} ${here === 1 ? "hat" : "haben"} gemeldet.`;

/** A day or an instant of the service as people write it: "3. März 2026". */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return iso;
  const local = iso.includes("T") ? new Date(iso) : new Date(year, month - 1, date);
  return local.toLocaleDateString("de-DE", { day: "numeric", month: "long", year: "numeric" });
}
