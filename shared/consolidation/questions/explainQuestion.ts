import type { CatalogueMeasure, Draft, Version } from "../../catalogue/draft.ts";
import { fieldNamed } from "../../catalogue/fields.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Candidate, Question, QuestionKind } from "../../catalogue/question.ts";
import { join } from "../../wording/join.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import { nameMeasure } from "../nameMeasure.ts";

/** What the office reads of a question: what is open, where it stands, and what to do. */
export function explainQuestion(question: Question, { catalogue }: Draft | Version): string {
  const byId = new Map(catalogue.map((measure) => [measure.id, measure]));
  const measures = question.measures.flatMap((id) => byId.get(id) ?? []);
  return sentences[question.kind](question, measures);
}

type Sentence = (question: Question, measures: readonly CatalogueMeasure[]) => string;

const sentences: Readonly<Record<QuestionKind, Sentence>> = {
  conflict: ({ field = "", candidates = [] }, [measure]) => {
    const { label = field } = fieldNamed(field) ?? {};
    const said = candidates.map((candidate) => shown(field, candidate));
    return `${label} von ${named(measure)}: ${said.join(" oder ")}. Bitte entscheiden, was gilt.`;
  },
  duplicate: ({ likeness, score = 0, reasons = [] }, measures) => {
    const sure =
      likeness === "sure" ? "sind wohl dieselbe Maßnahme" : "könnten dieselbe Maßnahme sein";
    const howAlike = score < 1 ? [`Titel zu ${Math.round(score * 100)}\u00a0% ähnlich`] : [];
    const why = [...howAlike, ...reasons].join("; ");
    return `${join(measures.map(named))} ${sure} (${why}). Bitte zusammenführen oder als zwei Maßnahmen bestätigen.`;
  },
  codeCollision: ({ codes = [], candidates = [] }, measures) => {
    const free = candidates[1]?.value;
    return `Die Maßnahmen-Nr. ${join(codes)} ist zweimal vergeben: ${join(measures.map(named))}. Bitte der zweiten eine andere Nummer geben; frei ist ${String(free)}.`;
  },
  unknownCode: ({ codes = [], candidates = [], places }, [measure]) => {
    const near =
      candidates[0] === undefined ? "" : ` Gemeint sein könnte ${String(candidates[0].value)}.`;
    return `${named(measure)} verweist auf ${join(codes)}${at(places)}; diese Maßnahmen-Nr. gibt es nicht.${near} Bitte berichtigen.`;
  },
  missingDepartment: ({ departments = [] }) =>
    `„${join(departments)}“: Von dort liegt noch keine Meldung vor. Bitte erinnern.`,
  gone: ({ departments = [], places }, measures) =>
    `${join(measures.map(named))} fehlt in der neuen Meldung von „${join(departments)}“${before(places)}. Bitte klären: gestrichen, abgeschlossen oder unverändert weiterführen.`,
  topicMissing: ({ departments = [], measures: ids }, [measure]) => {
    const whose = departments.length > 0 ? ` (${join(departments)})` : "";
    return ids.length === 1
      ? `${named(measure)}${whose} hat kein Themenfeld. Bitte eines zuordnen.`
      : `${writeNumber(ids.length)} Maßnahmen${whose} haben kein Themenfeld. Bitte zuordnen: je Maßnahme eines, oder eines für alle.`;
  },
  departmentUnknown: ({ places }) =>
    `Wer „${places[0]?.file ?? ""}“ geschickt hat, ist nicht zu erkennen. Bitte die Dienststelle angeben.`,
  split: (_, [whole, ...parts]) =>
    `${named(whole)} wird nicht mehr gemeldet, dafür ${join(parts.map(named))}. Bitte entscheiden, ob die Maßnahme geteilt wurde; der erste Teil führt sie dann fort.`,
};

function named(measure: CatalogueMeasure | undefined): string {
  return nameMeasure(measure ?? {});
}

function shown(field: string, { value, places }: Candidate): string {
  const text =
    value === undefined ? "leer" : (fieldNamed(field)?.kind.show(value) ?? String(value));
  return `${text}${at(places)}`;
}

function before(places: readonly Place[]): string {
  return at(places).replace("(", "(zuletzt ");
}

/** " (66_Tiefbau.xlsx, J9)" */
function at(places: readonly Place[]): string {
  const spots = places.map(({ file, sheet, row, cell }) => {
    const spot = cell ?? (row === undefined ? `Blatt „${sheet}“` : `Zeile ${row}`);
    return `${file}, ${spot}`;
  });
  return spots.length === 0 ? "" : ` (${spots.join("; ")})`;
}
