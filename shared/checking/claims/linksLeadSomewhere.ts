import type { Link } from "../../catalogue/lists/links.ts";
import type { Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** A link names a measure that exists here or in the last version. */
export const linksLeadSomewhere: MeasureRule = {
  name: "linksLeadSomewhere",
  code: "linkUnknown",
  severity: "warning",
  about: "measure",
  check(subject, material) {
    const { links } = subject.values;
    if (links === undefined) return holds;
    let lost: Finding[] | undefined;
    for (const link of links)
      if (!material.titles.has(link.code))
        lost = [...(lost ?? []), unknown(subject, link, material)];
    return lost ?? holds;
  },
};

function unknown(subject: Subject, { code, title }: Link, material: Material): Finding {
  const otherCode = title === undefined ? undefined : material.codeOfTitle(title);
  const facts = {
    code,
    ...(otherCode === undefined || title === undefined ? {} : { title, otherCode }),
  };
  const found = finding(subject, "links", facts);
  return material.wholeCatalogue ? found : { ...found, severity: "hint" };
}
