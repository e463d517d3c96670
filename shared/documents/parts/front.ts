import { germanDate } from "../amount.ts";
import type { Block, Facts, Run } from "../block.ts";
import { plain } from "../block.ts";
import { versionName } from "../paperFrame.ts";
import type { Material, Part } from "../paperKind.ts";
import { noBreak } from "../typeset.ts";

/** „Betreff“ and the title below it, as SessionNet shows them (seed 003). */
export const subjectPart: Part = {
  label: "Betreff",
  isFixed: true,
  make: ({ title }) => [
    { type: "paragraph", role: "label", runs: plain("Betreff") },
    { type: "title", text: withoutOrphan(title) },
  ],
};

/** A year does not stand alone on the last line of a title. */
const withoutOrphan = (title: string) => title.replace(/ (?=\S{1,4}$)/, noBreak);

/** The title alone, its type above it. */
export const titlePart: Part = {
  label: "Titel",
  isFixed: true,
  make: ({ title, type }) => [
    ...(title.toLowerCase().includes(type.label.toLowerCase())
      ? []
      : [{ type: "paragraph", role: "label", runs: plain(type.label) } as const]),
    { type: "title", text: withoutOrphan(title) },
  ],
};

/** The table on the front page, with the rows this municipality wants. */
export const detailsPart: Part = {
  label: "Angaben zur Vorlage",
  isFixed: true,
  make: (material) => [details(material)],
  open: ({ context: { reference, fileReference }, type }) => {
    const { front, numberPattern } = type;
    return [
      ...(front.includes("vorlage") && reference === undefined
        ? ["Die Vorlagennummer fehlt: Sie wird vom Ratsinformationssystem vergeben."]
        : []),
      ...(front.includes("aktenzeichen") && fileReference === undefined
        ? ["Das Aktenzeichen fehlt."]
        : []),
      ...(reference !== undefined && numberPattern !== undefined && !fits(reference, numberPattern)
        ? [
            `Die Vorlagennummer „${reference}“ sieht nicht aus wie hier üblich${usual(numberPattern)}. Bitte prüfen.`,
          ]
        : []),
    ];
  },
};

/** " (9999/9999)", as councils write the form of their numbers; nothing where the pattern is no such form. */
function usual(pattern: string): string {
  const form = pattern
    .replace(/\\d\{(\d)\}/g, (_, count: string) => "9".repeat(Number(count)))
    .replaceAll("\\d", "9")
    .replace(/\\([/.-])/g, "$1");
  return /^[\p{L}\d /.-]+$/u.test(form) ? ` (${form})` : "";
}

/** A pattern nobody can read says nothing against a number. */
function fits(reference: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(reference.slice(0, 60));
  } catch {
    return true;
  }
}

export const formulaPart: Part = {
  label: "Eingangssatz",
  make: ({ type }) =>
    type.formula === undefined
      ? []
      : [{ type: "paragraph", role: "formula", runs: plain(type.formula) }],
};

type Row = readonly [label: string, runs: readonly Run[]];

/** Name in the settings → the row; undefined: there is nothing to say. */
const rows: Readonly<Record<string, (material: Material) => Row | undefined>> = {
  vorlage: ({ context }) => ["Vorlage", plain(context.reference ?? "wird vergeben")],
  aktenzeichen: ({ context }) => ["Aktenzeichen", plain(context.fileReference ?? "keine Angabe")],
  art: ({ type }) => ["Art", [{ text: type.label, strong: true, spaced: true }]],
  ersetzt: ({ context: { replaces } }) =>
    replaces === undefined
      ? undefined
      : [
          "Austauschfassung",
          plain(
            [`ersetzt ${replaces.reference ?? "die bisherige Fassung"}`, replaces.reason]
              .filter(Boolean)
              .join(": ")
          ),
        ],
  öffentlichkeit: ({ context }) => ["Öffentlichkeit", plain(context.audience)],
  federführung: (material) => ["Federführung", plain(leadOf(material) || "keine Angabe")],
  berichtszeitraum: ({ period }) => ["Berichtszeitraum", plain(period.label)],
  stand: ({ catalogue }) => ["Stand", standOf(catalogue)],
};

const leadOf = ({ context, settings }: Pick<Material, "context" | "settings">): string =>
  context.leadDepartment ?? settings.municipality.office;

function standOf(catalogue: Material["catalogue"]): readonly Run[] {
  const version = versionName(catalogue);
  const day = { text: `${germanDate(catalogue.at)}, ` };
  if (catalogue.state === "draft") return [day, { text: version, strong: true, tone: "warning" }];
  return [day, { text: `Katalog ${version}` }];
}

function details(material: Material): Facts {
  const said = material.type.front.flatMap((name): readonly Row[] => {
    const row = Object.hasOwn(rows, name) ? rows[name]?.(material) : undefined;
    return row === undefined ? [] : [row];
  });
  return {
    type: "facts",
    caption: "Angaben zur Vorlage",
    head: ["Zur Vorlage", "Angabe"],
    rows: said.map(([label, runs]) => ({ label, content: [{ type: "paragraph", runs }] })),
  };
}

export const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({
  type: "heading",
  level,
  text,
});
