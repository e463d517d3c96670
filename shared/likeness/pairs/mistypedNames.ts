import { slipIndex } from "../dictionary/slipIndex.ts";

/** Names that differ from others by a slip of the finger → those others. */
export function mistypedNames(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const slipsOf = slipIndex(names);
  const near = new Map<string, readonly string[]>();
  for (const name of names) {
    const slips = slipsOf(name);
    if (slips.length > 0) near.set(name, slips);
  }
  return near;
}
