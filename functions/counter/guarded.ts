import { isPassing } from "../tables/faults.ts";
import { storeAway } from "./refusal.ts";

/** Storage that stayed away after all patience is told as such; everything else goes its way. */
export function guarded<Part extends object>(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part).map(([name, inner]) => [
      name,
      typeof inner === "function" ? tellingStoreAway(inner as AnyWork) : guarded(inner),
    ])
  ) as Part;
}

type AnyWork = (...given: readonly unknown[]) => Promise<unknown>;

const tellingStoreAway =
  (work: AnyWork): AnyWork =>
  async (...given) => {
    try {
      return await work(...given);
    } catch (error) {
      throw isPassing(error) ? storeAway(error) : error;
    }
  };
