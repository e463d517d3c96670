import type { Measure } from "../../catalogue/measures/measure.ts";
import { quotedTitle } from "../../wording/quotedTitle.ts";
import { germanDate, measureCount, measureCountDative } from "../amount.ts";
import { paragraph, steps } from "../block.ts";
import { measureName } from "../order.ts";
import { versionName } from "../paperFrame.ts";
import type { Material, Part } from "../paperKind.ts";
import {
  councilAccusative,
  councilDative,
  councilNominative,
  fillWording,
  joinSome,
} from "../words.ts";
import { heading } from "./front.ts";
import { openParagraph } from "./openWords.ts";

/** Beschlussvorschlag: only papers that ask for something have one (DOCUMENTS.md A2). */
export const proposalPart: Part = {
  label: "Beschlussvorschlag",
  make: (material) => {
    if (!material.type.hasProposal) return [];
    const sentences = proposalOf(material);
    if (sentences.length === 0) return [heading("Beschlussvorschlag"), openParagraph()];
    const [only = "", ...more] = sentences;
    return [heading("Beschlussvorschlag"), more.length === 0 ? paragraph(only) : steps(sentences)];
  },
  open: (material) => {
    if (!material.type.hasProposal) return [];
    const sentences = proposalOf(material);
    if (sentences.length === 0) {
      return [
        "Der Beschlussvorschlag fehlt. Er wird vorgeschlagen, sobald die Maßnahmen genannt sind.",
      ];
    }
    return sentences
      .filter((sentence) => /\{\p{L}+\}/u.test(sentence))
      .map((sentence) => `Im Beschlussvorschlag ist eine Stelle offen: ${quotedTitle(sentence)}.`);
  },
};

/** The office's sentences, else the wording of the type, filled; empty while it has nothing to speak of. */
function proposalOf(material: Material): readonly string[] {
  const { context, type, measures } = material;
  if (context.proposal !== undefined && context.proposal.length > 0) {
    return context.proposal.map((one) => fillWording(one, wordingValues(material)));
  }
  const speaksOfMeasures = type.proposal.some((one) => one.includes("{massnahmen}"));
  if (speaksOfMeasures && measures.length === 0) return [];
  return type.proposal.map((one) => fillWording(one, wordingValues(material)));
}

/** What a wording may ask for. */
function wordingValues(material: Material): Readonly<Record<string, string>> {
  const { settings, period, catalogue, measures } = material;
  return {
    rat: councilNominative(settings),
    demRat: councilDative(settings),
    denRat: councilAccusative(settings),
    zeitraum: period.label,
    stand: `${germanDate(catalogue.at)} (${versionName(catalogue)})`,
    anzahl: measureCount(measures.length),
    anzahlDativ: measureCountDative(measures.length),
    massnahmen: measuresInWords(measures),
    kommune: settings.municipality.name,
    stabsstelle: settings.municipality.office,
  };
}

const most = 5;

/** "der Maßnahme „Radweg (MO2)“", "der Maßnahmen „A (MO1)“ und „B (MO2)“": after „die Umsetzung“. */
function measuresInWords(measures: readonly Measure[]): string {
  if (measures.length > most) {
    return `der ${measureCount(measures.length)}, die in dieser Vorlage aufgeführt sind`;
  }
  const names = joinSome(
    measures.map((one) => quotedTitle(measureName(one))),
    most
  );
  return `${measures.length === 1 ? "der Maßnahme" : "der Maßnahmen"} ${names}`;
}
