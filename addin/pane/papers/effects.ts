import type { FinancialEffects, PaperData } from "../../../shared/documents/paperData.ts";
import { germanNumber } from "../../../shared/wording/germanNumber.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { withText } from "./papering.ts";

const notSaid = ["", "noch offen"] as const;

/** Financial effects, as far as the office has decided them. */
export function effects(context: PaperData, enter: (context: PaperData) => void): Content {
  const { financial = {} } = context;
  const put = (different: FinancialEffects) => enter({ ...context, financial: different });
  const { effects: hasEffects, ...withoutEffects } = financial;
  return [
    choice(
      "Finanzielle Auswirkungen",
      hasEffects ?? "",
      [notSaid, ["ja", "ja"], ["nein", "nein"]],
      (said) =>
        put({ ...withoutEffects, ...(said === "ja" || said === "nein" ? { effects: said } : {}) })
    ),
    hasEffects === "ja" && amounts(financial, put),
    hasEffects === "ja" && budget(financial, put),
  ];
}

type Put = (different: FinancialEffects) => void;

const amounts = (financial: FinancialEffects, put: Put): Content => [
  amount(financial, "total", "Gesamtkosten in Euro", put),
  el(
    "div",
    { class: "pair", key: "amounts" },
    amount(financial, "annual", "Folgekosten im Jahr in Euro", put),
    amount(financial, "income", "Erträge und Förderung in Euro", put)
  ),
];

function amount(
  financial: FinancialEffects,
  name: "total" | "annual" | "income",
  label: string,
  put: Put
): Content {
  const { [name]: value, ...rest } = financial;
  return labelled(label, value === undefined ? "" : value.toLocaleString("de-DE"), (said) => {
    const number = germanNumber(said);
    put({ ...rest, ...(number !== undefined && { [name]: number }) });
  });
}

function budget(financial: FinancialEffects, put: Put): Content {
  const { kind = "", ...withoutKind } = financial;
  const { budgeted = "", ...withoutBudgeted } = financial;
  const text = (name: "years" | "product" | "note", label: string) => {
    const { [name]: said = "", ...rest } = financial;
    return labelled(label, said, (next) => put({ ...rest, ...withText(name, next) }));
  };
  return [
    el(
      "div",
      { class: "pair", key: "kind" },
      choice("Art", kind, [notSaid, ["investiv", "investiv"], ["konsumtiv", "konsumtiv"]], (said) =>
        put({
          ...withoutKind,
          ...(said === "investiv" || said === "konsumtiv" ? { kind: said } : {}),
        })
      ),
      choice(
        "Mittel stehen im Haushalt",
        budgeted,
        [notSaid, ...shares.map((word) => [word, word] as const)],
        (said) => {
          const share = shares.find((word) => word === said);
          put({ ...withoutBudgeted, ...(share && { budgeted: share }) });
        }
      )
    ),
    el(
      "div",
      { class: "pair", key: "where" },
      text("years", "Haushaltsjahre"),
      text("product", "Produkt oder Kostenstelle")
    ),
    text("note", "Anmerkung zu den Finanzen"),
  ];
}

const shares = ["vollständig", "teilweise", "nicht"] as const;
