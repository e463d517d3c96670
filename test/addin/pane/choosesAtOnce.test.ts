import { afterAll, describe, expect, it, vi } from "vitest";
import { choosesAtOnce } from "../../../addin/pane/choosesAtOnce.ts";
import { findPieces } from "../../../addin/pane/element.ts";
import { choiceAtOnce } from "../../../addin/pane/labelled.ts";
import { departmentChoice } from "../../../addin/pane/structure/departmentChoice.ts";
import { kept } from "./settings/aTown.ts";

/** As much of a list as its listeners look at. */
class List {
  readonly dataset: Record<string, string> = {};
  value = "";
}
vi.stubGlobal("HTMLSelectElement", List);
afterAll(() => vi.unstubAllGlobals());

/** What a list has chosen at the end of some steps; "=Rad" takes a value, other words are keys. */
function chosenBy(...steps: readonly string[]): readonly string[] {
  const chosen: string[] = [];
  const list = new List();
  const listeners = choosesAtOnce((value) => chosen.push(value));
  const happens = (name: string, more: object = {}) => {
    const listener = listeners[name];
    if (typeof listener !== "function") throw new Error(`nobody listens to ${name}`);
    listener({ currentTarget: list, ...more } as unknown as Event);
  };
  for (const step of steps) {
    if (step === "pointer") happens("onPointerdown");
    else if (step === "leave") happens("onBlur");
    else if (step.startsWith("=")) {
      list.value = step.slice(1);
      happens("onChange");
    } else happens("onKeydown", { key: step.replace("Alt+", ""), altKey: step.startsWith("Alt+") });
  }
  return chosen;
}

describe("a list whose choice takes effect at once", () => {
  it("chooses what is pointed at", () => {
    expect(chosenBy("pointer", "=Rad")).toEqual(["Rad"]);
  });

  it("waits while somebody walks through it with the arrow keys", () => {
    const walk = ["ArrowDown", "=Rad", "ArrowDown", "=Bus"];
    expect(chosenBy(...walk)).toEqual([]);
    expect(chosenBy(...walk, "Enter")).toEqual(["Bus"]);
    expect(chosenBy(...walk, "leave")).toEqual(["Bus"]);
    expect(chosenBy(...walk, "Enter", "leave")).toEqual(["Bus"]);
  });

  it.each(["Alt+ArrowDown", "Enter", " "])("chooses at once when it was opened with %j", (key) => {
    expect(chosenBy("ArrowDown", key, "=Bahn")).toEqual(["Bahn"]);
  });

  it("chooses nothing when somebody only passes by", () => {
    expect(chosenBy("Tab", "leave")).toEqual([]);
  });

  it("is what stands wherever a choice fetches something", () => {
    const town = { settings: kept };
    const book = { state: () => ({}) };
    const parts = { book, session: town, act: vi.fn() };
    for (const content of [
      choiceAtOnce("Berichtszeitraum", "2026", [["2026", "2026"]], vi.fn()),
      departmentChoice(parts as unknown as Parameters<typeof departmentChoice>[0]),
    ]) {
      const [list] = findPieces(content, ({ tag }) => tag === "select");
      expect(Object.keys(list?.attributes ?? {})).toEqual(
        expect.arrayContaining(Object.keys(choosesAtOnce(vi.fn())))
      );
    }
  });
});
