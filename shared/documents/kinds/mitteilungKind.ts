import type { PaperKind } from "../paperKind.ts";

/** Tells the council where the measures stand and asks for nothing; order and formula as in seed 003. */
export const mitteilungKind: PaperKind = {
  kind: "mitteilung",
  says: "unterrichtet den Rat über den Stand der Maßnahmen",
  density: "normal",
  rules: {
    label: "Mitteilung",
    blocks: [
      ...[
        "betreff",
        "angaben",
        "änderungen",
        "formel",
        "einleitung",
        "text",
        "stand",
        "wirkung",
        "risiken",
        "neues",
      ],
      ...["unterschrift", "anlagen"],
    ],
    front: [
      ...["vorlage", "aktenzeichen", "art", "ersetzt", "öffentlichkeit", "federführung"],
      ...["berichtszeitraum", "stand"],
    ],
    formula: "Nachfolgende Mitteilung gebe ich Ihnen zur Kenntnis.",
    hasProposal: false,
    proposal: [],
  },
  title: ({ period }) => `Umsetzung der Klimamaßnahmen im Berichtszeitraum ${period.label}`,
};
