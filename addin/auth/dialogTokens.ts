import {
  type Ask,
  askForToken,
  authorizationAddress,
  discover,
  type Endpoints,
  type Grant,
  newAttempt,
} from "./codeFlow.ts";
import { freshTokens, type Granted } from "./freshTokens.ts";
import type { AccountPlan } from "./signInPlan.ts";
import type { TokenProvider } from "./tokenProvider.ts";

/** Shows anmeldung.html in a window of its own; answers what came back behind the "?" of its address, undefined when the person closed it. */
export type OpenDialog = (address: string) => Promise<string | undefined>;

export interface DialogMachine {
  readonly ask: Ask;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Address of anmeldung.html beside this pane. */
  readonly page: string;
  readonly openDialog: OpenDialog;
  /** Makes the error a person reads from a German sentence. */
  readonly refuse: (sentence: string) => Error;
}

/** Signing in through a window of its own; afterwards renewed in silence as long as the service allows. */
export function dialogTokens(plan: AccountPlan, machine: DialogMachine): TokenProvider {
  let endpoints: Endpoints | undefined;
  let refresh: string | undefined;

  async function grant(): Promise<Granted> {
    endpoints ??= await discover(plan.issuer, machine.ask);
    const given = (await renewed(endpoints)) ?? (await throughDialog(endpoints));
    refresh = given.refresh_token ?? refresh;
    return { token: given.access_token, expiresAt: machine.now() + given.expires_in * 1000 };
  }

  async function renewed(found: Endpoints): Promise<Grant | undefined> {
    if (refresh === undefined) return undefined;
    const given = await askForToken(found, plan, { refresh }, machine.ask);
    return "error" in given ? undefined : given;
  }

  async function throughDialog(found: Endpoints): Promise<Grant> {
    const attempt = await newAttempt(machine.random);
    const address = authorizationAddress(found, plan, attempt, machine.page);
    const answer = await machine.openDialog(`${machine.page}?to=${encodeURIComponent(address)}`);
    const code = codeIn(answer, attempt.state, machine);
    const proof = { code, verifier: attempt.verifier, redirect: machine.page };
    const given = await askForToken(found, plan, proof, machine.ask);
    if ("error" in given) throw machine.refuse(notSignedIn);
    return given;
  }

  return freshTokens(grant, machine.now);
}

const notSignedIn =
  "Die Anmeldung hat nicht geklappt. Bitte noch einmal versuchen; bleibt es so, hilft die IT Ihrer Kommune.";
const closed =
  "Das Fenster der Anmeldung ging zu, bevor Sie angemeldet waren. Bitte noch einmal versuchen; vielleicht hält der Browser solche Fenster auf.";

/** Only the answer to this very attempt counts. */
function codeIn(
  answer: string | undefined,
  state: string,
  { refuse }: Pick<DialogMachine, "refuse">
): string {
  if (answer === undefined) throw refuse(closed);
  const told = new URLSearchParams(answer);
  const code = told.get("code");
  if (told.get("state") !== state || code === null) throw refuse(notSignedIn);
  return code;
}
