import { describe, expect, it } from "vitest";
import { optionLines } from "../../../functions/cli/optionHelp.ts";
import { katalog } from "./katalog.ts";

describe("katalog BEFEHL --help", () => {
  it("says of every command and every option what it means", async () => {
    const { out } = await katalog("--help");
    const names = [...out.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name = ""]) => name);
    expect(names).toContain("consolidate");
    for (const name of names) {
      const { code, out: help } = await katalog(name, "--help");
      expect(code).toBe(0);
      const [, , usage = ""] = help.split("\n");
      expect(usage).toContain(`Aufruf: katalog ${name}`);
      for (const line of optionLines(usage).trimEnd().split("\n")) {
        expect({ name, line }).toEqual({ name, line: expect.stringMatching(/^ {2}--?\S+ +\S.+/) });
        expect(help).toContain(line);
      }
    }
  });

  it("takes no dash within a word for an option", () => {
    expect(optionLines("katalog x LETZTER-STAND.json").trim()).toBe("");
  });
});
