import { contactIn } from "../../shared/checking/contacts.ts";
import type { Paper } from "../../shared/documents/paper.ts";

/** One sentence for each part of a paper that prints a telephone number or a mail address. */
export function contactWarnings({ blocks }: Pick<Paper, "blocks">): readonly string[] {
  let part = "";
  return blocks.flatMap((block) => {
    if (block.type === "heading" && block.level === 1) part = block.text;
    const contact = contactIn(textsIn(block).join("\n"));
    if (contact === undefined) return [];
    return [
      `Achtung: Unter „${part}“ steht eine ${contact.what} (${contact.text}). Bitte vor der Weitergabe ` +
        "in den Angaben des Fachbereichs streichen und die Vorlage neu schreiben.",
    ];
  });
}

/** Everything a block prints. */
function textsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    name === "text" && typeof inner === "string" ? [inner] : textsIn(inner)
  );
}
