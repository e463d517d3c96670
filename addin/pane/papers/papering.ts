import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { officeChoices } from "../../../shared/documents/officeData.ts";
import type { Audience } from "../../../shared/documents/paper.ts";
import type { PaperData } from "../../../shared/documents/paperData.ts";
import type { TemplateCheck } from "../../../shared/documents/templateCheck.ts";
import type { PaperEntry, TemplateEntry } from "../../../shared/exchange/entities/paper.ts";
import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type { TopicReportEntry } from "../../../shared/exchange/entities/topic.ts";
import type { CatalogueName, VersionEntry } from "../../../shared/exchange/entities/version.ts";

/** A paper that is being written. */
export interface PaperWish {
  readonly id: string;
  /** "new" until it was saved once. */
  readonly etag: string;
  readonly kind: string;
  readonly of: CatalogueName;
  readonly audience: Audience;
  readonly context: PaperData;
  readonly template?: string | undefined;
  /** Id of the paper in whose place it comes. */
  readonly replaces?: string | undefined;
}

/** What nobody has said yet, and what forbids the paper. */
export interface Points {
  readonly open: readonly string[];
  readonly stops: readonly string[];
  /** Parts that may have a text of the office's own. */
  readonly parts: readonly { readonly name: string; readonly label: string }[];
}

/** The office's workbook as it was dropped in. */
export type OfficeBook = ReturnType<typeof officeChoices> & {
  readonly name: string;
  /** German sentences: what of it could not be read. */
  readonly troubles: readonly string[];
};

/** A Word template that was looked over and is not kept yet. */
export interface CheckedTemplate {
  /** Of the file. */
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly check: TemplateCheck;
}

/** "Kopf der Stadt.docx" → "Kopf der Stadt": what it is chosen by. */
export const templateId = (file: string): string =>
  file
    .replace(/\.docx$/i, "")
    .replaceAll(/[\\/:*?"<>|#%]/g, "-")
    .slice(0, 100)
    .trim() || "Word-Muster";

/** Everything the step "Vorlagen und Berichte" knows at the moment. */
export interface Papering {
  readonly papers: readonly PaperEntry[];
  readonly versions: readonly VersionEntry[];
  readonly periods: readonly PeriodEntry[];
  /** Ids of periods that have a draft. */
  readonly drafts: readonly string[];
  readonly templates: readonly TemplateEntry[];
  readonly checked?: CheckedTemplate | undefined;
  readonly wish?: PaperWish | undefined;
  /** The same paper as it was last seen at the service. */
  readonly kept?: PaperWish | undefined;
  /** That somebody else has saved it too, in a sentence; until it is saved again. */
  readonly meanwhile?: string | undefined;
  /** What the wish is made of. */
  readonly catalogue?: Draft | Version | undefined;
  /** Topic reports of its period. */
  readonly reports?: readonly TopicReportEntry[];
  readonly points?: Points | undefined;
  readonly book?: OfficeBook | undefined;
  readonly measureSearch?: string;
  /** Sentences about the file that was made last. */
  readonly notes: readonly string[];
  /** Id of a paper → what has changed since it was made. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

/** The newest version, if there is any. */
export const newestOf = ({ versions }: Pick<Papering, "versions">): VersionEntry | undefined =>
  versions.toSorted((a, b) => a.number - b.number).at(-1);

/** "Stand 2 (2025)", "Entwurf 2026" */
export function nameOfCatalogue(
  of: CatalogueName,
  { versions, periods }: Pick<Papering, "versions" | "periods">
): string {
  if ("draft" in of)
    return `Entwurf ${periods.find(({ id }) => id === of.draft)?.label ?? of.draft}`;
  const version = versions.find(({ number }) => number === of.version);
  return version === undefined ? `Stand ${of.version}` : `Stand ${of.version} (${version.period})`;
}

/** What a paper can be made of, the newest version first; in a list each has a word of its own. */
export function catalogueChoices(
  state: Pick<Papering, "versions" | "periods" | "drafts">
): readonly (readonly [value: string, name: string])[] {
  const versions = state.versions.toSorted((a, b) => b.number - a.number);
  const names: readonly CatalogueName[] = [
    ...versions.map(({ number }) => ({ version: number })),
    ...state.drafts.map((draft) => ({ draft })),
  ];
  return names.map((of) => [catalogueWord(of), nameOfCatalogue(of, state)]);
}

export const catalogueWord = (of: CatalogueName): string =>
  "version" in of ? `version ${of.version}` : `draft ${of.draft}`;

export function catalogueNamed(word: string): CatalogueName {
  const [, kind, name = ""] = /^(version|draft) (.*)$/.exec(word) ?? [];
  return kind === "version" ? { version: Number(name) } : { draft: name };
}

/** A list with one entry different, one more, or one less. */
export const replaced = <One>(
  list: readonly One[],
  at: number,
  one: One | undefined
): readonly One[] =>
  one === undefined
    ? list.filter((_, index) => index !== at)
    : [...list.slice(0, at), one, ...list.slice(at + 1)];

/** What is entered, without what was left empty. */
export const withText = <Key extends string>(
  key: Key,
  text: string
): { readonly [Each in Key]?: string } =>
  text.trim() === "" ? {} : ({ [key]: text } as { readonly [Each in Key]: string });
