import { euroRange, grouped, measureCount } from "../../../shared/documents/amount.ts";
import type { AllFigures } from "../../../shared/reporting/allFigures.ts";
import type { AgainstTarget } from "../../../shared/reporting/targets.ts";
import { textTable, wrapped } from "../textTable.ts";

const right = "right" as const;
const tonnes = (value: number) => `${grouped(value)}\u00a0t\u00a0CO₂e/a`;
const percent = (value: number) => `${grouped(Math.round(value * 10) / 10)}\u00a0%`;

/** Planned beside achieved, only over measures that say both. */
export function planPart({ achievement, spending }: AllFigures): readonly string[] {
  const sentences: string[] = [];
  const { compared } = achievement;
  if (compared.measures > 0) {
    const share = compared.percent === undefined ? "" : ` (${percent(compared.percent)})`;
    sentences.push(
      `THG-Einsparung: erreicht ${tonnes(compared.achieved)} von ${tonnes(compared.planned)}${share}, verglichen für ${measureCount(compared.measures)} mit beiden Angaben.`
    );
  }
  if (spending && spending.compared.measures > 0) {
    const { spent, planned, measures } = spending.compared;
    const periods =
      spending.periods === 1 ? "in diesem Zeitraum" : `in ${spending.periods} Zeiträumen`;
    sentences.push(
      `Investition: ${periods} ausgegeben ${euroRange(spent)} von ${euroRange(planned)}, verglichen für ${measureCount(measures)} mit beiden Angaben.`
    );
  }
  if (sentences.length === 0)
    sentences.push("Zu keiner Maßnahme stehen geplanter und erreichter Wert nebeneinander.");
  return [["GEPLANT UND ERREICHT", ...sentences.map(wrapped)].join("\n")];
}

/** Against what the municipality emits and wants to emit. */
export function balancePart({ balance }: AllFigures): readonly string[] {
  const heading = "BILANZ UND ZIELE";
  if (balance === undefined) {
    return [`${heading}\nDie Einstellungen enthalten keine Bilanz; deshalb fehlt der Vergleich.`];
  }
  const { emissions, saving } = balance;
  const share = balance.percent === undefined ? "" : `, das sind ${percent(balance.percent)}`;
  const intro = `Bilanz ${emissions.year}: ${grouped(emissions.tonnes)}\u00a0t\u00a0CO₂e. Offene Maßnahmen sollen ${tonnes(saving.sum)} einsparen${share}; abgeschlossene, zurückgestellte und gestrichene zählen nicht mit.`;
  const table = textTable(
    [
      { label: "Ziel" },
      { label: "Minderung", align: right },
      { label: "erlaubt t CO₂e", align: right },
      { label: "Lücke t CO₂e", align: right },
      { label: "Maßnahmen t CO₂e/a", align: right },
      { label: "Anteil an der Lücke", align: right },
    ],
    balance.targets.map(targetRow)
  );
  return [[heading, wrapped(intro), ...(balance.targets.length > 0 ? [table] : [])].join("\n")];
}

function targetRow(target: AgainstTarget): readonly string[] {
  const { year, reductionPercent, baseYear, allowed, gap, saving, percentOfGap } = target;
  return [
    String(year),
    `${percent(reductionPercent)} gegenüber ${baseYear}`,
    allowed === undefined ? `keine Bilanz ${baseYear}` : grouped(Math.round(allowed)),
    gap === undefined ? "–" : grouped(Math.round(gap)),
    grouped(saving),
    percentOfGap === undefined ? "–" : percent(percentOfGap),
  ];
}
