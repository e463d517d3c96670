/** A piece of a number format: a text to show, or a sign Excel replaces. */
export interface FormatToken {
  readonly kind: "literal" | "digit" | "date" | "elapsed" | "mark" | "general";
  readonly text: string;
  /** Letters of a date as the author typed them: among digits they are just letters ("0,0 Mio."). */
  readonly written?: string;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** "[>=1000]": shows numbers for which this holds. */
  readonly condition?: { readonly operator: string; readonly than: number };
}

// Quoted text, escaped sign, skipped width, fill, bracket, AM/PM, names of the general format, then runs of signs.
const pattern =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|AM\/PM|A\/P|General|Standard|E[+-]|([Yy]+|[Jj]{2,}|[Mm]+|[Dd]+|[Tt]{2,}|T(?=\.)|[Hh]+|[Ss]+)|[0#?]|[.,%@/;]|[\s\S]/g;

/** Cuts a format such as `#,##0 "T€";[Red]-0;@` into sections and these into tokens. */
export function formatSections(code: string): FormatSection[] {
  const sections: { tokens: FormatToken[]; condition?: { operator: string; than: number } }[] = [
    { tokens: [] },
  ];
  for (const [text, quoted, escaped, bracket, date] of code.matchAll(pattern)) {
    const section = sections.at(-1);
    if (text === ";") sections.push({ tokens: [] });
    else if (bracket !== undefined) readBracket(bracket, section);
    else if (date !== undefined) section?.tokens.push(dateToken(date));
    else section?.tokens.push(tokenOf(text, quoted ?? escaped));
  }
  return sections;
}

/** [Red] and [$-407] show nothing, [$€-407] shows "€", [h] counts hours beyond a day. */
function readBracket(
  inside: string,
  section: { tokens: FormatToken[]; condition?: { operator: string; than: number } } | undefined
): void {
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside);
  if (condition?.[1] !== undefined && section !== undefined) {
    section.condition = { operator: condition[1], than: Number(condition[2]) };
  } else if (/^([hms])\1*$/i.test(inside)) {
    section?.tokens.push({ kind: "elapsed", text: inside.toLowerCase() });
  } else if (inside === "$-F800" || inside === "$-F400") {
    section?.tokens.push({ kind: "mark", text: inside });
  } else if (inside.startsWith("$")) {
    const currency = inside.slice(1).replace(/-[0-9a-f]+$/i, "");
    if (currency !== "") section?.tokens.push({ kind: "literal", text: currency });
  }
}

function tokenOf(text: string, plain: string | undefined): FormatToken {
  if (plain !== undefined) return { kind: "literal", text: plain };
  if (/^_./.test(text)) return { kind: "literal", text: " " };
  if (/^\*./.test(text)) return { kind: "literal", text: "" };
  if (text === "General" || text === "Standard") return { kind: "general", text };
  if (/^[0#?]$/.test(text)) return { kind: "digit", text };
  if (/^(AM\/PM|A\/P|[.,%@/]|E[+-])$/.test(text)) return { kind: "mark", text };
  return { kind: "literal", text };
}

/** TT.MM.JJJJ → dd.mm.yyyy. */
const dateToken = (written: string): FormatToken => ({
  kind: "date",
  text: written.toLowerCase().replaceAll("j", "y").replaceAll("t", "d"),
  written,
});
