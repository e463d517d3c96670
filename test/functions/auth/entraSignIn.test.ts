import { generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { entraSignIn } from "../../../functions/auth/entraSignIn.ts";
import type { SignIn } from "../../../functions/auth/signIn.ts";
import { audience, keyId, pane, startProvider, type TestProvider, tenant } from "./oidcProvider.ts";

let provider: TestProvider;
let signIn: SignIn;

beforeAll(async () => {
  provider = await startProvider();
  signIn = signInAt(provider.keys);
});
afterAll(() => provider.close());

const signInAt = (keys: string) =>
  entraSignIn({
    tenants: [tenant],
    audience,
    clients: [pane],
    scope: "Katalog.Nutzen",
    issuer: provider.issuer,
    keys,
  });
const bring = (authorization: string | null, by = signIn) =>
  by({ headers: { get: (name) => (name === "authorization" ? authorization : null) } });
const bringToken = (token: string, by = signIn) => bring(`Bearer ${token}`, by);

describe("entraSignIn", () => {
  it("knows a person by tenant and object id", async () => {
    expect(await bringToken(await provider.token())).toEqual({ tid: tenant, oid: "person-1" });
  });

  it.each([
    ["nothing", null],
    ["a password", "Basic YTpi"],
    ["no token at all", "Bearer "],
    ["garbage", "Bearer abc.def.ghi"],
  ])("turns away who brings %s", async (_what, authorization) => {
    expect(await bring(authorization)).toMatchObject({ problem: "notSignedIn" });
  });

  it.each([
    ["for another service", { audience: "somebody-else" }, "notSignedIn"],
    ["of a tenant that is not on the list", { tid: "other" }, "notSignedIn"],
    ["without a person", { oid: "" }, "notSignedIn"],
    ["of a program alone", { idtyp: "app" }, "notAllowed"],
    ["with roles but no consent of a person", { scp: "", roles: ["Office"] }, "notAllowed"],
    ["with another scope", { scp: "Mail.Read" }, "notAllowed"],
    ["made for a program that is not ours", { azp: "other-app" }, "notAllowed"],
  ] as const)("turns away a token %s", async (_what, claims, problem) => {
    expect(await bringToken(await provider.token(claims))).toMatchObject({ problem });
  });

  it("turns away a token that has run out, but forgives clocks a minute", async () => {
    const token = await provider.token();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 630_000 });
    const within = await bringToken(token);
    vi.setSystemTime(Date.now() + 60_000);
    const after = await bringToken(token);
    vi.useRealTimers();
    expect(within).toHaveProperty("oid");
    expect(after).toMatchObject({ problem: "notSignedIn" });
  });

  it("takes a scope among others", async () => {
    const token = await provider.token({ scp: "profile Katalog.Nutzen" });
    expect(await bringToken(token)).toEqual({ tid: tenant, oid: "person-1" });
  });

  it("turns away a token that somebody else has signed, or nobody", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    const claims = { tid: tenant, oid: "person-1", scp: "Katalog.Nutzen", azp: pane };
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: keyId })
      .setIssuer(provider.issuer)
      .setAudience(audience)
      .setExpirationTime("5m")
      .sign(privateKey);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const unsigned = `${part({ alg: "none" })}.${part({ ...claims, aud: audience })}.`;
    expect(await bringToken(forged)).toMatchObject({ problem: "notSignedIn" });
    expect(await bringToken(unsigned)).toMatchObject({ problem: "notSignedIn" });
  });

  it("asks for the keys once in a hundred tokens", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const fresh = signInAt(provider.keys);
    const token = await provider.token();
    fetched.mockClear();
    for (let time = 0; time < 100; time++) await bringToken(token, fresh);
    expect(fetched.mock.calls.filter(([url]) => String(url).endsWith("/jwks"))).toHaveLength(1);
    fetched.mockRestore();
  });

  it("asks for no key while the tenant is not on the list", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const token = await provider.token({ tid: "other" });
    fetched.mockClear();
    await bringToken(token, signInAt(provider.keys));
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it("says that the sign-in cannot be checked while the keys are out of reach", async () => {
    const away = signInAt("http://127.0.0.1:9/jwks");
    expect(await bringToken(await provider.token(), away)).toMatchObject({
      problem: "signInAway",
      retryAfter: 30,
    });
  });
});
