import { freshTokens, type Granted } from "./freshTokens.ts";
import type { AccountPlan } from "./signInPlan.ts";
import type { TokenProvider } from "./tokenProvider.ts";

/** What of the library is needed here; a test hands in its own. */
export interface NestedApp {
  ssoSilent(request: NestedRequest): Promise<NestedResult>;
  acquireTokenPopup(request: NestedRequest): Promise<NestedResult>;
}
interface NestedRequest {
  readonly scopes: string[];
  readonly loginHint?: string;
}
interface NestedResult {
  readonly accessToken: string;
  readonly expiresOn: Date | null;
}

export interface NestedMachine {
  readonly now: () => number;
  /** Name of the account that Excel is signed in with. */
  readonly loginHint: () => Promise<string | undefined>;
  readonly open?: (plan: AccountPlan) => Promise<NestedApp>;
}

/**
 * Nested app authentication: Excel's own account signs in, without a window of ours. The library is loaded
 * when the first token is asked for; it keeps what it knows in memory.
 */
export function nestedTokens(
  plan: AccountPlan,
  { now, loginHint, open = openNestedApp }: NestedMachine
): TokenProvider {
  let app: NestedApp | undefined;

  async function grant(): Promise<Granted> {
    app ??= await open(plan);
    const opened = app;
    const hint = await loginHint().catch(() => undefined);
    const request = { scopes: [plan.scope], ...(hint !== undefined && { loginHint: hint }) };
    const result = await opened.ssoSilent(request).catch((error: unknown) => {
      if (isInteractionNeeded(error)) return opened.acquireTokenPopup(request);
      throw error;
    });
    const { accessToken: token, expiresOn } = result;
    return { token, expiresAt: expiresOn?.getTime() ?? now() + 5 * 60_000 };
  }

  return freshTokens(grant, now);
}

/** The library's class would have to be loaded to ask for it; its name says the same. */
const isInteractionNeeded = (error: unknown) =>
  error instanceof Error && error.name === "InteractionRequiredAuthError";

async function openNestedApp({ issuer, client }: AccountPlan): Promise<NestedApp> {
  const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
  return createNestablePublicClientApplication({
    auth: { clientId: client, authority: issuer.replace(/\/v2\.0$/, "") },
    cache: { cacheLocation: "memoryStorage" },
  });
}
