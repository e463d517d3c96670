import { expect, it } from "vitest";
import { plainWords } from "../../../../addin/pane/papers/plainWords.ts";

it.each([
  ["Das Aktenzeichen fehlt (fileReference).", "Das Aktenzeichen fehlt."],
  ["Kostenstelle fehlt (financial.product).", "Kostenstelle fehlt."],
  ["Das Gremium ist nicht genannt (committee oder --committee).", "Das Gremium ist nicht genannt."],
  [
    "Das Themenfeld „XY“ steht nicht in den Einstellungen (topics).",
    "Das Themenfeld „XY“ steht nicht in den Einstellungen.",
  ],
  [
    "Sind Stoffkreisläufe betroffen (Abwasser, Abfall)?",
    "Sind Stoffkreisläufe betroffen (Abwasser, Abfall)?",
  ],
])("leaves the shell's words out of „%s“", (said, plain) => {
  expect(plainWords(said)).toBe(plain);
});
