import { fields } from "../../../shared/catalogue/fields.ts";
import { grouped, measureCount } from "../../../shared/documents/amount.ts";
import type { AllFigures } from "../../../shared/reporting/allFigures.ts";
import type { InversionCount, Judged } from "../../../shared/reporting/inversions.ts";
import { wrapped } from "../textTable.ts";
import { nameOf, shortList } from "./reportLists.ts";

const right = "right" as const;

/** The first ranks, and whether they hold while weights move. */
export function rankingPart({ ranking }: AllFigures): readonly string[] {
  const { ranked, unranked, weights, unknownCriteria } = ranking;
  const heading = "RANGFOLGE NACH GEWICHTETER BEWERTUNG";
  const criteria = Object.entries(weights).map(([field, weight]) => {
    const label = Object.entries(fields).find(([name]) => name === field)?.[1].label ?? field;
    return `${label}\u00a0×\u00a0${grouped(weight)}`;
  });
  const lost =
    unknownCriteria.length > 0
      ? [`Nicht im Katalog und deshalb nicht gewichtet: ${unknownCriteria.join(", ")}.`]
      : [];
  const open =
    unranked.length > 0
      ? [`Ohne Rang, weil nicht in allen Kriterien bewertet: ${measureCount(unranked.length)}.`]
      : [];
  if (ranked.length === 0) return [[heading, ...[...lost, ...open].map(wrapped)].join("\n")];
  const table = shortList(
    [
      { label: "Rang", align: right },
      { label: "Punkte", align: right },
      { label: "Maßnahme" },
      { label: "bei ±20 %", align: right },
    ],
    ranked.map(({ rank, score, measure, best, worst }) => [
      grouped(rank),
      score.toFixed(2).replace(".", ","),
      nameOf(measure),
      best === worst ? `Rang ${best}` : `Rang ${best} bis ${worst}`,
    ])
  );
  const intro = `Gewichte: ${criteria.join(", ")}.`;
  return [
    [heading, wrapped(intro), table, ...[firmness(ranking), ...lost, ...open].map(wrapped)].join(
      "\n"
    ),
  ];
}

function firmness({ ranked, top, largestShift }: AllFigures["ranking"]): string {
  const shift = largestShift === 1 ? "einen Platz" : `${grouped(largestShift)} Plätze`;
  const ranks =
    largestShift === 0 ? "ändert sich kein Rang" : `verschiebt sich kein Rang um mehr als ${shift}`;
  const moved = `Werden die Gewichte um je 20\u00a0% erhöht oder gesenkt, ${ranks}.`;
  if (ranked.length <= top.size) return moved;
  const stay = top.steady === 1 ? "bleibt 1" : `bleiben ${grouped(top.steady)}`;
  return `${moved} Von den ersten ${grouped(top.size)} ${stay} in jedem Fall unter den ersten ${grouped(top.size)}.`;
}

/** Where band and judgement are two dots or more apart. */
export function suggestionPart({ suggestions }: AllFigures): readonly string[] {
  const heading = "VORSCHLÄGE AUS DEN BÄNDERN";
  const apart = suggestions.suggestions
    .filter(({ judged, suggested }) => judged !== undefined && Math.abs(judged - suggested) > 1)
    .sort((a, b) => gapOf(b) - gapOf(a));
  if (suggestions.suggestions.length === 0) {
    return [`${heading}\nZu keiner Maßnahme reichen die Angaben für einen Vorschlag.`];
  }
  const judged = suggestions.suggestions.filter((one) => one.judged !== undefined).length;
  const notes = [
    bandWords(suggestions.suggestions.length, judged, apart.length),
    ...(suggestions.withBalance
      ? []
      : [
          "Ohne Bilanz in den Einstellungen gibt es keinen Vorschlag für das THG-Minderungspotenzial.",
        ]),
  ];
  if (apart.length === 0) return [[heading, ...notes.map(wrapped)].join("\n")];
  const table = shortList(
    [
      { label: "Maßnahme" },
      { label: "Kriterium" },
      { label: "bewertet", align: right },
      { label: "Vorschlag", align: right },
      { label: "Grundlage", align: right },
    ],
    apart.map(({ measure, criterion, judged: dots = 0, suggested, basis }) => [
      nameOf(measure),
      fields[criterion].label,
      grouped(dots),
      grouped(suggested),
      criterion === "emissionReduction"
        ? `${String(Math.round(basis * 1000) / 1000).replace(".", ",")} % der Emissionen`
        : `${grouped(Math.round(basis))} € je Tonne`,
    ])
  );
  return [[heading, ...notes.map(wrapped), table].join("\n")];
}

function bandWords(all: number, judged: number, apart: number): string {
  const there = `Für ${all === 1 ? "eine Bewertung" : `${grouped(all)} Bewertungen`} gibt es einen Vorschlag`;
  const beside =
    judged === 0
      ? "bewertet ist davon noch keine"
      : `${grouped(judged)} davon ${judged === 1 ? "ist" : "sind"} schon bewertet, ${grouped(apart)} um zwei Punkte oder mehr anders`;
  return `${there}; ${beside}. Vorschläge werden nie von selbst übernommen.`;
}

const gapOf = ({
  judged = 0,
  suggested,
}: {
  readonly judged?: number;
  readonly suggested: number;
}) => Math.abs(judged - suggested);

/** Fewer tonnes with more dots: a hint that dots were given by different yardsticks. */
export function inversionPart({ inversions }: AllFigures): readonly string[] {
  const { inside, across } = inversions;
  const heading = "WENIGER TONNEN, MEHR PUNKTE";
  if (inside.pairs + across.pairs === 0) return [];
  const counted = (name: string, { inversions: found, pairs }: InversionCount) =>
    `${name}: ${grouped(found)} von ${grouped(pairs)} ${pairs === 1 ? "Paar" : "Paaren"}.`;
  const text = `${counted("Innerhalb der Themenfelder", inside)} ${counted("Zwischen den Themenfeldern", across)}`;
  const widest = [...inside.widest, ...across.widest];
  if (widest.length === 0) return [`${heading}\n${wrapped(text)}`];
  const judged = ({ measure, tonnes: t, dots }: Judged) => [
    nameOf(measure),
    grouped(t),
    grouped(dots),
  ];
  const table = shortList(
    [
      { label: "weniger Tonnen, mehr Punkte" },
      { label: "t/a", align: right },
      { label: "von 6", align: right },
      { label: "mehr Tonnen, weniger Punkte" },
      { label: "t/a", align: right },
      { label: "von 6", align: right },
    ],
    widest.map(({ less, more }) => [...judged(less), ...judged(more)])
  );
  return [[heading, wrapped(text), table].join("\n")];
}
