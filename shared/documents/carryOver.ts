import type { PaperData } from "./paperData.ts";
import type { PaperOrigin } from "./sidecar.ts";

/**
 * What a paper of the last period gives to the next: own texts and sections as drafts, and who is always asked. Numbers,
 * dates, results and amounts belong to their paper and stay there.
 */
export function carryOver({ data, period }: PaperOrigin, into: string): PaperData {
  if (period === into) return data;
  const { texts, sections, coSigners, consultations, annexes, signature, leadDepartment } = data;
  const drafts = Object.entries(texts ?? {}).map(
    ([name, { text, from }]) => [name, { text, from: from ?? period }] as const
  );
  return {
    ...(drafts.length === 0 ? {} : { texts: Object.fromEntries(drafts) }),
    ...(sections === undefined
      ? {}
      : { sections: sections.map((one) => ({ ...one, from: one.from ?? period })) }),
    ...(annexes === undefined ? {} : { annexes }),
    ...(signature === undefined ? {} : { signature }),
    ...(leadDepartment === undefined ? {} : { leadDepartment }),
    ...(coSigners === undefined
      ? {}
      : { coSigners: coSigners.map(({ department }) => ({ department })) }),
    ...(consultations === undefined
      ? {}
      : {
          consultations: consultations.map(({ committee, role, isPublic }) => ({
            committee,
            ...(role === undefined ? {} : { role }),
            ...(isPublic === undefined ? {} : { isPublic }),
          })),
        }),
  };
}
