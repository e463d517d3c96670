import type { Reading, Writing } from "../kind.ts";
import { exactWord } from "./choiceWords.ts";
import { findDepartment } from "./findDepartment.ts";
import { assessments, origins, phases, type Vocabulary } from "./vocabulary.ts";

type Neighbour = (text: string, writing: Writing) => Reading<string>;

/** Phase and Ampel are two questions (MODEL.md section 1): an answer to the other one goes to its field. */
const says =
  (field: string, vocabulary: Vocabulary): Neighbour =>
  (text) => {
    const value = exactWord(vocabulary, text);
    return value === undefined ? {} : { also: { [field]: value } };
  };

/** "66 Tiefbau" as the origin of a measure: the department that is, whatever it is called. */
const fromDepartment: Neighbour = (text, { settings }) => {
  const department = findDepartment(settings, text.replace(/^(das|die|der) | selbst$/gi, ""));
  if (!department) return {};
  return { value: department.kind === "Stabsstelle" ? "Stabsstelle" : "Fachbereich" };
};

/** What a cell says of another question, where its own vocabulary does not know the words. */
export const neighbours: ReadonlyMap<Vocabulary, Neighbour> = new Map([
  [phases, says("assessment", assessments)],
  [assessments, says("phase", phases)],
  [origins, fromDepartment],
]);
