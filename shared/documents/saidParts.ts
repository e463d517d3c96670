import type { Block } from "./block.ts";
import type { Paper } from "./paper.ts";

/** One part of a paper, by its name in the settings, and what it says. */
export interface SaidPart {
  readonly name: string;
  readonly blocks: readonly Block[];
}

export function saidParts({ blocks, parts }: Pick<Paper, "blocks" | "parts">): readonly SaidPart[] {
  let at = 0;
  return parts.map(({ name, length }) => {
    at += length;
    return { name, blocks: blocks.slice(at - length, at) };
  });
}
