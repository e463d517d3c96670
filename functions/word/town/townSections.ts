import type { Setting } from "../stretches.ts";
import type { Space } from "../tableParts.ts";

/** How the pages of a town's template are set; lengths in twips. */
export interface TownSections {
  readonly spaceOf: (setting: Setting, text: Omit<Space, "width">) => Space;
  /** What ends a section of this setting; the first section of the file carries head and foot. */
  readonly propertiesOf: (setting: Setting, place: "first" | "later") => string;
  /** What ends the file when sections stand before: its head and foot come from the first one. */
  readonly last: string;
}

/** Reads the template's own section, the last of its body; the sections of our text are made from it. */
export function townSections(document: string): TownSections {
  const own = /<w:sectPr\b[^>]*>(?:(?!<w:sectPr\b).)*<\/w:sectPr>(?=<\/w:body>)/s.exec(
    document
  )?.[0];
  const properties = own ?? neutral;
  const upright = textWidth(properties);
  const turned = turn(properties);
  return {
    spaceOf: ({ landscape }, text) => ({
      ...text,
      width: landscape ? textWidth(turned) : upright,
    }),
    propertiesOf: ({ landscape }, place) => {
      const page = landscape ? turned : properties;
      return place === "first" ? page : following(page, "nextPage");
    },
    last: following(properties, "continuous"),
  };
}

const neutral =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1191" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const twips = (xml: string, element: string, name: string) =>
  Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="(\\d+)"`).exec(xml)?.[1] ?? 0);

const textWidth = (section: string) =>
  twips(section, "pgSz", "w") - twips(section, "pgMar", "left") - twips(section, "pgMar", "right");

/** The page on its side, with its own margins. */
function turn(section: string): string {
  const [width, height] = [twips(section, "pgSz", "w"), twips(section, "pgSz", "h")];
  return section.replace(
    /<w:pgSz\b[^>]*\/>/,
    `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
  );
}

/** Word takes head and foot from the section before, and a first page is only first once. */
function following(section: string, type: "nextPage" | "continuous"): string {
  const inherited = section
    .replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, "")
    .replace(/<w:titlePg\b[^>]*\/>/g, "")
    .replace(/<w:type\b[^>]*\/>/g, "")
    .replace(/ w:start="\d+"/g, "");
  return inherited.replace(
    /^(<w:sectPr\b[^>]*>(?:<w:footnotePr>.*?<\/w:footnotePr>)?(?:<w:endnotePr>.*?<\/w:endnotePr>)?)/s,
    `$1<w:type w:val="${type}"/>`
  );
}
