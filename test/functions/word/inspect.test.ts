import { beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../functions/word/render.ts";
import { readZip } from "../../../functions/zip/readZip.ts";
import { writeZip } from "../../../functions/zip/writeZip.ts";
import { steckbriefe } from "../../../shared/documents/steckbriefe.ts";
import { aCatalogue, aMeasure } from "../../shared/documents/aCatalogue.ts";
import { inspect } from "./inspect.ts";

/** Where the document is broken on purpose, and what the inspection must call it. */
const broken: readonly (readonly [string, RegExp | string, string])[] = [
  ["cell without a last paragraph", "</w:p></w:tc>", '</w:p><w:bookmarkEnd w:id="9"/></w:tc>'],
  ["row without cells", "</w:tbl>", "<w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr></w:tbl>"],
  ["merged cells", "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>'],
  ["table without a repeated head", "<w:tblHeader/>", ""],
  ["row that may break", "<w:cantSplit/>", ""],
  ["table without caption", /<w:tblCaption w:val="[^"]*"\/>/, ""],
  ["grid unlike the table's width", /<w:gridCol w:w="\d+"/, '<w:gridCol w:w="1"'],
  [
    "fields out of balance",
    "</w:body>",
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p></w:body>',
  ],
  ["anchor without bookmark", 'w:anchor="Massnahme2"', 'w:anchor="Nirgends"'],
  ["bookmark twice or badly named", 'w:name="Massnahme2"', 'w:name="Massnahme1"'],
  ["style not defined", 'w:pStyle w:val="Tabellentext"', 'w:pStyle w:val="Tabelle"'],
  ["list not defined", /<w:numId w:val="\d+"/, '<w:numId w:val="77"'],
  ["headings that skip a level", 'w:val="Heading2"', 'w:val="Heading3"'],
  ["empty paragraph", "<w:body>", "<w:body><w:p/>"],
  ["blanks, tabs or breaks as layout", "Radweg am", "Radweg  am"],
  ["text that no reader should see", "Radweg am", "undefined am"],
  ["dots without words", " (4 von 6)", ""],
];

describe("inspect", () => {
  let parts: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    const measures = [
      aMeasure({ code: "MO1", steps: ["Bauen"], priority: { dots: 4 }, links: [{ code: "MO2" }] }),
      aMeasure({ code: "MO2" }),
    ];
    parts = readZip(await render(steckbriefe(aCatalogue(measures), { audience: "öffentlich" })));
  });

  it.each(broken)("notices: %s", (fault, from, to) => {
    const entries = [...parts].map(([name, content]) => ({
      name,
      content: name === "word/document.xml" ? content.replace(from, to) : content,
    }));
    const { faults } = inspect(writeZip(entries, new Date(0)));
    expect(faults.filter((found) => found.startsWith(fault))).toHaveLength(1);
  });
});
