import type { Draft } from "../../catalogue/draft.ts";
import { fields } from "../../catalogue/fields.ts";
import { quoted } from "../../catalogue/jsonInput.ts";
import { fitsSchema } from "../../catalogue/measures/fitsSchema.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import { nameMeasure } from "../nameMeasure.ts";

/** Why topics, one for each measure by id, do not answer a question about these measures. */
export function topicsMisfit(
  topics: Readonly<Record<string, unknown>>,
  measures: readonly string[],
  { settings, catalogue }: Pick<Draft, "settings" | "catalogue">
): string | undefined {
  const strange = Object.keys(topics).find((id) => !measures.includes(id));
  if (strange !== undefined) {
    return `Unter der Kennung „${strange}“ steht in diesem Klärungsfall keine Maßnahme. Bitte nur Maßnahmen dieses Klärungsfalls angeben.`;
  }
  const { schema, expects } = fields.topic.kind;
  const bad = Object.values(topics).find(
    (topic) => topic !== null && !fitsSchema(schema(settings), topic)
  );
  if (bad !== undefined) {
    return `„${quoted(bad)}“ steht nicht unter den Themenfeldern der Einstellungen. Erwartet: ${expects}.`;
  }
  const [first, ...others] = measures.filter((id) => topics[id] === undefined);
  if (first === undefined) return undefined;
  const name = nameMeasure(catalogue.find(({ id }) => id === first) ?? {});
  const more = others.length === 1 ? "einer weiteren" : `${writeNumber(others.length)} weiteren`;
  const left = others.length === 0 ? name : `${name} und ${more}`;
  return `Bei ${left} fehlt die Antwort noch. Bitte auch dort ein Themenfeld oder „offenlassen“ wählen.`;
}
