import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { Consultation, PaperData } from "../../../shared/documents/paperData.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { entryCard } from "./entryCard.ts";
import { replaced, withText } from "./papering.ts";

interface ConsultingActions {
  readonly enter: (context: PaperData) => void;
  readonly proposeDates: () => void;
}

/** Which committees discuss it, on which day, and what came of it. */
export function consulting(
  context: PaperData,
  settings: Settings,
  { enter, proposeDates }: ConsultingActions
): Content {
  const { consultations = [] } = context;
  const put = (at: number, one: Consultation | undefined) =>
    enter({ ...context, consultations: replaced(consultations, at, one) });
  const names = settings.committees.map(({ name }) => [name, name] as const);
  return [
    consultations.map((one, at) => consultationCard(one, names, (next) => put(at, next))),
    buttons(
      button("Gremium hinzufügen", () =>
        put(consultations.length, { committee: names[0]?.[0] ?? settings.council.name })
      ),
      settings.committees.length > 0 && button("Nächste Termine vorschlagen", proposeDates)
    ),
  ];
}

function consultationCard(
  one: Consultation,
  names: readonly (readonly [string, string])[],
  put: (next: Consultation | undefined) => void
): Content {
  const { committee, date = "", item = "", role = "", result = "" } = one;
  const text = (name: "date" | "item" | "role" | "result") => (said: string) => {
    const { [name]: _, ...rest } = one;
    put({ ...rest, ...withText(name, said) });
  };
  const known = names.some(([name]) => name === committee)
    ? names
    : [[committee, committee] as const, ...names];
  return entryCard(
    `Beratung: ${committee}`,
    () => put(undefined),
    choice("Gremium", committee, known, (next) => put({ ...one, committee: next })),
    el(
      "div",
      { class: "pair" },
      labelled("Termin", date, text("date"), { type: "date" }),
      labelled("TOP", item, text("item"))
    ),
    labelled("Zuständigkeit, z. B. Vorberatung", role, text("role")),
    labelled("Ergebnis", result, text("result"))
  );
}
