import type { CatalogueMeasure } from "../../catalogue/draft.ts";

export interface FreeCodes {
  /** A code with the same letters that nobody has, had or links to. */
  next(code: string): string;
}

/** Hands out codes above the highest in use, each once. */
export function freeCodes(catalogue: readonly CatalogueMeasure[]): FreeCodes {
  const highest = new Map<string, number>();
  const see = (code: string) => {
    const { letters, number } = partsOf(code);
    highest.set(letters, Math.max(number, highest.get(letters) ?? 0));
  };
  for (const { code, formerCodes = [], links = [] } of catalogue) {
    for (const one of [code ?? "", ...formerCodes, ...links.map((link) => link.code)]) see(one);
  }
  return {
    next: (code) => {
      const { letters } = partsOf(code);
      const number = (highest.get(letters) ?? 0) + 1;
      highest.set(letters, number);
      return `${letters}${number}`;
    },
  };
}

/** "BS4.2" → BS, 4 */
export function partsOf(code: string): { readonly letters: string; readonly number: number } {
  const [, letters = code, digits = "0"] = /^(\D*)(\d*)/.exec(code) ?? [];
  return { letters, number: Number(digits) };
}
