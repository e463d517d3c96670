import {
  type Question,
  type QuestionKind,
  questionKinds,
} from "../../shared/catalogue/question.ts";

/** How a question of a kind is answered, and the choice to write in. */
const ways: Partial<Readonly<Record<QuestionKind, string>>> = {
  conflict:
    "Widerspruch: „take“ und „source“ (0 = die erste genannte Angabe, 1 = die zweite …) oder „own“ und „value“",
  codeCollision:
    "doppelte Maßnahmen-Nr.: „rename“ (die zweite Maßnahme bekommt die freie Nr. oder die unter „value“)",
};

/** What to do about questions that block publishing: mend the files, or fill in this list and hand it back. */
export function answersTemplate(questions: readonly Question[], by: string, at: string): string {
  const inOrder = questionKinds.flatMap((kind) => questions.filter((one) => one.kind === kind));
  const legend = [...new Set(inOrder.flatMap(({ kind }) => ways[kind] ?? []))];
  const entries = inOrder.map(({ id, key }) =>
    JSON.stringify({ question: id, key, choice: "?", by, at })
  );
  return [
    "Entweder die Angaben in den Dateien berichtigen und neu zusammenführen. Oder in der Arbeitsmappe, die",
    "„katalog consolidate … -o Katalog.xlsx“ schreibt, das Blatt „Klärungsfälle“ ausfüllen und mit --answers",
    "Katalog.xlsx noch einmal veröffentlichen. Oder diese Liste (Reihenfolge wie oben) als Antworten.json",
    "speichern, jedes „?“ ersetzen und mit --answers Antworten.json noch einmal veröffentlichen:",
    ...legend.map((way) => `  ${way}`),
    `[\n  ${entries.join(",\n  ")}\n]`,
  ].join("\n");
}
