import { grouped, measureCount, sentenceCase } from "../../../shared/documents/amount.ts";
import type { AllFigures } from "../../../shared/reporting/allFigures.ts";
import { wrapped } from "../textTable.ts";
import { balancePart, planPart } from "./reportBalance.ts";
import { groupTables } from "./reportGroups.ts";
import { actorPart, codePart, overduePart, stalePart, strategicPart } from "./reportLists.ts";
import { inversionPart, rankingPart, suggestionPart } from "./reportRatings.ts";

/** What stands above the figures: whose they are, and of when. */
export interface ReportHead {
  readonly title: string;
  readonly facts: string;
}

/** All figures as a person reads them in a shell; lists are cut, `--json` has them whole. */
export function reportText(head: ReportHead, figures: AllFigures): string {
  const parts = [
    `${head.title}\n${head.facts}`,
    wrapped(overview(figures)),
    ...(figures.total.measures === 0
      ? []
      : [
          ...groupTables(figures),
          ...planPart(figures),
          ...balancePart(figures),
          ...rankingPart(figures),
          ...suggestionPart(figures),
          ...inversionPart(figures),
          ...overduePart(figures),
          ...stalePart(figures),
          ...strategicPart(figures),
          ...codePart(figures),
          ...actorPart(figures),
        ]),
  ];
  return `${parts.join("\n\n").replaceAll("\u00a0", " ")}\n`;
}

function overview({ total, stopped, leftOut, overlap }: AllFigures): string {
  const sentences = [`${sentenceCase(measureCount(total.measures))}.`];
  if (leftOut > 0) {
    const verb = leftOut === 1 ? "ist verwaltungsintern" : "sind verwaltungsintern";
    sentences.push(
      `${sentenceCase(measureCount(leftOut))} ${verb} und in keiner der folgenden Zahlen enthalten.`
    );
  }
  if (stopped.measures > 0) {
    const saving = stopped.emissionSaving.sum;
    const tonnes = saving > 0 ? `; auf sie entfallen ${grouped(saving)}\u00a0t\u00a0CO₂e/a` : "";
    sentences.push(`Zurückgestellt oder gestrichen: ${measureCount(stopped.measures)}${tonnes}.`);
  }
  if (overlap.measures > 1) {
    sentences.push(
      `Potenziale lassen sich nicht ohne Weiteres zusammenzählen: ${sentenceCase(measureCount(overlap.measures))} mit ` +
        `zusammen ${grouped(overlap.emissionSaving)}\u00a0t\u00a0CO₂e/a sind miteinander verknüpft und können dieselben Tonnen meinen.`
    );
  }
  return sentences.join(" ");
}
