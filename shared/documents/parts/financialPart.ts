import type { CostSum } from "../../reporting/figures.ts";
import { euroRange, measureCount, measureCountDative } from "../amount.ts";
import type { Content, Facts } from "../block.ts";
import { paragraph } from "../block.ts";
import type { FinancialEffects } from "../paperData.ts";
import type { Material, Part } from "../paperKind.ts";
import { heading } from "./front.ts";
import { boxes, openParagraph, saidOr, saidOrOpen } from "./openWords.ts";

/** Finanzielle Auswirkungen: what the office says, else the sums of the catalogue, else open. */
export const financialPart: Part = {
  label: "Finanzielle Auswirkungen",
  make: (material) => [
    heading("Finanzielle Auswirkungen"),
    effectsTable(material),
    ...remark(material),
  ],
  open: (material) => {
    const { effects, product, budgeted } = statedEffects(material);
    if (effects === "nein") return [];
    if (effects === undefined) {
      return ["Ob die Vorlage finanzielle Auswirkungen hat, ist offen."];
    }
    return [
      ...(product === undefined
        ? ["Finanzielle Auswirkungen: Produkt, Kostenstelle oder PSP-Element fehlt."]
        : []),
      ...(budgeted === undefined
        ? ["Finanzielle Auswirkungen: Ob die Mittel im Haushalt stehen, ist offen."]
        : []),
    ];
  },
};

/** The office's words; budget lines of the measures; and „ja“ only where the catalogue has an amount. */
function statedEffects(material: Material): FinancialEffects {
  const { context, figures } = material;
  const known =
    decidesOnMeasures(material) &&
    figures.investment.max + figures.startupCost.max + figures.annualCost.max > 0;
  const products = [...new Set(budgetOf(material).flatMap(({ product }) => product ?? []))];
  return {
    ...(known ? { effects: "ja" as const } : {}),
    ...(products.length === 0 ? {} : { product: products.join(", ") }),
    ...context.financial,
  };
}

/** Who only takes note of a report spends nothing of what the measures in it cost. */
const decidesOnMeasures = ({ type, context }: Material) =>
  context.proposal !== undefined || type.proposal.some((one) => one.includes("{massnahmen}"));

/** The lines of the budget that belong to the measures of this paper. */
function budgetOf({ context: { budget = [] }, measures }: Material) {
  const names = new Set(measures.flatMap(({ code, id, title }) => [code, id, title]));
  return budget.filter(({ measure }) => names.has(measure));
}

function effectsTable(material: Material): Facts {
  const said = statedEffects(material);
  const { figures } = material;
  const rows: [string, readonly Content[]][] = [
    [
      "Auswirkungen",
      [said.effects === undefined ? openParagraph() : boxes(["ja", "nein"], said.effects)],
    ],
  ];
  if (said.effects === "ja") {
    rows.push(
      ["Einmalige Kosten", amount(said.total, [figures.investment, figures.startupCost])],
      ["Laufende Kosten pro Jahr", amount(said.annual, [figures.annualCost])],
      ...(said.income === undefined
        ? []
        : [["Einzahlungen", [paragraph(inEuro(said.income))]] as [string, readonly Content[]]]),
      [
        "Art",
        said.kind === undefined ? [openParagraph()] : [boxes(["investiv", "konsumtiv"], said.kind)],
      ],
      ["Jahr der Kassenwirksamkeit", saidOrOpen(said.years)],
      ["Produkt / PSP-Element", saidOrOpen(said.product)],
      [
        "Im Haushalt veranschlagt",
        said.budgeted === undefined
          ? [openParagraph()]
          : [boxes(["vollständig", "teilweise", "nicht"], said.budgeted)],
      ]
    );
  }
  return {
    type: "facts",
    caption: "Finanzielle Auswirkungen",
    head: ["Finanzielle Auswirkungen", "Angabe"],
    rows: rows.map(([label, content]) => ({ label, content })),
  };
}

const inEuro = (value: number) => euroRange({ min: value, max: value });

function amount(said: number | undefined, sums: readonly CostSum[]): readonly Content[] {
  if (said !== undefined) return [paragraph(inEuro(said))];
  const known = sums.filter(({ withValue }) => withValue > 0);
  if (known.length === 0) return [openParagraph()];
  const total = (end: "min" | "max") => known.reduce((sum, one) => sum + one[end], 0);
  return [paragraph(euroRange({ min: total("min"), max: total("max") }))];
}

/** A sum says how many measures are in it. */
function remark(material: Material): readonly Content[] {
  const { figures, context } = material;
  const { withValue, withoutValue } = figures.investment;
  const own = context.financial?.note;
  if (own !== undefined || context.financial?.total !== undefined)
    return saidOr(own, paragraph("")).filter(
      (one) => one.type !== "paragraph" || one.runs.some(({ text }) => text !== "")
    );
  if (withValue === 0 || figures.measures < 2 || !decidesOnMeasures(material)) return [];
  const rest =
    withoutValue === 0 ? "" : ` Zu ${measureCountDative(withoutValue)} liegt kein Betrag vor.`;
  return [
    paragraph(
      `Die Beträge stehen im Katalog; beziffert ${withValue === 1 ? "ist" : "sind"} ${measureCount(withValue)}.${rest}`
    ),
  ];
}
