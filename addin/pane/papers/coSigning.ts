import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { CoSigner, PaperData } from "../../../shared/documents/paperData.ts";
import { paperState } from "../../../shared/documents/paperState.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { entryCard } from "./entryCard.ts";
import { replaced, withText } from "./papering.ts";

interface CoSigningActions {
  readonly enter: (context: PaperData) => void;
  readonly proposeDeadlines: () => void;
}

const results = ["mitgezeichnet", "mitgezeichnet mit Anmerkung", "nicht mitgezeichnet"];

/** Who co-signs by when, the final signature, and the handing over to the council's office. */
export function coSigning(
  context: PaperData,
  settings: Settings,
  { enter, proposeDeadlines }: CoSigningActions
): Content {
  const { coSigners = [] } = context;
  const put = (at: number, one: CoSigner | undefined) =>
    enter({ ...context, coSigners: replaced(coSigners, at, one) });
  const names = settings.departments.map(({ name }) => [name, name] as const);
  const { state, troubles } = paperState(context);
  return [
    el("p", {}, `Die Vorlage ist: ${state}.`),
    troubles.map((sentence) => el("p", { class: "note careful", key: sentence }, sentence)),
    coSigners.map((one, at) => coSignerCard(one, names, (next) => put(at, next))),
    buttons(
      button("Dienststelle hinzufügen", () =>
        put(coSigners.length, { department: names[0]?.[0] ?? "" })
      ),
      coSigners.length > 0 && button("Fristen ausrechnen", proposeDeadlines)
    ),
    finalSteps(context, enter),
  ];
}

function coSignerCard(
  one: CoSigner,
  names: readonly (readonly [string, string])[],
  put: (next: CoSigner | undefined) => void
): Content {
  const { department, dueDate = "", result = "", note = "" } = one;
  const text = (name: "dueDate" | "result" | "note") => (said: string) => {
    const { [name]: _, ...rest } = one;
    put({ ...rest, ...withText(name, said) });
  };
  const outcomes = [
    ["", "steht aus"] as const,
    ...[...new Set([...results, result])].filter(Boolean).map((word) => [word, word] as const),
  ];
  return entryCard(
    `Mitzeichnung: ${department}`,
    () => put(undefined),
    choice("Dienststelle", department, names, (next) => put({ ...one, department: next })),
    el(
      "div",
      { class: "pair" },
      labelled("Bis", dueDate, text("dueDate"), { type: "date" }),
      choice("Ergebnis", result, outcomes, text("result"))
    ),
    labelled("Anmerkung", note, text("note"))
  );
}

function finalSteps(context: PaperData, enter: (context: PaperData) => void): Content {
  const { finalSignature, handedOver = "", ...rest } = context;
  const { by = "", date = "" } = finalSignature ?? {};
  const sign = (who: string, when: string) => {
    const signature =
      who.trim() === "" ? {} : { finalSignature: { by: who, ...withText("date", when) } };
    enter({ ...rest, ...signature, ...withText("handedOver", handedOver) });
  };
  return [
    el(
      "div",
      { class: "pair" },
      labelled("Schlusszeichnung durch", by, (who) => sign(who, date)),
      labelled("am", date, (when) => sign(by, when), { type: "date" })
    ),
    labelled(
      "Dem Sitzungsdienst übergeben am",
      handedOver,
      (day) =>
        enter({
          ...rest,
          ...(finalSignature && { finalSignature }),
          ...withText("handedOver", day),
        }),
      { type: "date" }
    ),
  ];
}
