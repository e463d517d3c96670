import { onOneLine } from "../wording/onOneLine.ts";
import type { Block, Content, Table } from "./block.ts";
import type { Paper } from "./paper.ts";
import { type SaidPart, saidParts } from "./saidParts.ts";

/** What goes into a town's template, by the name of its placeholder. */
export interface TownContent {
  /** A stretch of text, in the looks of the placeholder. */
  readonly texts: Readonly<Record<string, string>>;
  /** Rows of a table: `{{beratungen.gremium}}` stands in the row that is repeated for each; none: it goes. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** Blocks in the place of the paragraph that holds the placeholder. */
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
}

/** Placeholder → the part of a paper that stands there instead of in the text. */
const placed: Readonly<Record<string, string>> = {
  kurzfassung: "kurzfassung",
  beschlussvorschlag: "beschlussvorschlag",
  finanzielle_auswirkungen: "finanzen",
  klimarelevanz: "klimarelevanz",
  anlagen: "anlagen",
  unterschrift: "unterschrift",
};

/** Placeholder → parts that would say the same again. */
const said: Readonly<Record<string, readonly string[]>> = {
  betreff: ["betreff", "titel"],
  vorlagennummer: ["angaben"],
  "beratungen.gremium": ["beratungsfolge"],
};

/** A paper for the placeholders that a template has (DOCUMENTS.md B3); what has none stays in the text. */
export function townContent(paper: Paper, found: readonly string[]): TownContent {
  const parts = saidParts(paper);
  const moved = Object.entries(placed).filter(([placeholder]) => found.includes(placeholder));
  const gone = new Set([
    ...moved.map(([, part]) => part),
    ...found.flatMap((placeholder) => said[placeholder] ?? []),
  ]);
  const text = parts
    .filter(({ name }) => !gone.has(name))
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type !== "title" || !found.includes("betreff"));
  const own = moved.map(([placeholder, part]) => [
    placeholder,
    withoutHeading(parts.filter(({ name }) => name === part).flatMap(({ blocks }) => blocks)),
  ]);
  return {
    texts: Object.fromEntries(
      Object.entries(textsOf(paper)).flatMap(([placeholder, text]) =>
        found.includes(placeholder) ? [[placeholder, onOneLine(text)]] : []
      )
    ),
    rows: found.includes("beratungen.gremium") ? { beratungen: consultations(parts) } : {},
    blocks: { inhalt: text, ...Object.fromEntries(own) },
  };
}

/** The template says itself what stands there. */
const withoutHeading = ([first, ...more]: readonly Block[]): readonly Block[] =>
  first === undefined || first.type === "heading" ? more : [first, ...more];

const textsOf = ({ properties }: Paper) => ({
  betreff: properties.title,
  vorlagennummer: properties.reference,
  aktenzeichen: properties.fileReference,
  art: properties.type,
  datum: properties.asOf,
  federfuehrung: properties.leadDepartment,
  oeffentlichkeit: properties.audience,
});

/** Column of the table of consultations → the name its placeholder has. */
const fields: Readonly<Record<string, string>> = {
  Gremium: "gremium",
  Termin: "termin",
  TOP: "top",
  Sitzung: "oeffentlich",
  Zuständigkeit: "zustaendigkeit",
};

/** What may stand in the row of a consultation. */
export const consultationFields = Object.values(fields);

const nobodySaid = {
  ...Object.fromEntries(consultationFields.map((field) => [field, ""])),
  gremium: "noch offen",
};

const isAsked = (parts: readonly SaidPart[]) =>
  parts.some(({ name, blocks }) => name === "beratungsfolge" && blocks.length > 0);

function consultations(parts: readonly SaidPart[]) {
  const table = parts
    .filter(({ name }) => name === "beratungsfolge")
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.type === "table");
  if (table === undefined) return isAsked(parts) ? [nobodySaid] : [];
  return table.rows.map((cells) =>
    Object.fromEntries(
      table.columns.flatMap(({ label }, index) => {
        const field = fields[label];
        return field === undefined ? [] : [[field, (cells[index] ?? []).map(textOf).join(" ")]];
      })
    )
  );
}

const textOf = (content: Content): string =>
  content.type === "paragraph"
    ? content.runs.map(({ text }) => text).join("")
    : content.entries.map(({ runs }) => runs.map(({ text }) => text).join("")).join(", ");
