import { allFigures } from "../reporting/allFigures.ts";
import { report } from "../reporting/report.ts";
import { onOneLine } from "../wording/onOneLine.ts";
import type { Block } from "./block.ts";
import { leaksIn } from "./leaks.ts";
import { named } from "./named.ts";
import { numbered } from "./numbered.ts";
import { applyOwnText, staleText } from "./ownText.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import { frame, readable } from "./paperFrame.ts";
import type { Material, PaperKind, Part } from "./paperKind.ts";
import { paperTypeRules } from "./paperTypeRules.ts";
import { partLengths } from "./partLengths.ts";
import { commonParts } from "./parts/commonParts.ts";
import { revised } from "./revised.ts";
import { paperFigures } from "./statedFigures.ts";
import { typesetBlocks } from "./typesetBlocks.ts";

/** A kind of paper, filled: its parts in the order this municipality wants, own texts in their places. */
export function assemble(kind: PaperKind, catalogue: PaperCatalogue, context: PaperContext): Paper {
  const material = materialOf(kind, catalogue, context);
  const made = material.type.blocks.flatMap((name): readonly Made[] => {
    const part = partOf(kind, name);
    return part === undefined ? [] : [madePart(name, part, material)];
  });
  const blocks = numbered(made.flatMap((part) => part.blocks));
  const { title, type, leftOut } = material;
  const content = { kind: kind.kind, type: typeName(kind, material), title, density: kind.density };
  const paper = frame({ ...content, blocks }, material, catalogue, context);
  const parts = partLengths(made, blocks);
  const text = revised({ ...paper, parts }, context);
  return {
    ...paper,
    ...text,
    open: [
      ...new Set([
        ...unknownParts(kind, type.blocks),
        ...textsWithoutPlace(kind, material),
        ...made.flatMap(({ open }) => open),
      ]),
    ],
    hints: kind.hints?.(blocks) ?? [],
    figures: paperFigures(material),
    stops: leaksIn({ blocks: text.blocks, title }, leftOut, material.measures),
  };
}

function materialOf(kind: PaperKind, catalogue: PaperCatalogue, context: PaperContext): Material {
  const { settings } = catalogue;
  const everything = readable(catalogue, context);
  const found = kind.selects?.(everything, context, settings) ?? named(everything, context);
  let counted: ReturnType<typeof allFigures> | undefined;
  const material = {
    ...found,
    ...{ catalogue, context, settings },
    type: paperTypeRules(kind, settings),
    figures: report(found.measures, settings),
    all: () => {
      counted ??= allFigures(found.measures, {
        settings,
        today: catalogue.at.slice(0, 10),
        isPublic: context.audience === "öffentlich",
        ...(catalogue.background && { background: catalogue.background }),
      });
      return counted;
    },
  };
  return { ...material, title: onOneLine(context.subject ?? kind.title(material)) };
}

const partOf = ({ parts = {} }: PaperKind, name: string): Part | undefined =>
  Object.hasOwn(parts, name)
    ? parts[name]
    : Object.hasOwn(commonParts, name)
      ? commonParts[name]
      : undefined;

const typeName = (kind: PaperKind, material: Material) =>
  kind.typeName?.(material) ?? material.type.label;

function unknownParts(kind: PaperKind, names: readonly string[]): readonly string[] {
  return names
    .filter((name) => partOf(kind, name) === undefined)
    .map(
      (name) =>
        `Den Baustein „${name}“ gibt es nicht. Bitte in den Einstellungen bei dieser Art von Vorlage berichtigen.`
    );
}

/** Nothing that the office has written is lost without a word. */
const textsWithoutPlace = (kind: PaperKind, { context, type }: Material): readonly string[] =>
  Object.keys(context.texts ?? {})
    .filter((name) => !type.blocks.includes(name))
    .map((name) => withoutPlace(name, partOf(kind, name)));

const withoutPlace = (name: string, part: Part | undefined) =>
  part === undefined
    ? `Den Baustein „${name}“ kennt diese Art von Vorlage nicht; der eigene Text dazu steht deshalb nicht darin. Bitte ihn einem anderen Baustein geben.`
    : `Der eigene Text „${part.label}“ steht nicht in dieser Vorlage: Der Baustein „${name}“ gehört nicht dazu. Bitte den Text einem anderen Baustein geben oder diesen in den Einstellungen aufnehmen.`;

interface Made {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly open: readonly string[];
}

function madePart(name: string, part: Part, material: Material): Made {
  const own = material.context.texts?.[name];
  const automatic = part.make(material);
  const blocks = own === undefined ? automatic : applyOwnText(automatic, own, part.label, material);
  const heading = material.type.headings[name];
  const isTypeset = part.isTypeset && own === undefined && heading === undefined;
  const headed = heading === undefined ? blocks : withHeading(blocks, heading);
  return {
    name,
    blocks: isTypeset ? headed : typesetBlocks(headed),
    open: [
      ...(part.open?.(material) ?? []),
      ...(own === undefined ? [] : staleText(part.label, own, material)),
    ],
  };
}

function withHeading(blocks: readonly Block[], text: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.type === "heading");
  return blocks.map((block, index) =>
    index === at && block.type === "heading" ? { ...block, text } : block
  );
}
