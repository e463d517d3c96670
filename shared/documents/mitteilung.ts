import { report } from "../reporting/report.ts";
import { germanDate, measureCount } from "./amount.ts";
import { atRisk } from "./atRisk.ts";
import type { Block, Facts, Paragraph, Run } from "./block.ts";
import { bullets, paragraph, plain } from "./block.ts";
import { news } from "./news.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import { frame, type Readable, readable, versionName } from "./paperFrame.ts";
import { effectAndCosts, stateOfWork } from "./statement.ts";

/**
 * The Mitteilung: tells the council where the measures stand and asks for nothing. Order and formula
 * as in seed 003, content as in DOCUMENTS.md A2.
 */
export function mitteilung(catalogue: PaperCatalogue, context: PaperContext): Paper {
  const found = readable(catalogue, context);
  const { measures, period } = found;
  const title =
    context.subject ?? `Umsetzung der Klimamaßnahmen im Berichtszeitraum ${period.label}`;
  const figures = report(measures, catalogue.settings);
  const body: readonly Block[] =
    measures.length === 0
      ? []
      : [
          ...stateOfWork(figures, period.label),
          ...effectAndCosts(figures, measures, catalogue.settings),
          ...atRisk(measures, figures, context.audience),
          ...news(found, context.previous),
        ];
  const blocks: readonly Block[] = [
    { type: "paragraph", role: "label", runs: plain("Betreff") },
    { type: "title", text: title },
    frontPage(found, catalogue, context),
    { type: "paragraph", role: "formula", runs: plain(formula) },
    introduction(found, catalogue),
    ...body,
    signature(catalogue, context),
    ...annexes(context.annexes ?? []),
  ];
  const content = { kind: "mitteilung", type: "Mitteilung", title, density: "normal" } as const;
  return frame({ ...content, blocks }, found, catalogue, context);
}

const formula = "Nachfolgende Mitteilung gebe ich Ihnen zur Kenntnis.";

function frontPage({ period }: Readable, catalogue: PaperCatalogue, context: PaperContext): Facts {
  const version = versionName(catalogue);
  const rows: readonly (readonly [string, readonly Run[]])[] = [
    ["Vorlage", plain(context.reference ?? "wird vergeben")],
    ["Aktenzeichen", plain(context.fileReference ?? "keine Angabe")],
    ["Art", [{ text: "Mitteilung", strong: true, spaced: true }]],
    ["Öffentlichkeit", plain(context.audience)],
    ["Federführung", plain(catalogue.settings.municipality.office || "keine Angabe")],
    ["Berichtszeitraum", plain(period.label)],
    [
      "Stand",
      [
        { text: `${germanDate(catalogue.at)}, ` },
        catalogue.state === "draft"
          ? { text: version, strong: true, tone: "warning" }
          : { text: `Katalog ${version}` },
      ],
    ],
  ];
  return {
    type: "facts",
    caption: "Angaben zur Vorlage",
    head: ["Zur Vorlage", "Angabe"],
    rows: rows.map(([label, runs]) => ({ label, content: [{ type: "paragraph", runs }] })),
  };
}

/** "Rat" alone stands nowhere: every municipality says how its council is called. */
function introduction({ measures, period }: Readable, catalogue: PaperCatalogue): Paragraph {
  const { council } = catalogue.settings;
  const purpose =
    `Mit dieser Mitteilung wird ${council.article} ${council.name} über den Stand der Maßnahmen zu ` +
    `Klimaschutz und Klimaanpassung im Berichtszeitraum ${period.label} unterrichtet.`;
  const extent =
    measures.length === 0
      ? "Für diesen Zeitraum liegen keine Maßnahmen vor."
      : `Gegenstand ${measures.length === 1 ? "ist" : "sind"} ${measureCount(measures.length)}.`;
  return paragraph(`${purpose} ${extent}`);
}

function signature(catalogue: PaperCatalogue, context: PaperContext): Block {
  const { head, office, name } = catalogue.settings.municipality;
  const signed =
    context.signature ??
    (head === undefined ? undefined : { name: head.name, function: head.title });
  return { type: "signature", ...(signed ?? { name: office || name }) };
}

function annexes(titles: readonly string[]): readonly Block[] {
  if (titles.length === 0) return [];
  return [
    { type: "heading", level: 1, text: titles.length === 1 ? "Anlage" : "Anlagen" },
    bullets(titles.map((title, index) => `Anlage ${index + 1}: ${title}`)),
  ];
}
