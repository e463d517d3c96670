import { grouped, measureCount } from "../amount.ts";
import type { Block, Content, Table } from "../block.ts";
import { paragraph } from "../block.ts";
import { measureName } from "../order.ts";
import type { Material, Part } from "../paperKind.ts";
import { prose } from "../prose.ts";
import { joinSome } from "../words.ts";
import { type ClimateQuestion, climateQuestions } from "./climateQuestions.ts";
import { heading } from "./front.ts";
import { boxes, openParagraph } from "./openWords.ts";

/** Klimarelevanz: the effect, and eight questions that the catalogue answers as far as it can. */
export const climatePart: Part = {
  label: "Klimarelevanz",
  make: (material) => [heading("Klimarelevanz"), ...effect(material), questionTable(material)],
  open: (material) => [
    ...(effectOf(material) === undefined ? ["Die Auswirkung auf den Klimaschutz ist offen."] : []),
    ...(effectOf(material) !== "keine" &&
    effectOf(material) !== undefined &&
    reasonOf(material) === undefined
      ? ["Die Begründung zur Auswirkung auf den Klimaschutz fehlt."]
      : []),
    ...climateQuestions
      .filter((question) => answerOf(question, material) === undefined)
      .map(({ number, text }) => `Klimarelevanz, Leitfrage ${number} ist offen: ${text}`),
  ],
};

const effects = { positiv: "ja, positiv", negativ: "ja, negativ", keine: "nein" } as const;

function effectOf({ context, figures }: Material): keyof typeof effects | undefined {
  return context.climate?.effect ?? (figures.emissionSaving.sum > 0 ? "positiv" : undefined);
}

function reasonOf({ context, figures }: Material): string | undefined {
  const { sum, withValue } = figures.emissionSaving;
  if (context.climate?.reason !== undefined) return context.climate.reason;
  if (sum <= 0) return undefined;
  return `Nach dem Katalog werden ${grouped(sum)} t CO₂e/a eingespart (${measureCount(withValue)} mit Angabe).`;
}

function effect(material: Material): readonly Block[] {
  const stated = effectOf(material);
  const { extent } = material.context.climate ?? {};
  const reason = reasonOf(material);
  return [
    paragraph("Auswirkung auf den Klimaschutz:"),
    stated === undefined ? openParagraph() : boxes(Object.values(effects), effects[stated]),
    ...(extent === undefined ? [] : [boxes(["geringfügig", "erheblich"], extent)]),
    ...(reason === undefined ? [] : prose(reason)),
  ];
}

interface Answer {
  readonly answer: "ja" | "nein";
  readonly reason?: string;
}

function answerOf(question: ClimateQuestion, material: Material): Answer | undefined {
  const said = material.context.climate?.answers?.[question.number];
  if (said !== undefined) return said;
  const { speaksFor, because } = question;
  const speaking = speaksFor === undefined ? [] : material.measures.filter(speaksFor);
  if (speaking.length === 0) return undefined;
  const names = joinSome(
    speaking.map((one) => one.code ?? measureName(one)),
    4
  );
  return { answer: "ja", reason: [names, because].filter(Boolean).join(", ") };
}

function questionTable(material: Material): Table {
  return {
    type: "table",
    caption: "Leitfragen zur Klimarelevanz",
    number: 0,
    columns: [
      { label: "Nr.", width: 11 },
      { label: "Leitfrage", width: 82 },
      { label: "Antwort", width: 24 },
      { label: "Grundlage", width: 50 },
    ],
    rows: climateQuestions.map((question): readonly (readonly Content[])[] => {
      const answer = answerOf(question, material);
      return [
        [paragraph(question.number)],
        [paragraph(question.text)],
        [answer === undefined ? openParagraph("offen") : paragraph(answer.answer)],
        answer?.reason === undefined ? [paragraph("–")] : prose(answer.reason),
      ];
    }),
  };
}
