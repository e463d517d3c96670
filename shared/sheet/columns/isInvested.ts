import { cost } from "../../catalogue/costs/cost.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Cell } from "../../xlsx/grid.ts";

/** In euro: more than it takes inside an office to start something. */
const large = 30_000;

/** "Sachkosten (einmalig)" over large amounts says that money is invested, not that it starts something. */
export const isInvested = (heading: string, cells: readonly Cell[], settings: Settings): boolean =>
  /sachkosten/i.test(heading) &&
  !/start|anschub|anlauf|vorbereit/i.test(heading) &&
  cells.some((cell) => (cost.read(cell, { settings }).value?.max ?? 0) >= large);
