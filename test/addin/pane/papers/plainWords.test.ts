import { expect, it } from "vitest";
import { plainWords } from "../../../../addin/pane/papers/plainWords.ts";
import { makePaper } from "../../../../shared/documents/makePaper.ts";
import { paperKinds } from "../../../../shared/documents/paperKinds.ts";
import { aCatalogue } from "../../../shared/documents/aCatalogue.ts";

it.each([
  ["Das Aktenzeichen fehlt (fileReference).", "Das Aktenzeichen fehlt."],
  ["Kostenstelle fehlt (financial.product).", "Kostenstelle fehlt."],
  ["Das Gremium ist nicht genannt (committee oder --committee).", "Das Gremium ist nicht genannt."],
  [
    "Das Themenfeld „XY“ steht nicht in den Einstellungen (topics).",
    "Das Themenfeld „XY“ steht nicht in den Einstellungen.",
  ],
  [
    "Bitte den Baustein in den Einstellungen aufnehmen (paperTypes.blocks).",
    "Bitte den Baustein in den Einstellungen aufnehmen.",
  ],
  [
    "Sind Stoffkreisläufe betroffen (Abwasser, Abfall)?",
    "Sind Stoffkreisläufe betroffen (Abwasser, Abfall)?",
  ],
])("leaves the shell's words out of „%s“", (said, plain) => {
  expect(plainWords(said)).toBe(plain);
});

it("leaves none of them in what is open in any kind of paper", () => {
  const contexts = [
    {},
    { committee: "Seniorenbeirat", topic: "XY", meeting: {}, measures: ["BA-01"] },
  ];
  const said = [...paperKinds.keys()].flatMap((kind) =>
    contexts.flatMap((context) => {
      const paper = makePaper(kind, aCatalogue([]), { ...context, audience: "öffentlich" });
      return [...(paper?.open ?? []), ...(paper?.stops ?? [])];
    })
  );
  expect(said.length).toBeGreaterThan(30);
  expect(said.map(plainWords).filter((one) => /\([a-z][A-Za-z.]*\)| --/.test(one))).toEqual([]);
});
