import { fold } from "../../wording/fold.ts";
import type { Kind } from "../kind.ts";
import { isPlaceholder, saysNothing } from "./isPlaceholder.ts";

const yes = new Set([
  "ja",
  "j",
  "yes",
  "y",
  "x",
  "✓",
  "✔",
  "☒",
  "☑",
  "1",
  "wahr",
  "true",
  "stimmt",
]);
const no = new Set(["nein", "n", "no", "0", "falsch", "false", "☐", "nicht"]);

/** Ja or Nein. */
export const yesNo: Kind<boolean> = {
  name: "yesNo",
  expects: "Ja oder Nein",
  read(source) {
    const text = fold(source.text).replace(/[.,;!]$/, "");
    if (text === "" || saysNothing(source.text)) return {};
    const [word = ""] = text.split(/[\s,;(–-]/);
    if (yes.has(text) || yes.has(word)) return { value: true };
    if (no.has(text) || no.has(word)) return { value: false };
    const code = isPlaceholder(source.text) ? "placeholder" : "unreadable";
    return { trouble: { code, found: source.text.trim() } };
  },
  show: (value) => (value ? "Ja" : "Nein"),
  same: (a, b) => a === b,
  schema: () => ({ type: "boolean" }),
  cellRule: () => ({ type: "list", values: ["Ja", "Nein"] }),
};
