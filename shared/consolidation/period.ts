import type { Settings } from "../catalogue/settings/settings.ts";

/** The period asked for, else the one that is open. */
export function periodOf(settings: Settings, asked: string | undefined): string {
  const named = settings.periods.find(({ id, label }) => id === asked || label === asked);
  const open = settings.periods.filter(({ state }) => state === "open");
  return named?.id ?? asked ?? (open.length === 1 ? open[0]?.id : undefined) ?? "ohne Zeitraum";
}
