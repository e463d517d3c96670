import { fold } from "../../wording/fold.ts";
import { tidy } from "../../wording/tidy.ts";
import { isPlaceholder, saysNothing } from "../choices/isPlaceholder.ts";
import type { Kind } from "../kind.ts";
import { joinEntries, splitEntries } from "./splitEntries.ts";

/** Several entries, one a line; a step may hold part steps one level below ("Schritt\n- Teilschritt"). */
export const list: Kind<readonly string[]> = {
  name: "list",
  expects: "ein Eintrag je Zeile",
  read(source, writing) {
    const raw = source.text;
    if (raw.trim() === "" || saysNothing(raw)) return {};
    const entries = splitEntries(raw, writing.separators ?? []);
    const holds = (entry: string) =>
      isPlaceholder(entry) && !(entries.length > 1 && word.test(entry));
    const kept = entries.filter((entry) => !holds(entry) && !saysNothing(entry));
    const dropped = entries.find(holds);
    return {
      ...(kept.length > 0 && { value: kept }),
      ...(dropped !== undefined && { trouble: { code: "placeholder", found: dropped } }),
    };
  },
  show: (value) => joinEntries(value),
  same: (a, b) => key(a) === key(b),
  schema: () => ({ type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }),
  cellRule: () => ({ type: "any" }),
};

/** Alone they hold the place of an answer; among others they are one: "Warengruppen; Muster; Schulung". */
const word = /^(?:muster|text|platzhalter)$/i;

const key = (value: readonly string[]) => value.map((entry) => fold(tidy(entry))).join("\n");
