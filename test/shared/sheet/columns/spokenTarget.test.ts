import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../../shared/sheet/columns/columnEvidence.ts";
import { spokenTarget } from "../../../../shared/sheet/columns/spokenTarget.ts";

/** What a heading over three crosses or answers of one word speaks of. */
const spokenOver = (heading: string, ...texts: readonly string[]) =>
  spokenTarget(
    heading,
    evidenceOf(
      texts.map((text) => ({ kind: "text", text })),
      texts.length
    )
  );

describe("questions whether something may be told", () => {
  it.each(["Dürfen wir das zeigen?", "Darf das auf die Website?", "Kann das öffentlich werden?"])(
    "ask for the Sichtbarkeit: „%s“",
    (heading) => {
      expect(spokenOver(heading, "ja", "nein", "ja")).toBe("visibility");
    }
  );

  it("are not those that ask for public money, nor those with long answers", () => {
    expect(spokenOver("Sollen öffentliche Mittel fließen?", "ja", "nein", "ja")).toBeUndefined();
    const long = "Ja, sobald der Rat den Haushalt beschlossen hat";
    expect(spokenOver("Darf das öffentlich werden?", long, long)).not.toBe("visibility");
  });
});
