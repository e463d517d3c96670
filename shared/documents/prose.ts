import type { Content, ListEntry } from "./block.ts";
import { bullets, paragraph, plain } from "./block.ts";

const bullet = /^\s*[-–•*]\s+/;

/** Text with line breaks as paragraphs; lines that begin with a dash become a real list. */
export function prose(text: string): readonly Content[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const blocks: Content[] = [];
  let entries: string[] = [];
  const endList = () => {
    if (entries.length > 0) blocks.push(bullets(entries));
    entries = [];
  };
  for (const line of lines) {
    if (bullet.test(line)) {
      entries.push(line.replace(bullet, "").trim());
      continue;
    }
    endList();
    blocks.push(paragraph(line.trim()));
  }
  endList();
  return blocks;
}

/** An entry of a list value: "Schritt\n- Teilschritt" has one level below it. */
export function listEntry(text: string): ListEntry {
  const [first = "", ...below] = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const runs = plain(first.trim());
  if (below.length === 0) return { runs };
  return { runs, entries: below.map((line) => plain(line.replace(bullet, "").trim())) };
}
