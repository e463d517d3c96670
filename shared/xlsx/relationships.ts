import { attribute, elements } from "./elements.ts";
import type { Parts } from "./parts.ts";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "sharedStrings"; strict and transitional files agree on it. */
  readonly type: string;
  /** Name of a part in the archive. */
  readonly target: string;
}

/** What a part points to inside the archive; links to other files are left out and never followed. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const xml = parts.xml(`${folder}_rels/${part.slice(cut)}.rels`) ?? "";
  return elements(xml, "Relationship").flatMap(({ attributes }) => {
    const target = attribute(attributes, "Target");
    if (target === undefined || attribute(attributes, "TargetMode") === "External") return [];
    return {
      id: attribute(attributes, "Id") ?? "",
      type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
      target: resolve(folder, target.replaceAll("\\", "/")),
    };
  });
}

/** "xl/worksheets/" and "../tables/table1.xml" → "xl/tables/table1.xml". */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
