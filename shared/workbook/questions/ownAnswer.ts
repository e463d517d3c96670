import { code as codeKind } from "../../catalogue/code.ts";
import { fieldNamed, fieldNames, fields } from "../../catalogue/fields.ts";
import type { Kind, Source } from "../../catalogue/kind.ts";
import type { QuestionKind } from "../../catalogue/question.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { fold } from "../../wording/fold.ts";

/** A value, or the German sentence that says why there is none. */
export type OwnValue = { readonly value: unknown } | { readonly trouble: string };

interface Asked {
  readonly kind: QuestionKind;
  readonly field?: string | undefined;
  readonly choice: string;
}

/** What somebody wrote under „Eigene Angabe“, read as the field in question reads its cells. */
export function readOwnAnswer(cell: Source, asked: Asked, settings: Settings): OwnValue {
  if (asked.choice === "merge") return preferencesFrom(cell.text);
  const kinds = kindsOf(asked);
  for (const kind of kinds) {
    const { value } = kind.read(cell, { settings, scale: "0-6" });
    if (value !== undefined) return { value };
  }
  const expected = kinds.map(({ expects }) => expects).join(", oder ");
  const shown = cell.text.length > 60 ? `${cell.text.slice(0, 58)} …` : cell.text;
  return {
    trouble: `Die eigene Angabe „${shown}“ passt nicht. Erwartet: ${expected}. Bitte berichtigen.`,
  };
}

/** The text of a value that was stated before. */
export function showOwnAnswer(value: unknown, asked: Asked): string {
  if (asked.choice === "merge") return preferencesText(value);
  const [kind] = kindsOf(asked);
  return kind && typeof value !== "string" ? kind.show(value) : String(value);
}

/** The kinds of values a question can be answered with; the first that can read the cell does. */
function kindsOf({ kind, field = "" }: Asked): readonly Kind<unknown>[] {
  const codes: Kind<unknown> = codeKind;
  if (kind === "codeCollision" || kind === "unknownCode") return [codes];
  if (kind === "gone") return [fields.phase.kind, codes];
  if (kind === "departmentUnknown") return [fields.department.kind];
  const known = fieldNamed(field)?.kind;
  return known === undefined ? [fields.title.kind] : [known];
}

const labelled = new Map(fieldNames.map((name) => [fold(fields[name].label), name]));

/** "Ziel der Maßnahme: 2" a line: whose words win there, counted from 1. */
function preferencesFrom(text: string): OwnValue {
  const value: Record<string, number> = {};
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const [, label = "", which] = /^(.*?)\s*[:=]\s*(?:Angabe\s*)?([12])\s*$/i.exec(line) ?? [];
    const name = labelled.get(fold(label));
    if (name === undefined || which === undefined) {
      return {
        trouble: `„${line.trim()}“ ist nicht zu verstehen. Bitte je Zeile eine Überschrift des Katalogs und 1 oder 2 schreiben, z. B. „Ziel der Maßnahme: 2“.`,
      };
    }
    value[name] = Number(which) - 1;
  }
  return { value };
}

function preferencesText(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([name, which]) => `${fieldNamed(name)?.label ?? name}: ${Number(which) + 1}`)
    .join("\n");
}
