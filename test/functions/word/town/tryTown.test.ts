import { describe, expect, it } from "vitest";
import { findingsIn } from "../../../../functions/word/town/findings.ts";
import { tryTown } from "../../../../functions/word/town/tryTown.ts";
import { inspect } from "../inspect.ts";
import { edited, formTemplate, germanTemplate, stateTemplate } from "./townTemplates.ts";

describe("a town's template, filled once", () => {
  it.each([formTemplate, germanTemplate, stateTemplate])(
    "has something in every place and nothing that Word would mend",
    async (template) => {
      const { bytes, validated } = await tryTown(await template());
      expect(validated).toEqual({ before: [], added: [] });
      const { document } = inspect(bytes);
      const said = ["Radweg zum Bahnhof", "Lageplan", "Kim Probe", "Zeitraum", "offen<"];
      expect(said.map((words) => document.includes(words))).toEqual([
        true,
        true,
        true,
        true,
        false,
      ]);
    }
  );

  it("says in German what was wrong with it before, and where", async () => {
    const broken = edited(await stateTemplate(), (xml, name) =>
      name.includes("header")
        ? xml.replace("<w:p>", "<w:p><w:tbl/>")
        : xml.replace("<w:body>", '<w:body><w:p><w:pPr><w:jc w:val="mittig"/></w:pPr></w:p>')
    );
    const { validated } = await tryTown(broken);
    expect(validated?.before).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^im Text steht ein Wert, den Word nicht kennt/),
        expect.stringMatching(/^in der Kopfzeile steht etwas an falscher Stelle/),
      ])
    );
    expect(validated?.added).toEqual([]);
  });

  it("calls a file that cannot be opened one", async () => {
    const [finding] = (await findingsIn(new TextEncoder().encode("nichts"))) ?? [];
    expect(finding).toBe("in der Datei lässt sich etwas nicht öffnen");
  });
});
