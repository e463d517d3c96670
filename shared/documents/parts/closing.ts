import { germanDate } from "../amount.ts";
import { bullets, paragraph } from "../block.ts";
import type { Material, Part } from "../paperKind.ts";
import { planBack } from "../workflow.ts";
import { heading } from "./front.ts";
import { saidOr, saidOrNothing, saidOrOpen } from "./openWords.ts";

/** `(Name)` and function (seed 003). */
export const signaturePart: Part = {
  label: "Unterschrift",
  isFixed: true,
  make: (material) => [{ type: "signature", ...signed(material) }],
};

/** Who signs as the office says for this paper, or as the municipality says for its kind. */
export const signatureSaid = ({ context, type }: Material) => context.signature ?? type.signature;

function signed(material: Material) {
  const { head, office, name } = material.settings.municipality;
  const usual = head === undefined ? undefined : { name: head.name, function: head.title };
  return signatureSaid(material) ?? usual ?? { name: office || name };
}

/** As many as the text names, in their order. */
export const annexesPart: Part = {
  label: "Anlagen",
  isFixed: true,
  make: ({ context: { annexes = [] } }) => {
    if (annexes.length === 0) return [];
    return [
      heading(annexes.length === 1 ? "Anlage" : "Anlagen"),
      bullets(annexes.map((title, index) => `Anlage ${index + 1}: ${title}`)),
    ];
  },
  open: ({ context: { annexes = [], texts = {}, sections = [] } }) => {
    const own = [...Object.values(texts), ...sections].map(({ text }) => text).join("\n");
    const named = [...own.matchAll(/Anlage[ \u00a0](\d{1,2})/g)].map(([, number]) =>
      Number(number)
    );
    const missing = [...new Set(named)].filter((number) => number > annexes.length);
    return missing.map(
      (number) =>
        `Ein Text verweist auf Anlage ${number}, die nicht in der Liste der Anlagen steht.`
    );
  },
};

/** Who signs before the paper is handed over, by when, and what came of it. */
export const coSigningPart: Part = {
  label: "Mitzeichnung",
  isFixed: true,
  make: ({ context, catalogue }) => {
    const { coSigners } = planBack(context, catalogue.at.slice(0, 10));
    if (coSigners.length === 0) return [];
    const withNotes = coSigners.some(({ note }) => note !== undefined);
    return [
      heading("Mitzeichnung"),
      {
        type: "table",
        caption: "Mitzeichnung",
        columns: [
          { label: "Dienststelle", width: 60 },
          { label: "bis", width: 25 },
          { label: "Ergebnis", width: 40 },
          ...(withNotes ? [{ label: "Anmerkung", width: 50 }] : []),
        ],
        rows: coSigners.map(({ department, dueDate, result, note }) => [
          [paragraph(department)],
          saidOrNothing(dueDate === undefined ? undefined : germanDate(dueDate)),
          saidOrOpen(result),
          ...(withNotes ? [saidOr(note, paragraph("–"))] : []),
        ]),
      },
    ];
  },
  open: ({ context: { coSigners = [] } }) =>
    coSigners
      .filter(({ result }) => result === undefined)
      .map(({ department }) => `Die Mitzeichnung durch „${department}“ steht aus.`),
};
