import type { ClimateRelevance, PaperData } from "../../../shared/documents/paperData.ts";
import { climateQuestions } from "../../../shared/documents/parts/climateQuestions.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { fold } from "./fold.ts";
import { withText } from "./papering.ts";

const notSaid = ["", "noch offen"] as const;

/** What the paper does to the climate, as far as the office has decided it. */
export function climateForm(context: PaperData, enter: (context: PaperData) => void): Content {
  const { climate = {} } = context;
  const put = (different: ClimateRelevance) => enter({ ...context, climate: different });
  const { effect, ...withoutEffect } = climate;
  const { extent, ...withoutExtent } = climate;
  const { reason, ...withoutReason } = climate;
  return [
    choice(
      "Auswirkung auf das Klima",
      effect ?? "",
      [notSaid, ["positiv", "positiv"], ["negativ", "negativ"], ["keine", "keine"]],
      (said) => put({ ...withoutEffect, ...oneSaid("effect", effects, said) })
    ),
    effect !== undefined &&
      effect !== "keine" &&
      choice(
        "Umfang",
        extent ?? "",
        [notSaid, ["geringfügig", "geringfügig"], ["erheblich", "erheblich"]],
        (said) => put({ ...withoutExtent, ...oneSaid("extent", extents, said) })
      ),
    labelled("Begründung dazu", reason ?? "", (said) =>
      put({ ...withoutReason, ...withText("reason", said) })
    ),
    fold("Leitfragen zur Klimarelevanz", [
      el(
        "p",
        { class: "quiet" },
        "Was hier noch offen ist, beantwortet der Katalog, wo er es weiß."
      ),
      climateQuestions.map(({ number, text }) => question(climate, number, text, put)),
    ]),
  ];
}

const effects = ["positiv", "negativ", "keine"] as const;
const extents = ["geringfügig", "erheblich"] as const;
const answers = ["ja", "nein"] as const;

function oneSaid<Key extends string, Word extends string>(
  key: Key,
  words: readonly Word[],
  said: string
): { readonly [Each in Key]?: Word } {
  const word = words.find((one) => one === said);
  return word === undefined ? {} : ({ [key]: word } as { readonly [Each in Key]: Word });
}

function question(
  climate: ClimateRelevance,
  number: string,
  text: string,
  put: (different: ClimateRelevance) => void
): Content {
  const { [number]: given, ...others } = climate.answers ?? {};
  return choice(
    `${number}. ${text}`,
    given?.answer ?? "",
    [notSaid, ["ja", "ja"], ["nein", "nein"]],
    (said) => {
      const answer = answers.find((one) => one === said);
      const { reason } = given ?? {};
      const next = answer && { [number]: { answer, ...(reason !== undefined && { reason }) } };
      put({ ...climate, answers: { ...others, ...next } });
    }
  );
}
