import type { Department, Settings } from "../../catalogue/settings/settings.ts";
import { join } from "../../wording/join.ts";
import { germanDate } from "../amount.ts";
import type { Block, Content, ListEntry, Table } from "../block.ts";
import { paragraph, plain } from "../block.ts";
import type { Part } from "../paperKind.ts";
import { reportName } from "../reportName.ts";
import { heading } from "./front.ts";
import { saidOrNothing } from "./openWords.ts";
import { numberedName, relationsPicture, structureTree } from "./structureDiagram.ts";

/** The structure of the municipality as an indented list, and how its units and bodies work together. */
export const structurePart: Part = {
  label: "Organisation",
  make: ({ settings, catalogue }) => [
    ...organisation(settings, catalogue.at.slice(0, 10)),
    ...relations(settings),
    ...bodies(settings),
  ],
};

/** In force on this day, as far as settings say. */
const isValid = ({ validFrom, validTo }: Department, day: string) =>
  (validTo === undefined || validTo >= day) && (validFrom === undefined || validFrom <= day);

function organisation(settings: Settings, today: string): readonly Block[] {
  const { departments } = settings;
  const upcoming = departments.filter(
    ({ validFrom }) => validFrom !== undefined && validFrom > today
  );
  const valid = departments.filter((one) => isValid(one, today) || upcoming.includes(one));
  if (valid.length === 0) return [];
  const known = new Set(valid.map(({ id }) => id));
  const top = valid.filter(({ parent }) => parent === undefined || !known.has(parent));
  const picture = structureTree(valid, settings);
  return [
    heading("Organisation"),
    ...(picture === undefined ? [] : [picture]),
    { type: "list", entries: top.map((one) => entryOf(one, valid)) },
  ];
}

function entryOf(department: Department, all: readonly Department[]): ListEntry {
  const below = descendants(department, all, []);
  return {
    runs: plain(nameOf(department)),
    ...(below.length === 0 ? {} : { entries: below.map((path) => plain(path)) }),
  };
}

/** Two levels are indented; deeper ones say what they belong to. */
function descendants(
  parent: Department,
  all: readonly Department[],
  path: readonly string[]
): readonly string[] {
  if (path.length > 8) return [];
  return all
    .filter((one) => one.parent === parent.id)
    .flatMap((one) => [
      [nameOf(one), ...(path.length === 0 ? [] : [`(zu ${path.at(-1)})`])].join(" "),
      ...descendants(one, all, [...path, one.name]),
    ]);
}

function nameOf({ number, name, head, validFrom, validTo }: Department): string {
  const dates = [
    validFrom === undefined ? "" : `seit ${germanDate(validFrom)}`,
    validTo === undefined ? "" : `bis ${germanDate(validTo)}`,
  ].filter(Boolean);
  const more = [head, ...dates].filter((one) => one !== undefined && one !== "");
  const title = numberedName(number, name);
  return more.length === 0 ? title : `${title} (${more.join(", ")})`;
}

function relations(settings: Settings): readonly Block[] {
  const { relations: all } = settings;
  if (all.length === 0) return [];
  const picture = relationsPicture(settings);
  return [
    heading("Zusammenarbeit"),
    ...(picture === undefined ? [] : [picture]),
    {
      type: "list",
      entries: all.map(({ from, to, kind }) => ({ runs: plain(relationWords(from, kind, to)) })),
    },
  ];
}

/** "Stabsstelle Klima berichtet an Lenkungskreis Klima" */
const relationWords = (from: string, kind: string, to: string) =>
  kind === "verknüpft" ? `${from} ist verknüpft mit ${to}` : `${from} ${kind} ${to}`;

/** Which body receives which paper (seed 000: Berichtswesen an Beirat und Lenkungskreis). */
function bodies(settings: Settings): readonly Block[] {
  if (settings.committees.length === 0) return [];
  return [heading("Gremien und Berichte"), bodyTable(settings)];
}

function bodyTable(settings: Settings): Table {
  return {
    type: "table",
    caption: "Gremien und die Berichte, die sie erhalten",
    number: 0,
    columns: [
      { label: "Gremium", width: 70 },
      { label: "Art", width: 35 },
      { label: "erhält", width: 60 },
    ],
    rows: settings.committees.map(({ name, kind, receives }): readonly (readonly Content[])[] => [
      [paragraph(name)],
      [paragraph(kind)],
      saidOrNothing(
        receives.length === 0 ? undefined : join(receives.map((one) => reportName(one, settings)))
      ),
    ]),
  };
}
