import { describe, expect, it } from "vitest";
import { perPiece, piecesOf } from "../../../../shared/likeness/dictionary/piecesOf.ts";

describe("pieces of texts", () => {
  it("stand between blanks and punctuation marks, hyphens within them", () => {
    const said = piecesOf("Solar-Dächer (P+R) – bis 2030").map(({ text }) => text);
    expect(said).toEqual(["Solar-Dächer", "P+R", "bis", "2030"]);
  });

  it("are found out about once, and anew for whoever else asks", () => {
    let asked = 0;
    const lengthOf = perPiece(({ text }, _: object) => {
      asked++;
      return text.length;
    });
    const [one, other] = [{}, {}];
    const lengths = (owner: object) =>
      piecesOf("Dach und Dach").map((piece) => lengthOf(piece, owner));
    expect(lengths(one)).toEqual([4, 3, 4]);
    expect(asked).toBe(2);
    expect(lengths(other)).toEqual([4, 3, 4]);
    expect(asked).toBe(4);
  });
});
