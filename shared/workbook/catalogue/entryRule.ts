import type { Field } from "../../catalogue/field.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { EntryRule } from "../sheetLayout.ts";
import { formOf } from "./cellForm.ts";
import type { ChoiceList } from "./choiceLists.ts";

/** Excel shows titles up to 32 and messages up to 255 characters. */
const limits = { title: 32, text: 255 };

/**
 * The help beside a cell, and what may be entered. Nothing blocks for good: departments may know
 * better than a list, and "Prüfen" says what does not fit.
 */
export function entryRule(
  field: Field<unknown>,
  keeper: "department" | "office" | undefined,
  settings: Settings,
  list: ChoiceList | undefined
): EntryRule {
  const care = keeper === "office" ? " Pflegt die Stabsstelle; Vorschläge sind willkommen." : "";
  const message = {
    title: shorten(field.label, limits.title),
    text: shorten(`${field.help}${care}`, limits.text),
  };
  if (list) {
    const refusal = `Bitte einen Eintrag der Liste wählen. Erwartet: ${field.kind.expects}.`;
    const isStrict = !holdsSeveral(field, settings);
    return {
      message,
      list: list.name,
      ...(isStrict && { otherwise: "warn", refusal: shorten(refusal, limits.text) }),
    };
  }
  const rule = field.kind.cellRule(settings);
  if (rule.type !== "number") return { message };
  const scale = formOf(field).format?.includes("%") ? 100 : 1;
  const number = { min: rule.min / scale, max: rule.max / scale, whole: rule.whole && scale === 1 };
  const refusal = shorten(`Erwartet: ${field.kind.expects}.`, limits.text);
  return { message, number, otherwise: "warn", refusal };
}

/** Several choices in one cell are no entry of the list, and right all the same. */
function holdsSeveral(field: Field<unknown>, settings: Settings): boolean {
  const { type } = field.kind.schema(settings);
  return type === "array";
}

const shorten = (text: string, limit: number) =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
