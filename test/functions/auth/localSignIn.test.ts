import { describe, expect, it } from "vitest";
import { cloudSettingsIn, localSignIn } from "../../../functions/auth/localSignIn.ts";

const token = "b0c9c0f5d64a4c9d8a7e1f";
const bring = (headers: Readonly<Record<string, string>>) =>
  localSignIn(token)({ headers: { get: (name) => headers[name] ?? null } });
const good = { host: "127.0.0.1:7171", authorization: `Bearer ${token}` };

describe("localSignIn", () => {
  it("knows the one person who has the printed address", async () => {
    expect(await bring(good)).toEqual({ tid: "local", oid: "local" });
    expect(await bring({ ...good, origin: "http://127.0.0.1:7171" })).toHaveProperty("oid");
    expect(await bring({ ...good, host: "localhost:7171" })).toHaveProperty("oid");
  });

  it.each([
    ["another page", { ...good, origin: "https://boese.example" }],
    ["another port's page", { ...good, origin: "http://127.0.0.1:8080" }],
    ["a sandboxed page", { ...good, origin: "null" }],
    ["a name that leads here", { ...good, host: "boese.example:7171" }],
    ["a name that begins like ours", { ...good, host: "localhost.boese.example" }],
  ])("turns away %s even with the token", async (_who, headers) => {
    expect(await bring(headers)).toMatchObject({ problem: "foreignPage" });
  });

  it.each([
    ["no token", { host: "127.0.0.1:7171" }],
    ["a token that is almost right", { ...good, authorization: `Bearer ${token.slice(0, -1)}0` }],
    ["half a token", { ...good, authorization: "Bearer b0c9" }],
  ])("turns away %s", async (_who, headers) => {
    expect(await bring(headers)).toMatchObject({ problem: "notSignedIn" });
  });

  it("sees that it stands in a cloud", () => {
    expect(cloudSettingsIn({ PATH: "/bin", HOME: "/root" })).toEqual([]);
    expect(cloudSettingsIn({ WEBSITE_SITE_NAME: "x", IDENTITY_ENDPOINT: "y" })).toEqual([
      "IDENTITY_ENDPOINT",
      "WEBSITE_SITE_NAME",
    ]);
  });
});
