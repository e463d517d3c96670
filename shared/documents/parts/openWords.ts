import type { Content, Paragraph, Run } from "../block.ts";
import { paragraph } from "../block.ts";
import { prose } from "../prose.ts";

/** Nobody has said it yet: to be seen by everybody, in words and not by colour alone. */
const openRun = (text = "noch offen"): Run => ({ text, strong: true, tone: "warning" });

export const openParagraph = (text?: string): Paragraph => ({
  type: "paragraph",
  runs: [openRun(text)],
});

export const saidOr = (text: string | undefined, otherwise: Content): readonly Content[] =>
  text === undefined || text.trim() === "" ? [otherwise] : prose(text);

export const saidOrOpen = (text: string | undefined): readonly Content[] =>
  saidOr(text, openParagraph());

export const saidOrNothing = (text: string | undefined): readonly Content[] =>
  saidOr(text, { type: "paragraph", runs: [{ text: "keine Angabe", tone: "muted" }] });

/** ☒ and ☐ as signs that survive copying. */
export const boxes = (options: readonly string[], chosen: string | undefined): Paragraph =>
  paragraph(options.map((one) => `${one === chosen ? "☒" : "☐"}\u00a0${one}`).join("\u2003"));
