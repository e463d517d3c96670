/** How alike two measures or titles are, with reasons in German. */
export interface Likeness {
  readonly class: "sure" | "look" | "no";
  /** 0 = nothing in common, 1 = the same words. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Numbers, directions, streets or other particulars exclude one another. */
  readonly contradicted: boolean;
  /** The titles share a subject and nothing weighty speaks against it, so other evidence may count. */
  readonly kin: boolean;
}

/** From this score on a person should look. */
export const lookFrom = 0.56;

/** A likeness before its reasons are put into words: most are never read. */
export interface Judgement extends Omit<Likeness, "reasons"> {
  reasons(): readonly string[];
}

/** With its reasons in words. */
export function explained({ reasons, ...judged }: Judgement): Likeness {
  const { class: likeness, score, contradicted, kin } = judged;
  return { class: likeness, score, reasons: reasons(), contradicted, kin };
}

/** The same with more reasons, behind those that stand, each once. */
export const because = (judged: Judgement, reasons: readonly string[]): Judgement => ({
  ...judged,
  reasons: () => [...new Set([...judged.reasons(), ...reasons])],
});
