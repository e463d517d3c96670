import type { Measure, ReadMeasure } from "../../catalogue/measures/measure.ts";
import type { WorkbookOrigin } from "../../catalogue/workbookOrigin.ts";
import { originFacts, originFrom } from "./workbookOrigin.ts";

/** Names our custom XML part. */
export const namespace = "urn:klimakatalog:katalog:1";

/** What a cell cannot show: the value of one field of one measure, and the cell text it belongs to. */
export interface HiddenValue {
  /** Id of the measure, else its code, else its title. */
  readonly key: string;
  /** Name of the field, or `ownField` of a heading. */
  readonly field: string;
  readonly text: string;
  /** null: nobody could read this text, so that reading it again must not make a value of it. */
  readonly value: unknown;
  /** The whole of an unread text that did not fit into its cell. */
  readonly whole?: string;
}

/** An own column whose heading another column of the table bears already. */
interface RenamedHeading {
  readonly own: string;
  readonly written: string;
}

/** What our workbook knows of itself. */
export interface WorkbookMemory extends WorkbookOrigin {
  readonly values: readonly HiddenValue[];
  readonly headings?: readonly RenamedHeading[];
  /** Sheets of the same workbook that the catalogue was made from: they are not read again. */
  readonly taken?: readonly string[];
}

/** Stands for a department's own column, where a field's name stands else. */
export const ownField = (heading: string) => `${ownPrefix}${heading}`;
const ownPrefix = "ownColumns.";

export const keyOf = (values: Measure): string => values.id ?? values.code ?? values.title ?? "";

export function toXml({ values, headings = [], taken = [], ...origin }: WorkbookMemory): string {
  const about = attributes(originFacts(origin));
  const lines = values.map(
    ({ key, field, text, value, whole }) =>
      `<value${attributes({ key, field, text, whole })}>${toXmlText(JSON.stringify(value))}</value>`
  );
  const renamed = headings.map(({ own, written }) => `<heading${attributes({ own, written })}/>`);
  const sheets = taken.map((sheet) => `<taken${attributes({ sheet })}/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<catalogue xmlns="${namespace}"${about}>${[...lines, ...renamed, ...sheets].join("\n")}</catalogue>`;
}

/** Reads the part back; undefined when the XML is not ours. Damaged values are left out. */
export function fromXml(xml: string): WorkbookMemory | undefined {
  const root = /<catalogue\b([^>]*)>/.exec(xml);
  if (!root?.[1]?.includes(`"${namespace}"`)) return undefined;
  const about = readAttributes(root[1]);
  const values = [...xml.matchAll(/<value\b([^>]*)>([^<]*)<\/value>/g)].flatMap(
    ([, written = "", json = ""]) => {
      const { key, field, text, whole } = readAttributes(written);
      const value = fromJson(fromXmlText(json));
      if (key === undefined || field === undefined || text === undefined) return [];
      const known = { key, field, text, value, ...(whole !== undefined && { whole }) };
      return value === undefined ? [] : [known];
    }
  );
  const headings = [...xml.matchAll(/<heading\b([^>]*)\/>/g)].flatMap(([, found = ""]) => {
    const { own, written } = readAttributes(found);
    return own === undefined || written === undefined ? [] : [{ own, written }];
  });
  const taken = [...xml.matchAll(/<taken\b([^>]*)\/>/g)].flatMap(
    ([, found = ""]) => readAttributes(found)["sheet"] ?? []
  );
  return {
    ...originFrom(about),
    values,
    ...(headings.length > 0 && { headings }),
    ...(taken.length > 0 && { taken }),
  };
}

/**
 * Gives measures the values their cells could not show. A value applies only while its cell still
 * holds the text that was written with it: what a person typed since then wins.
 */
export function applyHiddenValues(
  measures: readonly ReadMeasure[],
  memory: WorkbookMemory
): readonly ReadMeasure[] {
  const byMeasure = new Map<string, Map<string, HiddenValue>>();
  for (const each of memory.values) {
    const fields = byMeasure.get(each.key) ?? new Map<string, HiddenValue>();
    byMeasure.set(each.key, fields.set(each.field, each));
  }
  return measures.map((measure) => {
    const byField = byMeasure.get(keyOf(measure.values));
    return byField === undefined ? measure : withHidden(measure, byField);
  });
}

function withHidden(measure: ReadMeasure, byField: ReadonlyMap<string, HiddenValue>): ReadMeasure {
  const find = (field: string, text: string) => {
    const hidden = byField.get(field);
    return hidden && sameText(hidden.text, text) ? hidden : undefined;
  };
  const hidden = Object.entries(measure.texts).flatMap(([field, text]) => find(field, text) ?? []);
  const values = hidden.map(({ field, value }) => [field, value] as const);
  const texts = hidden.flatMap(({ field, whole }) =>
    whole === undefined ? [] : [[field, whole] as const]
  );
  const own = Object.entries(measure.ownColumns).flatMap(([heading, text]) => {
    const value = find(ownField(heading), text)?.value;
    return typeof value === "string" ? [[heading, value] as const] : [];
  });
  const known = Object.entries({ ...measure.values, ...Object.fromEntries(values) });
  return {
    ...measure,
    values: Object.fromEntries(known.filter(([, value]) => value !== null)),
    texts: { ...measure.texts, ...Object.fromEntries(texts) },
    ownColumns: { ...measure.ownColumns, ...Object.fromEntries(own) },
  };
}

/** Excel and readers may trim cells and change line ends. */
const sameText = (a: string, b: string) => plain(a) === plain(b);
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** JSON that a person damaged is no value; there is nobody to tell. */
function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const attributes = (named: Readonly<Record<string, string | undefined>>) =>
  Object.entries(named)
    .filter(([, text]) => text !== undefined)
    .map(([name, text = ""]) => ` ${name}="${toXmlText(text)}"`)
    .join("");

const readAttributes = (written: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = "", double, single]) => [name, fromXmlText(double ?? single ?? "")]
    )
  );

const signs: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Line breaks in attributes survive only as character references. */
const toXmlText = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

const fromXmlText = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
