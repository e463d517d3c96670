import { describe, expect, it } from "vitest";
import { el, findPieces, textOf } from "../../../addin/pane/element.ts";

describe("pieces", () => {
  const list = el(
    "ul",
    {},
    [1, 2].map((n) => el("li", { key: n }, "Punkt ", n)),
    false,
    undefined,
    ""
  );

  it("lay lists flat and leave out nothing", () => {
    expect(list.children).toHaveLength(2);
    expect(textOf(list)).toBe("Punkt 1Punkt 2");
  });

  it("are found in reading order", () => {
    const found = findPieces([list, el("li", {}, "drei")], ({ tag }) => tag === "li");
    expect(found.map((piece) => textOf(piece))).toEqual(["Punkt 1", "Punkt 2", "drei"]);
  });
});
