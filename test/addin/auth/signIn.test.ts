import { describe, expect, it } from "vitest";
import { browserDialog, type Opener } from "../../../addin/auth/browserDialog.ts";
import { firstThatSignsIn } from "../../../addin/auth/firstThatSignsIn.ts";
import { freshTokens } from "../../../addin/auth/freshTokens.ts";
import { type NestedApp, nestedTokens } from "../../../addin/auth/nestedTokens.ts";
import { signInPlan } from "../../../addin/auth/signInPlan.ts";
import { signInStep } from "../../../addin/auth/signInStep.ts";

const issuer = "https://login.microsoftonline.com/tenant/v2.0";
const plan = { issuer, client: "client", scope: "api://dienst/Katalog.Nutzen" };

describe("signInPlan", () => {
  it("reads what the page says", () => {
    expect(signInPlan("local geheim")).toEqual({ kind: "local", token: "geheim" });
    expect(signInPlan(`account ${issuer} client api://dienst/Katalog.Nutzen`)).toEqual({
      kind: "account",
      ...plan,
    });
  });

  it.each(["", "local", "account", `account ${issuer} client`, "account http://boese.example c s"])(
    "signs nobody in with „%s“",
    (said) => {
      expect(signInPlan(said)).toEqual({ kind: "none" });
    }
  );
});

describe("signInStep", () => {
  const signIn = { kind: "account", ...plan } as const;
  const to = (address: string) => `?to=${encodeURIComponent(address)}`;

  it("leads to the sign-in service", () => {
    const address = "https://login.microsoftonline.com/tenant/oauth2/v2.0/authorize?x=1";
    expect(signInStep(to(address), signIn)).toEqual({ do: "go", to: address });
  });

  it("leads nowhere else", () => {
    expect(signInStep(to("https://boese.example/"), signIn)).toEqual({ do: "stay" });
    expect(signInStep(to("javascript:alert(1)"), signIn)).toEqual({ do: "stay" });
    expect(signInStep("", signIn)).toEqual({ do: "stay" });
    expect(signInStep(to(issuer), { kind: "none" })).toEqual({ do: "stay" });
  });

  it("tells what the service has led back with, also a refusal", () => {
    expect(signInStep("?code=1&state=2", signIn)).toEqual({
      do: "tell",
      answer: "?code=1&state=2",
      isSignedIn: true,
    });
    const refusal = "?error=access_denied&state=2";
    expect(signInStep(refusal, signIn)).toEqual({
      do: "tell",
      answer: refusal,
      isSignedIn: false,
    });
  });
});

describe("browserDialog", () => {
  const dialog = { closed: false, close() {} };
  function page(opened: { closed: boolean; close(): void } | null = dialog) {
    const listeners = new Set<(event: MessageEvent) => void>();
    let watch = () => {};
    const opener: Opener = {
      location: { origin: "https://katalog.example" },
      open: () => opened,
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
      setInterval(work) {
        watch = work;
        return 1;
      },
      clearInterval() {},
    };
    const tell = (origin: string, source: unknown, data: unknown) => {
      for (const listener of listeners) listener({ origin, source, data } as MessageEvent);
    };
    return { opener, tell, listeners, tick: () => watch() };
  }
  const invited = async () => true;
  const answer = { signIn: "?code=1&state=2" };

  it("hears its own window and page only", async () => {
    const { opener, tell, listeners } = page();
    const asked = browserDialog(opener, invited)("https://katalog.example/anmeldung.html");
    tell("https://boese.example", dialog, { signIn: "?code=böse" });
    tell("https://katalog.example", { another: "window" }, { signIn: "?code=böse" });
    tell("https://katalog.example", dialog, { something: "else" });
    tell("https://katalog.example", dialog, answer);
    expect(await asked).toBe("?code=1&state=2");
    expect(listeners.size).toBe(0);
  });

  it("notices a window that was closed", async () => {
    const { opener, tick } = page({ ...dialog, closed: true });
    const asked = browserDialog(opener, invited)("https://katalog.example/anmeldung.html");
    await Promise.resolve();
    tick();
    expect(await asked).toBeUndefined();
  });

  it("asks for a click where the browser opens no window by itself", async () => {
    const { opener, tell } = page();
    const windows = [null, dialog];
    const blocked = { ...opener, open: () => windows.shift() ?? null };
    const asked = browserDialog(blocked, invited)("https://katalog.example/anmeldung.html");
    await new Promise((resolve) => setTimeout(resolve));
    tell("https://katalog.example", dialog, answer);
    expect(await asked).toBe("?code=1&state=2");
    expect(await browserDialog(page(null).opener, async () => false)("x")).toBeUndefined();
  });
});

describe("freshTokens", () => {
  it("does not keep what failed", async () => {
    let tries = 0;
    const tokens = freshTokens(
      async () => {
        tries += 1;
        if (tries === 1) throw new Error("away");
        return { token: "neu", expiresAt: 1_000_000 };
      },
      () => 0
    );
    await expect(tokens.token()).rejects.toThrow("away");
    expect([await tokens.token(), await tokens.token(), tries]).toEqual(["neu", "neu", 2]);
  });
});

describe("nestedTokens", () => {
  const result = { accessToken: "von Excel", expiresOn: new Date(900_000) };
  const asked: object[] = [];
  const app = (silent: NestedApp["ssoSilent"]): NestedApp => ({
    ssoSilent: (request) => {
      asked.push(request);
      return silent(request);
    },
    acquireTokenPopup: async () => ({ ...result, accessToken: "nach Rückfrage" }),
  });
  const tokens = (silent: NestedApp["ssoSilent"]) =>
    nestedTokens(plan, {
      now: () => 0,
      loginHint: async () => "a@b.de",
      open: async () => app(silent),
    });

  it("takes the account Excel is signed in with", async () => {
    expect(await tokens(async () => result).token()).toBe("von Excel");
    expect(asked).toEqual([{ scopes: ["api://dienst/Katalog.Nutzen"], loginHint: "a@b.de" }]);
  });

  it("asks the person only where the service wants it", async () => {
    const needed = Object.assign(new Error("x"), { name: "InteractionRequiredAuthError" });
    expect(await tokens(() => Promise.reject(needed)).token()).toBe("nach Rückfrage");
    const other = new Error("no_account_error");
    await expect(tokens(() => Promise.reject(other)).token()).rejects.toThrow("no_account_error");
  });
});

describe("firstThatSignsIn", () => {
  it("takes the window where Excel's own way fails, and stays with it", async () => {
    let tries = 0;
    const failing = {
      token: async () => {
        tries += 1;
        throw new Error("origin is not valid");
      },
    };
    const chosen = firstThatSignsIn(failing, { token: async () => "im Fenster" });
    expect([await chosen.token(), await chosen.token(), tries]).toEqual([
      "im Fenster",
      "im Fenster",
      1,
    ]);
  });
});
