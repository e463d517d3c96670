import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const script = "infra/registerApp.mjs";

describe("infra/registerApp.mjs", () => {
  it("shows with --dry what it would do, and asks nobody", () => {
    const text = execFileSync(
      process.execPath,
      [script, "--pane", "https://katalog.musterstadt.de", "--dry"],
      { encoding: "utf8" }
    );
    expect(text).toContain("brk-multihub://katalog.musterstadt.de");
    expect(text).toContain('"requestedAccessTokenVersion":2');
    expect(text).toContain('"value":"Katalog.Nutzen"');
    expect(text).toContain("preAuthorizedApplications");
    expect(text).toMatch(
      /SIGN_IN_AUDIENCE=[\w-]+\nSIGN_IN_CLIENT=[\w-]+\nSIGN_IN_SCOPE=Katalog\.Nutzen/
    );
  });

  it.each(["http://katalog.musterstadt.de", "katalog", "https://a.de/pfad"])(
    "does not take %s for the pane's address",
    (pane) => {
      const { status, stderr } = spawnSync(process.execPath, [script, "--pane", pane, "--dry"], {
        encoding: "utf8",
      });
      expect(status).toBe(2);
      expect(stderr).toContain("Bitte mit --pane die Adresse angeben");
    }
  );
});
