import type { DialogMachine } from "./dialogTokens.ts";
import { localToken } from "./localToken.ts";
import { type AccountPlan, signInPlan } from "./signInPlan.ts";
import type { TokenProvider } from "./tokenProvider.ts";

export interface AccountMachine extends Omit<DialogMachine, "openDialog"> {
  /** Asks the person to sign in; whether she wants to. */
  readonly invite: () => Promise<boolean>;
}

type Accounts = (plan: AccountPlan, machine: AccountMachine) => TokenProvider;

/**
 * Who is at this desk: the token of the printed address, the one the page itself brings, or an account.
 * `accounts` is what a host offers (Excel its own, a browser a window), loaded only where it is needed.
 */
export async function openTokens(
  accounts: () => Promise<Accounts>,
  { refuse, invite }: Pick<AccountMachine, "refuse" | "invite">
): Promise<TokenProvider> {
  const cleanAddress = (path: string) => history.replaceState?.(null, "", path);
  const printed = localToken(location, sessionStorage, cleanAddress);
  if (printed) return printed;
  const said = document.querySelector('meta[name="klimakatalog-sign-in"]')?.getAttribute("content");
  const plan = signInPlan(said ?? "");
  if (plan.kind === "local") return { token: async () => plan.token };
  if (plan.kind === "none") return { token: async () => "" };
  const machine = {
    ask: (url: string, options?: RequestInit) => fetch(url, options),
    now: () => Date.now(),
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    page: new URL("anmeldung.html", document.baseURI).href,
    refuse,
    invite,
  };
  return (await accounts())(plan, machine);
}
