import type { PaperKind } from "../paperKind.ts";

/** The year as a council paper: balance, figures, topics, what is late, what needs a decision. */
export const klimaberichtKind: PaperKind = {
  kind: "klimabericht",
  says: "berichtet über das Jahr: Bilanz, Themenfelder, Fortschritte, Entscheidungsbedarf",
  density: "normal",
  rules: {
    label: "Klimabericht",
    blocks: [
      ...[
        "betreff",
        "angaben",
        "änderungen",
        "beratungsfolge",
        "beschlussvorschlag",
        "kurzfassung",
        "inhalt",
      ],
      ...["bilanz", "stand mit bild", "wirkung mit bild", "themen", "risiken", "überfällig"],
      ...["entscheidungsbedarf", "neues", "veränderung", "text", "finanzen"],
      ...["unterschrift", "anlagen"],
    ],
    front: [
      ...["vorlage", "aktenzeichen", "art", "ersetzt", "öffentlichkeit", "federführung"],
      ...["berichtszeitraum", "stand"],
    ],
    hasProposal: true,
    proposal: ["{rat} nimmt den Klimabericht {zeitraum} zur Kenntnis."],
  },
  title: ({ settings, period }) => `Klimabericht ${settings.municipality.name} ${period.label}`,
};
