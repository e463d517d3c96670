import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DialogMachine, dialogTokens } from "../../../addin/auth/dialogTokens.ts";
import { entraSignIn } from "../../../functions/auth/entraSignIn.ts";
import { audience, pane, tenant } from "../../functions/auth/oidcProvider.ts";
import { scope, startAccountProvider } from "./accountProvider.ts";
import { signInByHand } from "./signInByHand.ts";

const page = "http://127.0.0.1:9/anmeldung.html";

describe("dialogTokens against a genuine OpenID provider", () => {
  let provider: Awaited<ReturnType<typeof startAccountProvider>>;
  beforeAll(async () => {
    provider = await startAccountProvider([page]);
  });
  afterAll(() => provider.close());

  const clock = { now: 0 };
  const opened: string[] = [];
  const machine = (more: Partial<DialogMachine> = {}): DialogMachine => ({
    ask: fetch,
    now: () => clock.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    page,
    openDialog: (address) => {
      opened.push(address);
      return signInByHand(address, page);
    },
    refuse: (sentence) => new Error(sentence),
    ...more,
  });
  const plan = () => ({ issuer: provider.issuer, client: pane, scope });
  const account = (token: string) =>
    entraSignIn({
      tenants: [tenant],
      audience,
      clients: [pane],
      scope: "Katalog.Nutzen",
      issuer: provider.issuer,
      keys: provider.keys,
    })({ headers: new Headers({ authorization: `Bearer ${token}` }) });

  it("gets a token that the counter takes, and asks the person once only", async () => {
    opened.length = 0;
    const tokens = dialogTokens(plan(), machine());
    const [first, second] = await Promise.all([tokens.token(), tokens.token()]);
    expect(await account(first)).toEqual({ tid: tenant, oid: "person-1" });
    expect(second).toBe(first);
    expect(opened).toHaveLength(1);
    expect(opened[0]).not.toContain(first);
  });

  it("renews in silence when the token is about to run out", async () => {
    opened.length = 0;
    const tokens = dialogTokens(plan(), machine());
    const first = await tokens.token();
    clock.now += 545_000;
    const second = await tokens.token();
    expect(second).not.toBe(first);
    expect(await account(second)).toEqual({ tid: tenant, oid: "person-1" });
    expect(opened).toHaveLength(1);
  });

  it("asks the person again when renewing is refused", async () => {
    opened.length = 0;
    const asked: string[] = [];
    const tokens = dialogTokens(
      plan(),
      machine({
        ask: async (url, options) => {
          const isRenewal = String(options?.body).includes("grant_type=refresh_token");
          asked.push(url);
          return isRenewal
            ? Response.json({ error: "invalid_grant" }, { status: 400 })
            : fetch(url, options);
        },
      })
    );
    await tokens.token();
    clock.now += 600_000;
    await tokens.token();
    expect(opened).toHaveLength(2);
    expect(asked.filter((url) => url.includes("openid-configuration"))).toHaveLength(1);
  });

  it("takes no answer to another attempt", async () => {
    const strange = "?code=abc&state=fremd";
    const tokens = dialogTokens(plan(), machine({ openDialog: async () => strange }));
    await expect(tokens.token()).rejects.toThrow("Die Anmeldung hat nicht geklappt.");
  });

  it("cannot be fooled with the code of another person's window", async () => {
    const stolen = await signInByHandOf(dialogAddress);
    const openDialog = async (address: string) => {
      const own = new URL(new URL(address).searchParams.get("to") ?? "").searchParams.get("state");
      return `?code=${stolen}&state=${own}`;
    };
    const tokens = dialogTokens(plan(), machine({ openDialog }));
    await expect(tokens.token()).rejects.toThrow("Die Anmeldung hat nicht geklappt.");
  });

  /** The code of a whole sign-in that another page began. */
  const signInByHandOf = async (address: () => Promise<string>) =>
    new URLSearchParams(await signInByHand(await address(), page)).get("code");
  const dialogAddress = () =>
    new Promise<string>((resolve) => {
      const openDialog = async (address: string) => {
        resolve(address);
        return undefined;
      };
      dialogTokens(plan(), machine({ openDialog }))
        .token()
        .catch(() => {});
    });

  it("says what happened when the window was closed, and can try again", async () => {
    let answer: "closed" | "signed in" = "closed";
    const openDialog = (address: string) =>
      answer === "closed" ? Promise.resolve(undefined) : signInByHand(address, page);
    const tokens = dialogTokens(plan(), machine({ openDialog }));
    await expect(tokens.token()).rejects.toThrow("Das Fenster der Anmeldung ging zu");
    answer = "signed in";
    expect(await account(await tokens.token())).toEqual({ tid: tenant, oid: "person-1" });
  });
});
