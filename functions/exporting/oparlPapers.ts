import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { measureJson } from "../../shared/catalogue/measures/measureJson.ts";

const paperType = "https://schema.oparl.org/1.1/Paper";

/**
 * A catalogue in the words of council systems (OParl 1.1, schema/Paper.json): the catalogue is a paper,
 * each measure a paper below it. OParl has no words for climate measures; theirs stand under a name of ours.
 */
export function oparlPapers(
  catalogue: Draft | Version,
  measures: readonly Measure[],
  at: string
): readonly object[] {
  const { municipality, period, settings } = catalogue;
  const { name, office } = settings.municipality;
  const of = catalogue.state === "published" ? `stand-${catalogue.number}` : "entwurf";
  const id = `urn:klimakatalog:${municipality}:${period}:${of}`;
  const named = measures.map((measure, index) => ({
    measure,
    paper: `${id}:${measure.id ?? index + 1}`,
  }));
  const label = settings.periods.find((one) => one.id === period)?.label ?? period;
  return [
    {
      id,
      type: paperType,
      name: `Maßnahmenkatalog ${name} ${label}`,
      date: at.slice(0, 10),
      paperType: "Maßnahmenkatalog",
      ...(office === "" ? {} : { "klimakatalog:underDirectionOf": [office] }),
      subordinatedPaper: named.map(({ paper }) => paper),
    },
    ...named.map(({ measure, paper }) => ({
      id: paper,
      type: paperType,
      name: measure.title ?? "ohne Titel",
      ...(measure.code === undefined ? {} : { reference: measure.code }),
      date: at.slice(0, 10),
      paperType: "Klimamaßnahme",
      superordinatedPaper: [id],
      ...(measure.department === undefined
        ? {}
        : { "klimakatalog:underDirectionOf": [measure.department] }),
      keyword: [measure.topic, measure.phase].filter((word) => word !== undefined),
      "klimakatalog:measure": measureJson(measure),
    })),
  ];
}
