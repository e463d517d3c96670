import { describe, expect, it } from "vitest";
import { outsideContent } from "../../../../functions/word/town/outsideContent.ts";

const said = (...sorts: readonly string[]) => {
  const links = sorts.map(
    (sort, index) =>
      `<Relationship Id="r${index}" Type="http://example.org/${sort}" Target="https://example.org/${index}" TargetMode="External"/>`
  );
  const xml = `<Relationships>${links.join("")}</Relationships>`;
  return outsideContent(new Map([["word/_rels/document.xml.rels", Buffer.from(xml)]]));
};

const embed = "Bitte die Inhalte in die Datei einfügen, statt sie zu verknüpfen.";
const detach =
  "Bitte in Word unter „Entwicklertools“, „Dokumentvorlage“ die angefügte Vorlage durch „Normal“ ersetzen.";

describe("what a Word template fetches from elsewhere", () => {
  it("is named once a sort, with how to part from it", () => {
    expect(said("image", "image")).toBe(
      `Das Word-Muster holt Inhalte von außen (verknüpftes Bild). ${embed}`
    );
    expect(said("attachedTemplate")).toBe(
      `Das Word-Muster holt Inhalte von außen (angefügte Vorlage). ${detach}`
    );
    expect(said("image", "attachedTemplate", "frame")).toBe(
      `Das Word-Muster holt Inhalte von außen (verknüpftes Bild, angefügte Vorlage, verknüpfter Inhalt). ${embed} ${detach}`
    );
  });

  it("is not what a reader clicks", () => {
    expect(said("hyperlink")).toBeUndefined();
  });
});
