import { grouped, measureCount, sentenceCase } from "../amount.ts";
import type { Block, Content } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import { measureName } from "../order.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
import { monthOf } from "../parts/measureTable.ts";
import { saidOrNothing } from "../parts/openWords.ts";

const controlPart: Part = { label: "Beschlüsse", make: resolutions };

/** Resolution, what it asks for, by when, how far, and who answers for it. */
function resolutions({ measures }: Material): readonly Block[] {
  const resolved = measures.flatMap((measure) =>
    (measure.resolutions ?? []).map((resolution) => ({ measure, resolution }))
  );
  if (resolved.length === 0) {
    return [paragraph("Zu den Maßnahmen ist kein Beschluss eingetragen.")];
  }
  return [
    paragraph(
      resolved.length === 1
        ? "Ein Beschluss ist eingetragen."
        : `${grouped(resolved.length)} Beschlüsse sind eingetragen.`
    ),
    {
      type: "table",
      caption: "Beschlüsse und ihr Stand",
      number: 0,
      columns: [
        { label: "Beschluss", width: 37 },
        { label: "Auftrag", width: 42 },
        { label: "Frist", width: 20 },
        { label: "Stand", width: 28 },
        { label: "verantwortlich", width: 40 },
      ],
      rows: resolved.map(({ measure, resolution }): readonly (readonly Content[])[] => [
        saidOrNothing(resolution),
        [paragraph(measureName(measure))],
        saidOrNothing(monthOf(measure.end)),
        saidOrNothing(measure.phase),
        saidOrNothing(measure.department),
      ]),
    },
  ];
}

const withoutPart: Part = {
  label: "Ohne Beschluss",
  make: ({ measures }) => {
    const without = measures.filter(
      ({ resolutions: all = [], phase }) => all.length === 0 && phase === "beschlossen"
    );
    if (without.length === 0) return [];
    return [
      heading("Beschlossen, aber ohne eingetragenen Beschluss"),
      paragraph(`${sentenceCase(measureCount(without.length))}:`),
      bullets(without.map(measureName)),
    ];
  },
};

export const beschlusskontrolleKind: PaperKind = {
  kind: "beschlusskontrolle",
  says: "nennt Beschlüsse mit Auftrag, Frist, Stand und Verantwortung",
  density: "normal",
  rules: {
    label: "Beschlusskontrolle",
    blocks: ["titel", "angaben", "beschlüsse", "ohne beschluss", "text"],
    front: ["öffentlichkeit", "federführung", "berichtszeitraum", "stand"],
    hasProposal: false,
    proposal: [],
  },
  title: ({ period }) => `Beschlusskontrolle zu den Klimamaßnahmen ${period.label}`,
  parts: { beschlüsse: controlPart, "ohne beschluss": withoutPart },
};
