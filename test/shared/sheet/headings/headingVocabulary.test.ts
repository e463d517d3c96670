import { expect, it } from "vitest";
import { fieldNames, fields } from "../../../../shared/catalogue/fields.ts";
import { foldHeading } from "../../../../shared/sheet/headings/foldHeading.ts";
import { moreHeadings } from "../../../../shared/sheet/headings/moreHeadings.ts";
import { programmeHeadings } from "../../../../shared/sheet/headings/programmeHeadings.ts";
import { spanHeadings } from "../../../../shared/sheet/headings/spanHeadings.ts";
import { spokenHeadings } from "../../../../shared/sheet/headings/spokenHeadings.ts";
import { meanings } from "../../../../shared/sheet/headings/words/meanings.ts";

it("names a field once: further headings repeat neither the table of fields nor one another", () => {
  const folded = (target: string, text: string) => `${target}: ${foldHeading(text)}`;
  const tabled = new Set([
    ...fieldNames.flatMap((name) =>
      [fields[name].label, ...fields[name].alsoCalled].map((text) => folded(name, text))
    ),
    ...spanHeadings.map((text) => folded("span", text)),
  ]);
  const further = [moreHeadings, programmeHeadings, spokenHeadings]
    .flatMap((names) => Object.entries(names))
    .flatMap(([target, texts]) =>
      texts.split("|").map((text) => folded(target, text.trim().replace(/^=/, "")))
    );
  expect(further.length).toBeGreaterThan(2000);
  expect(further.filter((one, at) => tabled.has(one) || further.indexOf(one) < at)).toEqual([]);
});

it("gives each stem one meaning", () => {
  const stems = Object.values(meanings).flatMap((meaning) => meaning.stems);
  expect(stems.filter((stem, at) => stems.indexOf(stem) < at)).toEqual([]);
});
