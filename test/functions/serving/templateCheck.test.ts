import { describe, expect, it } from "vitest";
import { templateCheck } from "../../../functions/serving/templateCheck.ts";
import { stateTemplate } from "../word/town/townTemplates.ts";

describe("templateCheck", () => {
  it("lets a town's template through, and says what is wrong with a file that is none", async () => {
    const { refusalOfTemplate: refusal } = templateCheck();
    expect(await refusal(await stateTemplate())).toBeUndefined();
    expect(await refusal(new TextEncoder().encode("%PDF-1.7"))).toContain("keine Word-Datei");
  });

  it("gives up on one that takes longer than it may", async () => {
    // No thread has begun after a millisecond; what is left of its work is cut off.
    const { refusalOfTemplate: refusal } = templateCheck(1);
    expect(await refusal(await stateTemplate())).toContain("lässt sich nicht prüfen. Bitte");
    expect(await refusal(await stateTemplate())).toContain("lässt sich nicht prüfen. Bitte");
  });
});
