/** Fields that a workshop record fills. */
export type WorkshopTarget =
  | "title"
  | "steps"
  | "lead"
  | "start"
  | "obstacles"
  | "supporters"
  | "funders";

/** Questions of workshop records, in the order in which they are tried. */
export const workshopQuestions: readonly (readonly [RegExp, WorkshopTarget])[] = [
  [
    /(dr[äi]ng|wichtig|welche|größt).*aufgaben?\b|aufgaben.*(sehen|sammeln)|(aufgabe|thema|idee) packen wir|^(themen|aufgaben)(liste|sammlung)?:?$/i,
    "title",
  ],
  [/finanzier|bezahl|sponsor|wer zahlt|\bgeld|\bmittel\b/i, "funders"],
  [/unterstütz|wer hilft|wer kann helfen|hilfe/i, "supporters"],
  [/(problem|hemmnis|hindernis|hürde|schwierig|im weg|stolper|risik|konflikt)/i, "obstacles"],
  [/^(ab )?wann|geht'?s? (es )?los|losgehen|zeitpunkt|start\b|beginn/i, "start"],
  [/^we[rnm] |akteur|mitmach|aktiv werden|zuständig|verantwort|beteiligt/i, "lead"],
  [
    /was (muss|ist|soll|können|kann|wollen|wäre|müssen).*(tun|getan|machen|gemacht|geschehen|passieren)|lösung|maßnahmen\?|schritte|^wie (könnte|kann|geht|gehen|packen|machen|setzen)|^ideen|vorschläge/i,
    "steps",
  ],
];
