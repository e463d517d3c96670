import type { AccountPlan } from "./signInPlan.ts";

// Authorization code with PKCE (RFC 7636): the code travels through another window, but only who holds the
// verifier can turn it into a token, and the verifier never leaves this page's memory.

export interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** One attempt to sign in. */
export interface Attempt {
  readonly verifier: string;
  readonly challenge: string;
  readonly state: string;
}

export interface Grant {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly refresh_token?: string;
}

/** A refusal of the sign-in service, with its own code: "invalid_grant" … */
export interface Refused {
  readonly error: string;
}

export type Ask = (url: string, options?: RequestInit) => Promise<Response>;

export async function newAttempt(random: (bytes: number) => Uint8Array): Promise<Attempt> {
  const verifier = base64url(random(48));
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return { verifier, challenge: base64url(new Uint8Array(hash)), state: base64url(random(24)) };
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Where the sign-in service takes people and where it gives tokens (OpenID Connect Discovery). */
export async function discover(issuer: string, ask: Ask): Promise<Endpoints> {
  const found = await (await ask(`${issuer}/.well-known/openid-configuration`)).json();
  return found as Endpoints;
}

export function authorizationAddress(
  { authorization_endpoint }: Endpoints,
  { client, scope }: AccountPlan,
  { challenge, state }: Attempt,
  redirect: string
): string {
  const address = new URL(authorization_endpoint);
  address.search = new URLSearchParams({
    client_id: client,
    response_type: "code",
    response_mode: "query",
    redirect_uri: redirect,
    scope: `openid offline_access ${scope}`,
    code_challenge: challenge,
    code_challenge_method: "S256",
    state,
  }).toString();
  return address.href;
}

export type Proof =
  | { readonly code: string; readonly verifier: string; readonly redirect: string }
  | { readonly refresh: string };

/** A code or an earlier grant becomes a token. */
export async function askForToken(
  { token_endpoint }: Endpoints,
  { client, scope }: AccountPlan,
  proof: Proof,
  ask: Ask
): Promise<Grant | Refused> {
  const answer = await ask(token_endpoint, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ client_id: client, ...fieldsOf(proof, scope) }),
  });
  return (await answer.json()) as Grant | Refused;
}

/** Renewed is what was granted before; asking for more would be refused. */
const fieldsOf = (proof: Proof, scope: string): Readonly<Record<string, string>> =>
  "code" in proof
    ? {
        grant_type: "authorization_code",
        scope: `openid offline_access ${scope}`,
        code: proof.code,
        code_verifier: proof.verifier,
        redirect_uri: proof.redirect,
      }
    : { grant_type: "refresh_token", refresh_token: proof.refresh };
