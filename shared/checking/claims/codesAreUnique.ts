import { mayShareCode } from "../../likeness/titles/titlesAlike.ts";
import { foldTitle } from "../foldTitle.ts";
import type { Material } from "../material.ts";
import { placeOf } from "../place.ts";
import { type CatalogueRule, type Finding, finding, holds } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * One code, one measure. The same code with an alike title in two files is the same measure told
 * twice and no trouble; in one list it is a repeated row; with an unlike title it is a collision,
 * which blocks publishing (ARCHITECTURE.md section 3, identity).
 */
export const codesAreUnique: CatalogueRule = {
  name: "codesAreUnique",
  code: "codeUsedTwice",
  severity: "error",
  about: "catalogue",
  check(material) {
    const findings: Finding[] = [];
    for (const [code, subjects] of material.byCode) {
      for (const each of withinGroup(code, subjects)) findings.push(each);
      const known = againstLastVersion(code, subjects, material);
      if (known !== undefined) findings.push(known);
    }
    return findings.length === 0 ? holds : findings;
  },
};

function withinGroup(code: string, subjects: readonly Subject[]): Finding[] {
  const [first, ...others] = subjects;
  if (first === undefined || others.length === 0) return [];
  const findings: Finding[] = [];
  const lastInSheet = new Map([[first.sheet, first]]);
  for (const other of others) {
    const neighbour = lastInSheet.get(other.sheet);
    lastInSheet.set(other.sheet, other);
    if (!sameMeasure(first, other)) findings.push(collision(code, other, first));
    else if (neighbour !== undefined) findings.push(repeated(code, other, neighbour));
  }
  return findings;
}

function sameMeasure(a: Subject, b: Subject): boolean {
  return titlesMeanTheSame(a.values.title, b.values.title);
}

/** A missing title contradicts nothing. */
function titlesMeanTheSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b || b === "") return true;
  return foldTitle(a) === foldTitle(b) || mayShareCode(a, b);
}

function collision(code: string, other: Subject, first: Subject): Finding {
  const { title = "" } = other.values;
  return finding(other, "code", {
    code,
    title,
    otherTitle: first.values.title ?? "",
    otherPlace: whereIs(first, other),
  });
}

function repeated(code: string, other: Subject, first: Subject): Finding {
  return {
    ...finding(other, "code", { code, otherPlace: whereIs(first, other) }),
    severity: "warning",
  };
}

function againstLastVersion(
  code: string,
  subjects: readonly Subject[],
  { knownCodes }: Material
): Finding | undefined {
  const before = knownCodes.get(code);
  const stray = subjects.find(
    ({ values }) => before !== undefined && !titlesMeanTheSame(values.title, before)
  );
  if (stray === undefined || before === undefined) return undefined;
  const facts = {
    code,
    title: stray.values.title ?? "",
    otherTitle: before,
    otherPlace: "im letzten Stand",
  };
  return { ...finding(stray, "code", facts), severity: "warning" };
}

/** "in Zelle B8", and the sheet and file where they are others. */
function whereIs(subject: Subject, from: Subject): string {
  const { file, sheet, cell = "?" } = placeOf(subject, "code");
  if (file !== from.file) return `in „${file}“, Blatt „${sheet}“, Zelle ${cell}`;
  return subject.sheet === from.sheet ? `in Zelle ${cell}` : `im Blatt „${sheet}“, Zelle ${cell}`;
}
