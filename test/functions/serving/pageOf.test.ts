import { describe, expect, it } from "vitest";
import { pageOf } from "../../../functions/serving/pageOf.ts";

const letters = ["a", "b", "c", "d", "e"];
const own = (letter: string) => letter;

describe("a list that is short enough to be read whole", () => {
  it("comes page by page, and goes on where it was when an entry has gone meanwhile", () => {
    const first = pageOf(letters, own, { limit: "2" });
    expect(first.entries).toEqual(["a", "b"]);
    const after = first.next ?? "";
    expect(pageOf(letters, own, { limit: "2", after }).entries).toEqual(["c", "d"]);
    expect(pageOf(["a", "c", "d", "e"], own, { after })).toEqual({ entries: ["c", "d", "e"] });
  });

  it.each(["Quatsch", "", "MTIz"])("takes no place that was never given out: „%s“", (after) => {
    expect(() => pageOf(letters, own, { after })).toThrow("stammt nicht von hier");
  });
});
