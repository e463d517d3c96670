import type { Committee } from "../../catalogue/settings/settings.ts";
import { fold } from "../../wording/fold.ts";
import { germanDate, measureCount, sentenceCase } from "../amount.ts";
import { paragraph } from "../block.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";

const bodies = ["Beirat", "Lenkungskreis", "Arbeitskreis", "Konsultationskreis"];

/** The body of the settings that the office names, else the only one that such reports go to. */
function bodyOf({
  settings,
  context,
}: Pick<Material, "settings" | "context">): Committee | undefined {
  const { committees } = settings;
  if (context.committee !== undefined) {
    const wanted = fold(context.committee);
    return committees.find(({ name, kind }) => fold(name) === wanted || fold(kind) === wanted);
  }
  const possible = committees.filter(({ kind }) => bodies.includes(kind));
  return possible.length === 1 ? possible[0] : undefined;
}

const nameOf = (material: Pick<Material, "settings" | "context">) =>
  bodyOf(material)?.name ?? material.context.committee;

const addressPart: Part = {
  label: "Einleitung",
  make: (material) => {
    const { period, measures, catalogue } = material;
    const name = nameOf(material);
    const next = nextDate(bodyOf(material), catalogue.at);
    const whom = name === undefined ? "" : ` für: ${name}`;
    const meeting = next === undefined ? "" : ` Nächste Sitzung: ${germanDate(next)}.`;
    return [
      paragraph(
        `Bericht über den Berichtszeitraum ${period.label}${whom}. ${sentenceCase(measureCount(measures.length))} ` +
          `${measures.length < 2 ? "ist" : "sind"} berücksichtigt.${meeting}`
      ),
    ];
  },
  open: (material) => {
    if (nameOf(material) === undefined) return ["Das Gremium ist nicht genannt."];
    return bodyOf(material) === undefined
      ? [`Das Gremium „${material.context.committee ?? ""}“ steht nicht in den Einstellungen.`]
      : [];
  },
};

function nextDate(body: Committee | undefined, at: string): string | undefined {
  return body?.dates.toSorted().find((date) => date > at.slice(0, 10));
}

/** Beirat and Lenkungskreis read how things stand, by topic, and what they may help with (seed 000). */
export const gremienberichtKind: PaperKind = {
  kind: "gremienbericht",
  says: "berichtet einem Beirat oder Lenkungskreis",
  density: "normal",
  rules: {
    label: "Bericht",
    blocks: [
      ...["titel", "angaben", "anschrift", "kurzfassung", "verantwortung", "stand mit bild"],
      ...["wirkung", "risiken", "überfällig", "entscheidungsbedarf", "neues", "veränderung"],
      ...["text", "unterschrift", "anlagen"],
    ],
    front: ["öffentlichkeit", "federführung", "berichtszeitraum", "stand"],
    hasProposal: false,
    proposal: [],
  },
  title: ({ period, ...material }) => {
    const name = nameOf(material);
    return name === undefined
      ? `Bericht zum Stand der Klimamaßnahmen ${period.label}`
      : `Bericht an: ${name}, ${period.label}`;
  },
  parts: { anschrift: addressPart },
};
