import { fieldNamed } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import { sentences } from "./sentences.ts";

const longestQuote = 80;

/** What the person at the keyboard reads: where, what was found, and what to do. */
export function explain(issue: Issue): string {
  const { says, remedy } = sentences[issue.code];
  const facts = factsOf(issue);
  return `${where(issue)}: ${filled(says, facts)}${others(facts)} ${filled(remedy, facts)}`;
}

/** "Kosteneffizienz (H31)"; "Blatt „Maßnahmen 66“ (C6)" where the sheet as a whole is meant. */
function where({ field, place }: Issue): string {
  const spot = place.cell ?? (place.row === undefined ? undefined : `Zeile ${place.row}`);
  const name = field === undefined ? `Blatt „${place.sheet}“` : (fieldNamed(field)?.label ?? field);
  return spot === undefined ? name : `${name} (${spot})`;
}

type Facts = ReadonlyMap<string, string>;

function factsOf({ field, found, facts = {} }: Issue): Facts {
  const known = new Map(Object.entries(facts));
  const kind = field === undefined ? undefined : fieldNamed(field)?.kind;
  if (found !== undefined && found.trim() !== "") known.set("found", quoted(found));
  if (kind !== undefined) known.set("expects", kind.expects);
  return known;
}

/** One line, not too long: the cell itself shows the rest. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1).trimEnd()}…`;
}

/** One issue can speak for many cells of a column, or for several sheets. */
function others(facts: Facts): string {
  const sheets = facts.get("furtherSheets");
  const alike = facts.get("sameThere") ?? "Ebenso";
  if (sheets !== undefined) return ` ${alike} auf: ${sheets}.`;
  const [count, cells] = [facts.get("further"), facts.get("furtherCells")];
  if (count === undefined) return "";
  const noun = count === "1" ? "einer weiteren Zelle" : `${count} weiteren Zellen`;
  return ` ${alike} in ${noun}${cells === undefined || cells === "" ? "" : `: ${cells}`}.`;
}

/** The first template whose facts are all known. */
function filled(templates: readonly string[], facts: Facts): string {
  const template = templates.find((each) => slotsOf(each).every(({ name }) => facts.has(name)));
  if (template === undefined) throw new Error(`no sentence for the facts ${[...facts.keys()]}`);
  let text = "";
  let from = 0;
  for (const { name, isSilent, at, end } of slotsOf(template)) {
    text += template.slice(from, at);
    if (!isSilent) text += facts.get(name) ?? "";
    from = end;
  }
  return text + template.slice(from);
}

/** {name} puts a fact in; {name|} only asks for it. */
interface Slot {
  readonly name: string;
  readonly isSilent: boolean;
  readonly at: number;
  readonly end: number;
}

/** Templates are few, and asked for thousands of times. */
const known = new Map<string, readonly Slot[]>();

function slotsOf(template: string): readonly Slot[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const slots = [...template.matchAll(/\{(\w+)(\|)?\}/g)].map((found) => ({
    name: found[1] ?? "",
    isSilent: found[2] !== undefined,
    at: found.index,
    end: found.index + found[0].length,
  }));
  known.set(template, slots);
  return slots;
}
