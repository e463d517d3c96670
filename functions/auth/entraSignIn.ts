import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { type Problem, problem } from "../serving/handler.ts";
import { bearerIn } from "./bearerIn.ts";
import type { Account, SignIn } from "./signIn.ts";

/** Whose tokens count, and for what they were made. `{tid}` stands for the tenant. */
export interface EntraSettings {
  /** Ids of the directories (tenants) that may sign in. */
  readonly tenants: readonly string[];
  /** Application id of this service. */
  readonly audience: string;
  /** Application ids of the panes that may ask in a person's name (azp). */
  readonly clients: readonly string[];
  /** Scope a person has agreed to. */
  readonly scope: string;
  readonly issuer: string;
  readonly keys: string;
}

/** Patience of the key service, so that a bad token starts no storm of requests. */
const keyService = { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: 3_000 };

/**
 * Checks a bearer token of Microsoft Entra ID: issuer and tenant against the allow-list before any key
 * is looked up, then signature, audience, times, the pane it was made for, and the person's consent.
 */
export function entraSignIn(settings: EntraSettings): SignIn {
  const keySets = new Map(
    settings.tenants.map((tid) => [
      tid,
      createRemoteJWKSet(new URL(settings.keys.replace("{tid}", tid)), keyService),
    ])
  );
  return async ({ headers }) => {
    const token = bearerIn(headers.get("authorization"));
    if (token === undefined)
      return problem(
        "notSignedIn",
        "Die Anfrage bringt keine Anmeldung mit. Bitte anmelden und noch einmal versuchen."
      );
    const tid = claimedTenant(token);
    const keySet = tid === undefined ? undefined : keySets.get(tid);
    if (tid === undefined || keySet === undefined) return unknownToken;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: ["RS256"],
        issuer: settings.issuer.replace("{tid}", tid),
        audience: settings.audience,
        clockTolerance: 60,
        requiredClaims: ["exp", "tid", "oid"],
      });
      return accountIn(payload, tid, settings);
    } catch (error) {
      return isTokensFault(error) ? unknownToken : keysAway;
    }
  };
}

const unknownToken = problem("notSignedIn", "Die Anmeldung gilt nicht (mehr). Bitte neu anmelden.");
const keysAway = problem(
  "signInAway",
  "Der Anmeldedienst antwortet nicht. Bitte in einer Minute noch einmal versuchen.",
  { retryAfter: 30 }
);

/** What the token says of itself, before anything is proved: only to find out whether to go on. */
function claimedTenant(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === "string" ? tid : undefined;
  } catch {
    return undefined;
  }
}

function accountIn(
  payload: JWTPayload,
  tid: string,
  { clients, scope }: EntraSettings
): Account | Problem {
  const { oid, azp, appid, idtyp, scp } = payload;
  if (payload["tid"] !== tid || typeof oid !== "string" || oid === "") return unknownToken;
  const isForPerson = idtyp !== "app" && typeof scp === "string" && scp.split(" ").includes(scope);
  if (!isForPerson) {
    return problem(
      "notAllowed",
      "Hier handeln nur Personen; ein Programm allein darf das nicht. Bitte mit einem persönlichen Konto anmelden."
    );
  }
  if (!clients.includes(String(azp ?? appid))) {
    return problem(
      "notAllowed",
      "Dieses Programm darf hier nicht im Namen von Personen anfragen. Bitte den Aufgabenbereich von Klimakatalog verwenden oder die IT fragen."
    );
  }
  return { tid, oid };
}

/** Everything that is wrong with a token; all else is trouble on the way to the keys. */
function isTokensFault(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  return error instanceof errors.JOSEError && error.code !== "ERR_JOSE_GENERIC";
}
