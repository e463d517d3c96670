import { withOneLess } from "./splitCompound.ts";
import { typo } from "./typo.ts";

/** Names that differ from others by a slip of the finger → those others. */
export function mistypedNames(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const name of names) {
    for (const cut of withOneLess(name)) {
      const known = holders.get(cut);
      if (known === undefined) holders.set(cut, [name]);
      else known.push(name);
    }
  }
  const near = new Map<string, readonly string[]>();
  for (const name of names) {
    const others = new Set(withOneLess(name).flatMap((cut) => holders.get(cut) ?? []));
    const slips = [...others].filter((other) => other !== name && typo(name, other));
    if (slips.length > 0) near.set(name, slips);
  }
  return near;
}
