import type { Link } from "../../catalogue/lists/links.ts";
import { mayShareCode } from "../../likeness/titles/titlesAlike.ts";
import { foldTitle } from "../foldTitle.ts";
import type { Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** A title written beside a code is the title of that code, not of another measure. */
export const linkTitlesFitTheirCodes: MeasureRule = {
  name: "linkTitlesFitTheirCodes",
  code: "linkTitleOfAnother",
  severity: "warning",
  about: "measure",
  check(subject, material) {
    const { links } = subject.values;
    if (links === undefined) return holds;
    return links.flatMap((link) => mistaken(subject, link, material));
  },
};

function mistaken(subject: Subject, { code, title }: Link, material: Material): Finding[] {
  const ownTitle = material.titles.get(code);
  if (title === undefined || ownTitle === undefined || ownTitle === "") return [];
  if (foldTitle(title) === foldTitle(ownTitle) || mayShareCode(title, ownTitle)) return [];
  const otherCode = material.codeOfTitle(title);
  return [
    finding(subject, "links", {
      code,
      title,
      ownTitle,
      ...(otherCode === undefined ? {} : { otherCode }),
    }),
  ];
}
