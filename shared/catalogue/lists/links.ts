import { fold } from "../../wording/fold.ts";
import { tidy } from "../../wording/tidy.ts";
import { isPlaceholder, saysNothing } from "../choices/isPlaceholder.ts";
import { normalCode } from "../code.ts";
import type { Kind } from "../kind.ts";

export interface Link {
  readonly code: string;
  readonly title?: string;
}

/** A code in running text: capital first, so that "am 6." is none; "Teil 2" is none either. */
const mention =
  /(?<![\p{L}\d])([A-ZÄÖÜ]{3,4}|[A-ZÄÖÜ][A-Za-zÄÖÜ]?|[A-ZÄÖÜ][A-Za-zÄÖÜ]{2,3}(?=\d))[ \u00a0._-]?(\d{1,3}(?:\.\d{1,2})?)(?![\p{L}\d])/gu;
const range = /([A-ZÄÖÜ]{1,4})[ -]?(\d{1,3})\s*(?:bis|–)\s*\1?[ -]?(\d{1,3})/;
/** "BS 1-BS 3": the letters said again make the dash a range. */
const spelledOut = /([A-ZÄÖÜ]{1,4})[ -]?(\d{1,3})\s*-\s*\1[ -]?(\d{1,3})/;
const connective =
  /^(s\.|siehe|vgl\.?|vergleiche|auch|und|sowie|u\.|zu|maßnahmen?|massnahmen?|nr\.?|mit|bezug|verknüpft|s\b|a\.)[\s:.]*/i;

/** What most cells hold: one number as it is stored. */
const alone = /^[A-ZÄÖÜ]{1,4}[1-9]\d{0,2}$/;

/** Links to other measures, by their numbers. */
export const links: Kind<readonly Link[]> = {
  name: "links",
  expects: "Maßnahmen-Nummern, z. B. MW7",
  read(source) {
    const text = tidy(source.text);
    if (alone.test(text)) return { value: [{ code: text }] };
    if (text === "" || saysNothing(text) || /^keine[rs]?\.?$/i.test(text)) return {};
    const value = distinct(text.split(/\n|;/).flatMap(linksInLine));
    if (value.length > 0) return { value };
    const code = isPlaceholder(text) ? "placeholder" : "unreadable";
    return { trouble: { code, found: text } };
  },
  show: (value) =>
    value.map(({ code, title }) => (title === undefined ? code : `${title} (${code})`)).join("\n"),
  same: (a, b) => key(a) === key(b),
  schema: () => ({
    type: "array",
    items: {
      type: "object",
      required: ["code"],
      properties: { code: { type: "string" }, title: { type: "string" } },
      additionalProperties: false,
    },
  }),
  cellRule: () => ({ type: "any" }),
};

const key = (value: readonly Link[]) =>
  value
    .map(({ code }) => fold(code))
    .sort()
    .join();

function linksInLine(line: string): readonly Link[] {
  const spread = rangeOf(line);
  if (spread.length > 0) return spread;
  const codes = [...line.matchAll(mention)].flatMap((found) => {
    const code = normalCode(`${found[1]}${found[2]}`);
    return code === undefined ? [] : [{ code, at: found.index, length: found[0].length }];
  });
  const [only] = codes;
  if (codes.length !== 1 || !only) return codes.map(({ code }) => ({ code }));
  const title = titleBeside(line.slice(0, only.at), line.slice(only.at + only.length));
  return [{ code: only.code, ...(title !== undefined && { title }) }];
}

/** "BS 1 bis BS 3" names three measures. */
function rangeOf(line: string): readonly Link[] {
  const found = range.exec(line) ?? spelledOut.exec(line);
  const [first, last] = [Number(found?.[2]), Number(found?.[3])];
  if (!found?.[1] || !(last > first) || last - first > 20) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    code: `${found[1]}${first + index}`,
  }));
}

/** The title written before or behind a code; words that only lead to it ("siehe auch") are none. */
function titleBeside(before: string, after: string): string | undefined {
  const cut = (text: string) => {
    let bare = text.replace(/^[\s\-–•*#:,(]+|[\s\-–:,()]+$/g, "");
    for (let shorter = bare.replace(connective, ""); shorter !== bare; ) {
      bare = shorter.trim();
      shorter = bare.replace(connective, "");
    }
    return balanced(bare.trim());
  };
  const title = cut(before) || cut(after);
  return /\p{L}{3}/u.test(title) ? title : undefined;
}

/** A bracket cut off at the end belongs to the title: "Netz (Teil 2". */
const balanced = (text: string) =>
  text.split("(").length > text.split(")").length ? `${text})` : text;

function distinct(found: readonly Link[]): readonly Link[] {
  const byCode = new Map<string, Link>();
  for (const link of found) if (!byCode.get(link.code)?.title) byCode.set(link.code, link);
  return [...byCode.values()];
}
