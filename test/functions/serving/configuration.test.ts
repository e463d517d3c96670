import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../../functions/serving/configuration.ts";
import { version } from "../../../functions/serving/version.ts";

const cloud = {
  STORE__accountName: "kkdata",
  SIGN_IN_TENANTS: "t1, t2",
  SIGN_IN_AUDIENCE: "api",
  SIGN_IN_CLIENTS: "pane",
  SIGN_IN_SCOPE: "Katalog.Nutzen",
  SIGN_IN_ISSUER: "https://login.microsoftonline.com/{tid}/v2.0",
  SIGN_IN_KEYS: "https://login.microsoftonline.com/{tid}/discovery/v2.0/keys",
  PANE_ORIGINS: "https://katalog.example",
};
const local = { STORE: "UseDevelopmentStorage=true", LOCAL_TOKEN: "0123456789012345678901234" };

describe("readConfiguration", () => {
  it("reads what a cloud sets", () => {
    expect(readConfiguration(cloud)).toMatchObject({
      connection: { accountName: "kkdata" },
      signIn: { tenants: ["t1", "t2"], audience: "api", clients: ["pane"] },
      paneOrigins: ["https://katalog.example"],
    });
  });

  it("does not open half: every missing setting is named", () => {
    const { SIGN_IN_AUDIENCE, SIGN_IN_KEYS, ...rest } = cloud;
    expect(() => readConfiguration(rest)).toThrow("SIGN_IN_AUDIENCE, SIGN_IN_KEYS");
    expect(() => readConfiguration({})).toThrow("STORE__accountName");
  });

  it("works without an account only where that was asked for, and never in a cloud", () => {
    expect(readConfiguration(local).signIn).toEqual({ local: local.LOCAL_TOKEN });
    expect(() => readConfiguration({ ...cloud, ...local })).toThrow(/startet nicht/);
    expect(() => readConfiguration({ ...local, WEBSITE_SITE_NAME: "kk-api" })).toThrow(
      "WEBSITE_SITE_NAME"
    );
    expect(() => readConfiguration({ ...local, LOCAL_TOKEN: "kurz" })).toThrow(/zu kurz/);
  });
});

describe("version", () => {
  it("is that of package.json", () => {
    const { version: said } = JSON.parse(readFileSync("package.json", "utf8")) as {
      version: string;
    };
    expect(version).toBe(said);
  });
});
