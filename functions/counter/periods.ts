import type { Period } from "../../shared/catalogue/settings/settings.ts";
import type { PeriodRecord } from "../tables/periods.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { Backroom } from "./backroom.ts";
import type { Call, PageWish } from "./call.ts";
import { keeping } from "./keep.ts";
import { Refusal } from "./refusal.ts";

const periods = keeping<PeriodRecord>({
  table: ({ tables }) => tables.Directory,
  prefix: "R",
  id: ({ id }) => id,
  name: "period",
  german: "Diesen Berichtszeitraum",
});

export const listPeriods = (backroom: Backroom, call: Pick<Call, "municipality">) =>
  periods.list(backroom, call);

export const pageOfPeriods = (
  backroom: Backroom,
  call: Pick<Call, "municipality">,
  wish: PageWish
) => periods.page(backroom, call, wish);

export const readPeriod = (backroom: Backroom, call: Pick<Call, "municipality">, id: string) =>
  periods.read(backroom, call, id);

/** Opens a period, or changes what is known of it. */
export function writePeriod(
  backroom: Backroom,
  call: Call,
  period: PeriodRecord,
  etag?: string
): Promise<Tagged<PeriodRecord>> {
  const verb = etag === undefined ? "opened" : verbs[period.state];
  return periods.write(backroom, call, period, { etag, verb });
}

const verbs = { open: "changed", closed: "closed", published: "published" } as const;

/** A longer time for one department; the last word on it counts. */
export async function extendPeriod(
  backroom: Backroom,
  call: Call,
  seen: { readonly id: string; readonly etag: string },
  extension: PeriodRecord["extensions"][number]
): Promise<Tagged<PeriodRecord>> {
  const { value } = await readPeriod(backroom, call, seen.id);
  const others = value.extensions.filter(({ department }) => department !== extension.department);
  return writePeriod(backroom, call, { ...value, extensions: [...others, extension] }, seen.etag);
}

export async function closePeriod(
  backroom: Backroom,
  call: Call,
  id: string,
  etag: string
): Promise<Tagged<PeriodRecord>> {
  const { value } = await readPeriod(backroom, call, id);
  if (value.state !== "open") {
    throw new Refusal(
      "wrongState",
      "Der Berichtszeitraum ist schon geschlossen. Bitte diesen Schritt noch einmal öffnen."
    );
  }
  return writePeriod(backroom, call, { ...value, state: "closed" }, etag);
}

/** Whether a department may still hand in: while open, and after that for as long as it was given. */
export function takesSubmissions(period: PeriodRecord, department: string, at: string): boolean {
  if (period.state === "open") return true;
  const today = at.slice(0, 10);
  return period.extensions.some((one) => one.department === department && one.until >= today);
}

/** A period as settings and versions know it. */
export function plainPeriod(period: PeriodRecord): Period {
  const { reminders, extensions, reminded, ...plain } = period;
  return plain;
}
