import { euroRange, grouped, measureCount, sentenceCase } from "../amount.ts";
import { bullets, paragraph } from "../block.ts";
import { measureName } from "../order.ts";
import type { Material, Part } from "../paperKind.ts";
import { noBreak } from "../typeset.ts";
import { joinSome } from "../words.ts";
import { inGroup, phaseGroups } from "./charts.ts";
import { heading } from "./front.ts";

/** What a reader must know who reads nothing else; every sentence from a figure. */
export const summaryPart: Part = {
  label: "Kurzfassung",
  make: (material) => {
    const sentences = summarySentences(material);
    return [
      heading("Kurzfassung"),
      sentences.length === 1 ? paragraph(sentences[0] ?? "") : bullets(sentences),
    ];
  },
};

export function summarySentences(material: Material): readonly string[] {
  const { measures, figures } = material;
  if (measures.length === 0) {
    return [`Für den Berichtszeitraum ${material.period.label} liegen keine Maßnahmen vor.`];
  }
  return [
    extent(material),
    ...saving(figures),
    ...costs(figures),
    ...lateness(material),
    ...waiting(material),
  ];
}

function extent({ figures, period }: Material): string {
  const parts = phaseGroups.flatMap((group) => {
    const count = inGroup(figures, group);
    return count === 0 ? [] : [`${group.name}${noBreak}${grouped(count)}`];
  });
  const count = sentenceCase(measureCount(figures.measures));
  const verb = figures.measures === 1 ? "steht" : "stehen";
  return `${count} ${verb} im Berichtszeitraum ${period.label} im Katalog: ${parts.join(", ")}.`;
}

function saving({ emissionSaving }: Material["figures"]): readonly string[] {
  if (emissionSaving.withValue === 0) return [];
  return [
    `Erwartet wird eine THG-Einsparung von ${grouped(emissionSaving.sum)} t CO₂e/a (${measureCount(emissionSaving.withValue)} mit Angabe).`,
  ];
}

function costs({ investment }: Material["figures"]): readonly string[] {
  if (investment.withValue === 0 || investment.max === 0) return [];
  return [
    `Die bezifferten Investitionskosten betragen ${euroRange(investment)} (${measureCount(investment.withValue)} mit Betrag).`,
  ];
}

function lateness(material: Material): readonly string[] {
  const late = material.measures.filter(({ assessment }) => assessment === "verzögert");
  const risky = material.measures.filter(({ assessment }) => assessment === "gefährdet");
  const names = (some: Material["measures"]) =>
    joinSome(
      some.map((one) => one.code ?? measureName(one)),
      6
    );
  return [
    ...(late.length === 0 ? [] : [`Verzögert: ${measureCount(late.length)} (${names(late)}).`]),
    ...(risky.length === 0 ? [] : [`Gefährdet: ${measureCount(risky.length)} (${names(risky)}).`]),
    ...(material.all().overdue.length === 0
      ? []
      : [`Geplantes Ende überschritten: ${measureCount(material.all().overdue.length)}.`]),
  ];
}

function waiting({ measures }: Material): readonly string[] {
  const proposals = measures.filter(({ phase }) => phase === "Vorschlag");
  if (proposals.length === 0) return [];
  return [`Noch nicht entschieden (Vorschlag): ${measureCount(proposals.length)}.`];
}
