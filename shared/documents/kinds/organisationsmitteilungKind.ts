import type { PaperKind } from "../paperKind.ts";

/** A change of organisation in the office's own words, the structure behind it as a list (seeds 000 and 003). */
export const organisationsmitteilungKind: PaperKind = {
  kind: "organisationsmitteilung",
  says: "teilt eine Organisationsveränderung mit, mit Gliederung und Gremien",
  density: "normal",
  rules: {
    label: "Mitteilung",
    blocks: ["betreff", "angaben", "formel", "text", "unterschrift", "anlagen", "struktur"],
    front: ["vorlage", "aktenzeichen", "art", "ersetzt"],
    formula: "Nachfolgende Mitteilung gebe ich Ihnen zur Kenntnis.",
    hasProposal: false,
    proposal: [],
  },
  title: ({ settings }) => `Organisation des Klimaschutzes: ${settings.municipality.name}`,
};
