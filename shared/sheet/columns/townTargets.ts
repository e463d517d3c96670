import { findDepartment } from "../../catalogue/choices/findDepartment.ts";
import { findTopic } from "../../catalogue/choices/findTopic.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";

/** Notes below the table are longer than what names a topic, an office or a measure. */
const longest = { number: 15, name: 45 };

/** Most texts are numbers that open with the code of a topic. */
function areNumbers(texts: readonly string[], { topics }: Settings): boolean {
  const codes = topics.flatMap(({ code }) => (code === "" ? [] : [code.toLowerCase()]));
  const numbered = texts.filter((text) => {
    const small = text.toLowerCase();
    return codes.some(
      (code) => small.startsWith(code) && /^[ .-]?\d/.test(small.slice(code.length))
    );
  });
  return numbered.length >= 1 && numbered.length >= texts.length * 0.6;
}

/** Each another: they number the rows. The same again and again: what the rows belong to. */
function targetOfNumbers(texts: readonly string[]): readonly (readonly [Target, number])[] {
  const different = new Set(texts).size;
  if (different === texts.length) return [["code", 0.85]];
  return different <= texts.length * 0.7 ? [["links", 0.7]] : [];
}

/**
 * What a column is whose values are the town's own words, whatever its heading: its topics, various of its offices,
 * or numbers that open with the codes of its topics. A heading that names the field beats it.
 */
export function townTargets(
  { samples }: ColumnEvidence,
  settings: Settings
): readonly (readonly [Target, number])[] {
  const texts = samples.map(({ text }) => text.trim());
  const short = texts.filter((text) => text.length <= longest.number);
  if (short.length >= samples.length * 0.6 && areNumbers(short, settings))
    return targetOfNumbers(short);
  const names = texts.filter((text) => text.length > 1 && text.length <= longest.name);
  if (names.length < Math.max(3, samples.length * 0.7) || new Set(names).size < 2) return [];
  const topics = names.filter((text) => findTopic(settings, text) !== undefined).length;
  if (topics >= names.length * 0.85) return [["topic", 0.8]];
  const offices = names.flatMap((text) => findDepartment(settings, text)?.id ?? []);
  const share = new Set(offices).size >= 3 ? offices.length / names.length : 0;
  if (share < 0.75) return [];
  return [["department", share >= 0.85 ? 0.75 : 0.7]];
}
