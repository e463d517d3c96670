import { counted } from "./counted.ts";

export const measures = (count: number) => counted(count, "Maßnahme", "Maßnahmen");
export const cases = (count: number) => counted(count, "Klärungsfall", "Klärungsfälle");
export const departments = (count: number) => counted(count, "Fachbereich", "Fachbereiche");

/** A day or an instant of the service as people write it: "3. März 2026". */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return iso;
  const local = iso.includes("T") ? new Date(iso) : new Date(year, month - 1, date);
  return local.toLocaleDateString("de-DE", { day: "numeric", month: "long", year: "numeric" });
}
