import { replacement } from "../../../shared/documents/replacement.ts";
import type { PaperEntry } from "../../../shared/exchange/entities/paper.ts";
import { newestOf, type Papering, type PaperWish } from "./papering.ts";

/**
 * An Austauschfassung begins with what the paper before says, has the next number, is made of the
 * newest version, and goes its way from the start: nobody has signed it.
 */
export function replacementOf(
  { id, kind, of, audience, context, template }: PaperEntry,
  state: Pick<Papering, "versions">,
  newId: string
): PaperWish {
  const newest = newestOf(state);
  return {
    ...{ id: newId, etag: "new", kind, audience, replaces: id, template },
    of: newest === undefined || "draft" in of ? of : { version: newest.number },
    context: replacement(context),
  };
}
