import { describe, expect, it } from "vitest";
import { carryOver } from "../../../shared/documents/carryOver.ts";
import { changeSentence, changesSince } from "../../../shared/documents/changesSince.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperContext } from "../../../shared/documents/paper.ts";
import { saidParts } from "../../../shared/documents/saidParts.ts";
import { originIn, sidecarOf } from "../../../shared/documents/sidecar.ts";
import { aCatalogue, aMeasure, loose, textOf } from "./aCatalogue.ts";

const context: PaperContext = {
  audience: "öffentlich",
  reference: "M 2026 0012",
  annexes: ["Steckbriefe"],
  texts: { stand: { text: "Gut." } },
  consultations: [{ committee: "Umweltausschuss", date: "2026-05-05" }, { committee: "Rat" }],
  previous: [aMeasure({ title: "Geheim" })],
};
const catalogue = aCatalogue([aMeasure({ topic: "Mobilität", emissionSaving: 120 })], {
  state: "published",
  number: 3,
});
const paper = makePaper("mitteilung", catalogue, context);
const file = { fileName: "M.docx", size: 10, sha512: "ab".repeat(64) };
const sidecar = paper && sidecarOf(paper, catalogue, context, file);

describe("sidecarOf", () => {
  it("speaks OParl: type, name, reference, paperType, consultations, files", () => {
    expect(sidecar).toMatchObject({
      type: "https://schema.oparl.org/1.1/Paper",
      name: "Umsetzung der Klimamaßnahmen im Berichtszeitraum 2025",
      reference: "M 2026 0012",
      paperType: "Mitteilung",
      "klimakatalog:underDirectionOf": ["Stabsstelle Klima"],
      consultation: [
        { type: "https://schema.oparl.org/1.1/Consultation", authoritative: false },
        { "klimakatalog:organization": ["Rat"], authoritative: true },
      ],
      mainFile: {
        type: "https://schema.oparl.org/1.1/File",
        fileName: "M.docx",
        size: 10,
        sha512Checksum: file.sha512,
      },
      auxiliaryFile: [{ name: "Steckbriefe" }],
    });
  });

  it("claims no address of an organisation where it knows only the name", () => {
    expect(JSON.stringify(sidecar)).not.toMatch(/"(?:underDirectionOf|organization)"/);
  });

  it("keeps what the paper was made of, and no measures of the version before", () => {
    const json: unknown = JSON.parse(JSON.stringify(sidecar));
    const origin = originIn(json);
    expect(origin).toMatchObject({ kind: "mitteilung", period: "2025", version: 3 });
    expect(origin?.data.texts).toEqual(context.texts);
    expect(JSON.stringify(json)).not.toContain("Geheim");
    expect(originIn({})).toBeUndefined();
  });

  it("gives own texts to the next period as drafts, and no numbers, dates or results", () => {
    const origin = originIn(sidecar);
    expect(origin && carryOver(origin, "2026")).toEqual({
      texts: { stand: { text: "Gut.", from: "2025" } },
      annexes: ["Steckbriefe"],
      consultations: [{ committee: "Umweltausschuss" }, { committee: "Rat" }],
    });
    expect(origin && carryOver(origin, "2025")).toEqual(origin?.data);
  });
});

describe("changesSince", () => {
  const now = makePaper(
    "mitteilung",
    aCatalogue([aMeasure({ topic: "Mobilität", emissionSaving: 140 }), aMeasure()]),
    context
  );

  it("names figures old and new", () => {
    const changes = changesSince(paper?.figures ?? [], now?.figures ?? [])
      .map(changeSentence)
      .map(loose);
    expect(changes).toEqual([
      "Maßnahmen: vorher 1, jetzt 2",
      "THG-Einsparung: vorher 120 t CO₂e/a, jetzt 140 t CO₂e/a",
      "THG-Einsparung, Mobilität: vorher 120 t CO₂e/a, jetzt 140 t CO₂e/a",
      "Maßnahmen, ohne Themenfeld: vorher 0, jetzt 1",
    ]);
  });

  it("marks them in the Austauschfassung", () => {
    const { previous, ...data } = context;
    const replaced = { figures: paper?.figures ?? [], data };
    const revised = makePaper("mitteilung", aCatalogue([aMeasure()]), {
      ...{ ...data, reference: "M 2026 0012/1", texts: { stand: { text: "Besser." } } },
      ...{ replaced, replaces: { reference: "M 2026 0012", reason: "Zahl berichtigt" } },
    });
    const text = loose(textOf(revised ?? { blocks: [] }));
    expect(text).toContain("Austauschfassung: ersetzt M 2026 0012: Zahl berichtigt");
    expect(text).toContain("• THG-Einsparung: vorher 120 t CO₂e/a, jetzt keine Angabe");
    expect(text).toContain("• Baustein „stand“: Text neu gefasst");
  });

  it("is not handed out when what went names a measure its readers must not know any more", () => {
    const measure = aMeasure({ code: "MO1", title: "Radweg am Mühlbach", phase: "in Umsetzung" });
    const secret = { ...measure, visibility: "verwaltungsintern" };
    const before = makePaper("mitteilung", aCatalogue([measure]), {
      audience: "öffentlich",
      sections: [{ text: "Der Radweg am Mühlbach ist fertig." }],
    });
    const said = saidParts(before ?? { blocks: [], parts: [] });
    const after = makePaper("mitteilung", aCatalogue([secret]), {
      audience: "öffentlich",
      replaced: { figures: [], data: {}, said },
    });
    expect(after?.stops.join()).toContain("Radweg am Mühlbach");
  });
});
