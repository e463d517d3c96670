import { describe, expect, it } from "vitest";
import { button, buttons } from "../../../addin/pane/buttons.ts";
import { type Content, findPieces, textOf } from "../../../addin/pane/element.ts";

const nothing = () => {};
const keyOf = (name: string, row: Content) =>
  findPieces(row, ({ tag, children }) => tag === "button" && textOf(children) === name)[0]
    ?.attributes["key"];

describe("buttons side by side", () => {
  const row = (isReady: boolean) =>
    buttons(isReady && button("Abgeben", nothing), button("Fehlanzeige", nothing));

  it("stay the same piece when a button before them comes", () => {
    expect(keyOf("Fehlanzeige", row(true))).toBe(keyOf("Fehlanzeige", row(false)));
    expect(keyOf("Abgeben", row(true))).not.toBe(keyOf("Fehlanzeige", row(true)));
  });

  it("are told apart in a list as well, and keep a key of their own", () => {
    const ways = ["Angabe 1", "Angabe 2"].map((name) => button(name, nothing));
    const mixed = buttons(ways, button("Ohne", nothing), button("Mit", nothing, { key: "own" }));
    const keys = ["Angabe 1", "Angabe 2", "Ohne", "Mit"].map((name) => keyOf(name, mixed));
    expect(new Set(keys).size).toBe(4);
    expect(keyOf("Mit", mixed)).toBe("own");
  });
});
