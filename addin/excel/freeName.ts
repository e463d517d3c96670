/** Excel's limit for names of sheets; tables may have more. */
const longest = 31;

/** The wished name, or with "(2)", "(3)" … behind it; tables take "_2". `taken` is in lower case. */
export function freeName(
  wished: string,
  taken: ReadonlySet<string>,
  form: "sheet" | "table" = "sheet"
): string {
  for (let number = 1; ; number++) {
    const mark = number === 1 ? "" : form === "sheet" ? ` (${number})` : `_${number}`;
    const name = `${wished.slice(0, longest - mark.length)}${mark}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
