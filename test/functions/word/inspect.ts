import { readZip } from "../../../functions/zip/readZip.ts";

/** What a .docx says, part by part, and what is wrong with it although validators are content. */
export interface Inspection {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: string;
  readonly faults: readonly string[];
}

/** DOCUMENTS: structure that Word needs and neither XSD nor Microsoft's validator checks. */
export function inspect(docx: Uint8Array): Inspection {
  const parts = new Map(
    [...readZip(docx)].map(([name, text]) => [name, /\.(?:xml|rels)$/.test(name) ? text : ""])
  );
  const document = parts.get("word/document.xml") ?? "";
  const faults = checks.flatMap(([name, fault]) => {
    const found = fault(document, parts);
    return found.length === 0 ? [] : [`${name}: ${found.slice(0, 3).join(" · ")}`];
  });
  return { parts, document, faults };
}

type Check = (document: string, parts: ReadonlyMap<string, string>) => readonly string[];

const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const texts = (xml: string) => all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
const twice = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) < index);
const without = (names: readonly string[], known: readonly string[]) =>
  names.filter((name) => !known.includes(name));
const sum = (numbers: readonly string[]) => numbers.reduce((total, one) => total + Number(one), 0);
const tables = (xml: string) => all(xml, /(<w:tbl>.*?<\/w:tbl>)/gs);

const checks: readonly (readonly [string, Check])[] = [
  ["cell without a last paragraph", (xml) => all(xml, /(?<!<\/w:p>)(<\/w:tc>)/g)],
  ["row without cells", (xml) => all(xml, /(<w:tr>(?:(?!<w:tc>).)*?<\/w:tr>)/gs)],
  ["table in a table", (xml) => tables(xml).filter((one) => one.lastIndexOf("<w:tbl>") > 0)],
  ["merged cells", (xml) => all(xml, /(<w:(?:gridSpan|vMerge)\b)/g)],
  [
    "table without a repeated head",
    (xml) =>
      tables(xml).filter(
        (one) => !/^.*?<w:tr><w:trPr>[^/]*(?:\/>[^/]*)?<w:tblHeader\/>/s.test(one)
      ),
  ],
  ["row that may break", (xml) => all(xml, /(<w:tr>(?!<w:trPr><w:cantSplit\/>))/g)],
  [
    "table without caption",
    (xml) =>
      tables(xml).filter(
        (one) =>
          !/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/.test(one)
      ),
  ],
  [
    "grid unlike the table's width",
    (xml) =>
      tables(xml).filter(
        (one) =>
          sum(all(one, /<w:gridCol w:w="(\d+)"/g)) !== sum(all(one, /<w:tblW [^>]*w:w="(\d+)"/g))
      ),
  ],
  [
    "fields out of balance",
    (xml) => {
      const count = (kind: string) => all(xml, new RegExp(`(w:fldCharType="${kind}")`, "g")).length;
      return count("begin") === count("end") ? [] : ["begin and end differ"];
    },
  ],
  ["link in a link", (xml) => all(xml, /(<w:hyperlink(?:(?!<\/w:hyperlink>).)*<w:hyperlink)/gs)],
  ["anchor without bookmark", (xml) => without(all(xml, /w:anchor="([^"]*)"/g), bookmarks(xml))],
  [
    "bookmark twice or badly named",
    (xml) => [
      ...twice(bookmarks(xml)),
      ...bookmarks(xml).filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name)),
    ],
  ],
  [
    "style not defined",
    (_, parts) =>
      without(
        [...parts.values()].flatMap((xml) =>
          all(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)
        ),
        all(parts.get("word/styles.xml") ?? "", /w:styleId="([^"]*)"/g)
      ),
  ],
  [
    "list not defined",
    (xml, parts) =>
      without(
        all(xml, /<w:numId w:val="([^"]*)"/g),
        all(parts.get("word/numbering.xml") ?? "", /<w:num [^>]*w:numId="([^"]*)"/g)
      ),
  ],
  [
    "headings that skip a level",
    (xml) => {
      const levels = all(xml, /<w:pStyle w:val="Heading(\d)"/g).map(Number);
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`${index}: ${level}`] : []
      );
    },
  ],
  [
    "empty paragraph",
    (xml) =>
      all(
        xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ""),
        /(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>|<w:sectPr).)*<\/w:pPr>)?<\/w:p>|<w:p\/>)/gs
      ),
  ],
  [
    "blanks, tabs or breaks as layout",
    (xml) => [...texts(xml).filter((text) => / {2}|\t|\n/.test(text)), ...all(xml, /(<w:tab\/>)/g)],
  ],
  [
    "text that no reader should see",
    (_, parts) =>
      [...parts]
        .filter(([name]) => /document|header|footer|core/.test(name))
        .flatMap(([, xml]) => texts(xml))
        .filter((text) =>
          /\d €|z\.B\.|\bCO2\b|undefined|null|NaN|\[object|\{\{|TODO|\d{4}-\d\d-\d\d/.test(text)
        ),
  ],
  [
    "dots without words",
    (xml) =>
      texts(xml).filter(
        (text, index, every) =>
          /[●○]/.test(text) &&
          !(/^[●○]{6}$/.test(text) && /^ \([0-6] von 6/.test(every[index + 1] ?? ""))
      ),
  ],
  [
    "part without content type",
    (_, parts) => {
      const types = parts.get("[Content_Types].xml") ?? "";
      return [...parts.keys()].filter((name) => {
        const extension = name.split(".").at(-1);
        return (
          name !== "[Content_Types].xml" &&
          !types.includes(`PartName="/${name}"`) &&
          !types.includes(`Extension="${extension}"`)
        );
      });
    },
  ],
  [
    "target that is not there",
    (_, parts) =>
      [...parts]
        .filter(([name]) => name.startsWith("word/_rels/"))
        .flatMap(([, xml]) => all(xml, /Target="([^"]*)"/g))
        .filter((target) => !parts.has(`word/${target}`)),
  ],
  [
    "control character",
    (_, parts) =>
      [...parts].flatMap(([name, xml]) =>
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml) ? [name] : []
      ),
  ],
];

const bookmarks = (xml: string) => all(xml, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g);
