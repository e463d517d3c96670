import type { PaperData } from "../../../shared/documents/paperData.ts";

/** One entry of what the office says is another one now; nothing where it was emptied. */
export function without(
  context: PaperData,
  name: keyof PaperData,
  different: Partial<PaperData>
): PaperData {
  const { [name]: _, ...rest } = context;
  return { ...rest, ...different };
}
