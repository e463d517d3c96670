import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Paper } from "../../shared/documents/paper.ts";
import { loose, textOf } from "../shared/documents/aCatalogue.ts";
import { samples } from "./samples.ts";

/** The five papers that started this product lie beside the samples; their words stay out of the checkout. */
const folder = join(samples, "..", "seeds");

export const seedsAreThere = existsSync(folder);

/** The lines of a source paper, without empty ones. */
export function seed(number: string): readonly string[] {
  const name = readdirSync(folder).find((one) => one.startsWith(number));
  const text = readFileSync(join(folder, name ?? ""), "utf8");
  return text
    .split("\n")
    .map(bare)
    .filter((line) => line !== "");
}

export const bare = (line: string) => line.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();

/** Without a bullet, as a list is said. */
export const entry = (line: string) => line.replace(/^[•–-] +/, "");

/** Letters and numbers only: how lines are laid beside each other. */
const letters = (text: string) =>
  loose(text)
    .replace(/[^\p{L}\p{N}*]+/gu, " ")
    .trim()
    .toLowerCase();

/** The lines of a source paper that a paper of ours does not say. */
export function unsaid(lines: readonly string[], paper: Paper | undefined): readonly string[] {
  const made = letters(textOf(paper ?? { blocks: [] }));
  return lines.filter((line) => !made.includes(letters(line)));
}
