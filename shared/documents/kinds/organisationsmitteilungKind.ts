import type { PaperKind, Part } from "../paperKind.ts";
import { openParagraph } from "../parts/openWords.ts";
import { sectionsPart } from "../parts/sectionsPart.ts";

/** Nobody but the office knows why the organisation changes. */
const textPart: Part = {
  label: "Text der Mitteilung",
  make: (material) => {
    const said = sectionsPart.make(material);
    return said.length === 0 ? [openParagraph("Der Text der Mitteilung ist noch offen.")] : said;
  },
  open: (material) =>
    sectionsPart.make(material).length === 0 ? ["Der Text der Mitteilung fehlt."] : [],
};

/** A change of organisation in the office's own words, the structure behind it as a list (seeds 000 and 003). */
export const organisationsmitteilungKind: PaperKind = {
  kind: "organisationsmitteilung",
  says: "teilt eine Organisationsveränderung mit, mit Gliederung und Gremien",
  density: "normal",
  rules: {
    label: "Mitteilung",
    blocks: [
      "betreff",
      "angaben",
      "änderungen",
      "formel",
      "mitteilungstext",
      "unterschrift",
      "anlagen",
      "struktur",
    ],
    front: ["vorlage", "aktenzeichen", "art", "ersetzt"],
    formula: "Nachfolgende Mitteilung gebe ich Ihnen zur Kenntnis.",
    hasProposal: false,
    proposal: [],
  },
  parts: { mitteilungstext: textPart },
  title: ({ settings }) => `Organisation des Klimaschutzes: ${settings.municipality.name}`,
};
