const box = "[☐☑☒▢■□✓✔✗✘]|\\[[xX ]?\\]|\\([xX ]\\)";
const boxes = new RegExp(`(${box})`, "u");
const ticked = /[☑☒■✓✔]|x/i;

/**
 * The ticked options of a cell that offers several, "☐ kurz ☒ lang" → "lang"; undefined where a cell has no boxes.
 * A box stands before its option.
 */
export function checkedOptions(text: string): string | undefined {
  if (!boxes.test(text) || text.length > 400) return undefined;
  const [lead = "", ...parts] = text.split(boxes);
  if (lead.trim() !== "" || parts.length < 4) return undefined;
  const options: string[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const option = parts[at + 1]?.replace(/^[\s:]+|[\s,;/|]+$/g, "") ?? "";
    if (ticked.test(parts[at] ?? "") && option !== "") options.push(option);
  }
  return options.join("; ");
}
