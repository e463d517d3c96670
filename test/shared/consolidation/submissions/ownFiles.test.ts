import { describe, expect, it } from "vitest";
import { sortOwnFiles } from "../../../../shared/consolidation/submissions/ownFiles.ts";
import { aFile, draftOf, published, settings } from "../town.ts";

const file = aFile("Tiefbau", [{ title: "Radweg Hafenstraße" }]);
const from = (origin: object) => ({ ...file, origin: { municipality: "musterau", ...origin } });
const context = { settings, period: "2025" };

describe("sortOwnFiles", () => {
  it("takes any other file as it is", () => {
    expect(sortOwnFiles([file], context)).toEqual({ files: [file], sentences: [], extents: {} });
  });

  it("takes the workbook a department was sent for everything it has to say", () => {
    const sent = from({ kind: "request", period: "2025" });
    expect(sortOwnFiles([sent], context)).toEqual({
      files: [sent],
      sentences: [],
      extents: { Tiefbau: "complete" },
    });
  });

  it.each([
    [{ kind: "request", period: "2024" }, "ist die Mappe für 2024, zusammengeführt wird 2025"],
    [{ kind: "town", period: "2025" }, "keine Meldung"],
    [
      { kind: "request", period: "2025", municipality: "lindenau" },
      "einer anderen Kommune (lindenau)",
    ],
  ])("leaves out what is no submission of this period, and says so: %o", (origin, sentence) => {
    const { files, sentences } = sortOwnFiles([from(origin)], context);
    expect([files, sentences]).toEqual([[], [expect.stringContaining(sentence)]]);
  });

  it("says how to report nothing when a workbook comes back empty", () => {
    const empty = { ...from({ kind: "request", period: "2025" }), refused: "Leer.", sheets: [] };
    const { files, sentences } = sortOwnFiles([empty], context);
    expect([files, sentences]).toEqual([[], [expect.stringContaining('--nothing "Tiefbau"')]]);
  });

  it("says when a workbook was made from an older version", () => {
    const base = published(draftOf([file]));
    const sent = from({ kind: "request", period: "2025", base: { number: 0, hash: "0" } });
    const { files, sentences } = sortOwnFiles([sent], { ...context, base });
    expect(files).toEqual([sent]);
    expect(sentences).toEqual([
      expect.stringContaining("wurde aus Stand 0 erstellt, Grundlage ist jetzt Stand 1"),
    ]);
  });
});
