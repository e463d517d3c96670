import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { templateCheck } from "../../../functions/serving/templateCheck.ts";
import { edited, stateTemplate } from "../word/town/townTemplates.ts";

describe("templateCheck", () => {
  it("lets a town's template through, and says what is wrong with a file that is none", async () => {
    const refusal = templateCheck();
    expect(await refusal(await stateTemplate())).toBeUndefined();
    expect(await refusal(new TextEncoder().encode("%PDF-1.7"))).toContain("keine Word-Datei");
  });

  it("gives up on one that would be looked at for hours, and takes the next", async () => {
    const refusal = templateCheck(1500);
    // Not alike enough for a bomb; each beginning is searched to the end of all.
    const seed = (at: number) => createHash("sha1").update(String(at)).digest("base64url");
    const styles = Array.from({ length: 200_000 }, (_, at) => `<w:docDefaults>${seed(at)}`);
    const endless = edited(await stateTemplate(), (xml, name) =>
      name.endsWith("styles.xml") ? styles.join("") : xml
    );
    expect(await refusal(endless)).toContain("lässt sich nicht prüfen. Bitte");
    expect(await refusal(await stateTemplate())).toBeUndefined();
  });
});
