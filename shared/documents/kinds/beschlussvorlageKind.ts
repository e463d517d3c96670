import type { Measure } from "../../catalogue/measures/measure.ts";
import { quotedTitle } from "../../wording/quotedTitle.ts";
import { named } from "../named.ts";
import { measureName } from "../order.ts";
import type { PaperKind } from "../paperKind.ts";

/** Asks the council to decide on measures: those the office names, else those that are proposed. */
export const beschlussvorlageKind: PaperKind = {
  kind: "beschlussvorlage",
  says: "bittet den Rat um einen Beschluss über Maßnahmen",
  density: "normal",
  rules: {
    label: "Beschlussvorlage",
    blocks: [
      ...[
        "betreff",
        "angaben",
        "änderungen",
        "beratungsfolge",
        "beschlussvorschlag",
        "sachverhalt",
        "text",
      ],
      ...["finanzen", "klimarelevanz", "mitzeichnung", "unterschrift", "anlagen"],
    ],
    front: [
      ...["vorlage", "aktenzeichen", "art", "ersetzt", "öffentlichkeit", "federführung"],
      ...["berichtszeitraum", "stand"],
    ],
    hasProposal: true,
    proposal: [
      "{rat} beschließt die Umsetzung {massnahmen}.",
      "Die Verwaltung wird beauftragt, {demRat} im nächsten Klimabericht über den Stand der Umsetzung zu berichten.",
    ],
  },
  title: ({ measures }) => {
    const [only] = measures;
    return measures.length === 1 && only !== undefined
      ? `Umsetzung der Maßnahme ${quotedTitle(measureName(only))}`
      : "Umsetzung von Maßnahmen des Klimakatalogs";
  },
  selects: (found, context) => {
    if (context.measures !== undefined) return named(found, context);
    return { ...found, measures: found.measures.filter(isUndecided) };
  },
};

const isUndecided = ({ phase, resolutions = [] }: Measure) =>
  phase === "Vorschlag" && resolutions.length === 0;
