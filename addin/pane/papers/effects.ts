import type { PaperData } from "../../../shared/documents/paperData.ts";
import { germanNumber } from "../../../shared/wording/germanNumber.ts";
import type { Content } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { withText } from "./papering.ts";

const notSaid = ["", "noch offen"] as const;

/** Financial effects and climate relevance, as far as the office has decided them. */
export function effects(context: PaperData, enter: (context: PaperData) => void): Content {
  const { financial = {}, climate = {} } = context;
  const money = (different: typeof financial) => enter({ ...context, financial: different });
  const climatic = (different: typeof climate) => enter({ ...context, climate: different });
  const { total, ...withoutTotal } = financial;
  const { effects: hasEffects, ...withoutEffects } = financial;
  const { effect, ...withoutEffect } = climate;
  const { reason, ...withoutReason } = climate;
  return [
    choice(
      "Finanzielle Auswirkungen",
      hasEffects ?? "",
      [notSaid, ["ja", "ja"], ["nein", "nein"]],
      (said) =>
        money({ ...withoutEffects, ...(said === "ja" || said === "nein" ? { effects: said } : {}) })
    ),
    hasEffects === "ja" &&
      labelled(
        "Gesamtkosten in Euro",
        total === undefined ? "" : total.toLocaleString("de-DE"),
        (said) => {
          const amount = germanNumber(said);
          money({ ...withoutTotal, ...(amount !== undefined && { total: amount }) });
        }
      ),
    choice(
      "Auswirkung auf das Klima",
      effect ?? "",
      [notSaid, ["positiv", "positiv"], ["negativ", "negativ"], ["keine", "keine"]],
      (said) => climatic({ ...withoutEffect, ...effectNamed(said) })
    ),
    labelled("Begründung dazu", reason ?? "", (said) =>
      climatic({ ...withoutReason, ...withText("reason", said) })
    ),
  ];
}

const effectNamed = (said: string) =>
  said === "positiv" || said === "negativ" || said === "keine" ? ({ effect: said } as const) : {};
