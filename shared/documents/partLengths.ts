import type { Block } from "./block.ts";

/** A part of a paper and how many of the paper's blocks are its, in order. */
export interface PartLength {
  readonly name: string;
  readonly length: number;
}

/** What each part came to after numbering, which may leave out a table of contents. */
export function partLengths(
  parts: readonly { readonly name: string; readonly blocks: readonly Block[] }[],
  numbered: readonly Block[]
): readonly PartLength[] {
  let at = 0;
  return parts.map(({ name, blocks }) => {
    const from = at;
    for (const { type } of blocks)
      if (type !== "contents" || numbered[at]?.type === "contents") at++;
    return { name, length: at - from };
  });
}
