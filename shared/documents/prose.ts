import type { Content, ListEntry } from "./block.ts";
import { bullets, paragraph, plain, steps } from "./block.ts";

const bullet = /^\s*[-–•*]\s+/;

const counted = /^\s*(\d{1,2})[.)]\s+/;

/**
 * Text with line breaks as paragraphs; lines that begin with a dash become a real list, lines that count
 * from 1 a counted one. A single "1. Februar" counts nothing.
 */
export function prose(text: string): readonly Content[] {
  if (isOneLine(text) && !bullet.test(text)) return oneLine(text.trim());
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const blocks: Content[] = [];
  for (let at = 0; at < lines.length; ) {
    const dashes = runFrom(lines, at, (line) => bullet.test(line));
    const numbers = runFrom(lines, at, (line, index) => counted.exec(line)?.[1] === `${index + 1}`);
    if (dashes > 0) blocks.push(bullets(bare(lines.slice(at, at + dashes), bullet)));
    else if (numbers > 1) blocks.push(steps(bare(lines.slice(at, at + numbers), counted)));
    else blocks.push(paragraph((lines[at] ?? "").trim()));
    at += Math.max(dashes, numbers, 1);
  }
  return blocks;
}

const isOneLine = (text: string) => !text.includes("\n") && !text.includes("\r");

const oneLine = (text: string) => (text === "" ? [] : [paragraph(text)]);

/** How many lines from here on are of one kind. */
function runFrom(
  lines: readonly string[],
  from: number,
  fits: (line: string, index: number) => boolean
): number {
  let count = 0;
  while (from + count < lines.length && fits(lines[from + count] ?? "", count)) count++;
  return count;
}

const bare = (lines: readonly string[], sign: RegExp) =>
  lines.map((line) => line.replace(sign, "").trim());

/** An entry of a list value: "Schritt\n- Teilschritt" has one level below it. */
export function listEntry(text: string): ListEntry {
  if (isOneLine(text)) return { runs: plain(text.trim()) };
  const [first = "", ...below] = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const runs = plain(first.trim());
  if (below.length === 0) return { runs };
  return { runs, entries: below.map((line) => plain(line.replace(bullet, "").trim())) };
}
