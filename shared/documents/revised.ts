import { markChanges } from "./markChanges.ts";
import type { Paper, PaperContext } from "./paper.ts";
import { saidParts } from "./saidParts.ts";

/** Parts that are about the paper, and not its text. */
const unmarked = ["inhalt", "änderungen"];

/** Blocks and parts of an Austauschfassung: what it says differently is marked, part by part. */
export function revised(
  paper: Pick<Paper, "blocks" | "parts" | "properties">,
  { replaced }: Pick<PaperContext, "replaced">
): Pick<Paper, "blocks" | "parts"> {
  const { blocks, parts, properties } = paper;
  if (replaced?.said === undefined) return { blocks, parts };
  const author = { by: properties.creator, at: properties.at };
  const before = new Map(replaced.said.map((one) => [one.name, one.blocks]));
  const marked = saidParts(paper).map(({ name, blocks: now }) => ({
    name,
    blocks: unmarked.includes(name) ? now : markChanges(before.get(name) ?? [], now, author),
  }));
  return {
    blocks: marked.flatMap((one) => one.blocks),
    parts: marked.map((one) => ({ name: one.name, length: one.blocks.length })),
  };
}
