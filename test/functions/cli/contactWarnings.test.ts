import { describe, expect, it } from "vitest";
import { contactWarnings } from "../../../functions/cli/contactWarnings.ts";
import { paragraph } from "../../../shared/documents/block.ts";

describe("contactWarnings", () => {
  it("names the sheet on which a number is printed, in tables too", () => {
    const blocks = [
      { type: "heading", level: 1, text: "500 Stadtbäume (KA2)" },
      paragraph("Fragen bitte abends unter 0171 3920017."),
      { type: "heading", level: 1, text: "Trinkbrunnen (KA3)" },
      paragraph("20 Brunnen bis 2030."),
      {
        type: "facts",
        caption: "Angaben",
        head: ["Angabe", "Inhalt"],
        rows: [{ label: "Meldung", content: [paragraph("an wasser@eschenfurt.example")] }],
      },
    ] as const;
    expect(contactWarnings({ blocks })).toEqual([
      expect.stringMatching(/^Achtung: Unter „500 Stadtbäume \(KA2\)“ .*\(0171 3920017\)\. Bitte /),
      expect.stringMatching(/„Trinkbrunnen \(KA3\)“ steht eine E-Mail-Adresse/),
    ]);
  });
});
