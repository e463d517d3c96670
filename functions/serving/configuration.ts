import type { EntraSettings } from "../auth/entraSignIn.ts";
import { cloudSettingsIn } from "../auth/localSignIn.ts";
import type { Connection } from "../tables/connection.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything the functions read from their surroundings (infra/main.bicep sets it, a test compares). */
export const settingNames = {
  /** One machine: connection string of the embedded storage. */
  store: "STORE",
  /** Cloud: name of the storage account; we are known there by our managed identity. */
  storeAccount: "STORE__accountName",
  tenants: "SIGN_IN_TENANTS",
  audience: "SIGN_IN_AUDIENCE",
  clients: "SIGN_IN_CLIENTS",
  scope: "SIGN_IN_SCOPE",
  issuer: "SIGN_IN_ISSUER",
  keys: "SIGN_IN_KEYS",
  paneOrigins: "PANE_ORIGINS",
  /** Cloud: the municipality and its first person ("tenant id/object id"), made at the first start. */
  municipalityId: "MUNICIPALITY_ID",
  municipalityName: "MUNICIPALITY_NAME",
  firstAdmin: "FIRST_ADMIN",
  /** One machine: the token of the printed address. Asks for local mode. */
  localToken: "LOCAL_TOKEN",
} as const;

/** Settings that only one machine has. */
export const localOnly: readonly string[] = [settingNames.store, settingNames.localToken];

export interface Configuration {
  readonly connection: Connection;
  readonly signIn: { readonly local: string } | EntraSettings;
  readonly paneOrigins: readonly string[];
}

/** Reads the settings, or throws with everything that is missing: a half-set counter must not open. */
export function readConfiguration(environment: Environment): Configuration {
  const paneOrigins = listIn(environment[settingNames.paneOrigins]);
  const token = environment[settingNames.localToken];
  if (token !== undefined) return localConfiguration(environment, token, paneOrigins);
  const { store, storeAccount, tenants, audience, clients, scope, issuer, keys } = settingNames;
  // A connection string holds a key and is for the embedded storage; the cloud knows us by identity.
  const connection = environment[store] ? store : storeAccount;
  const needed = [connection, tenants, audience, clients, scope, issuer, keys];
  const missing = needed.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Error(`Es fehlen Einstellungen: ${missing.join(", ")} (docs/Betrieb).`);
  }
  const value = (name: string) => environment[name] ?? "";
  return {
    connection:
      connection === store
        ? { connectionString: value(store) }
        : { accountName: value(storeAccount) },
    signIn: {
      tenants: listIn(value(tenants)),
      audience: value(audience),
      clients: listIn(value(clients)),
      scope: value(scope),
      issuer: value(issuer),
      keys: value(keys),
    },
    paneOrigins,
  };
}

function localConfiguration(
  environment: Environment,
  token: string,
  paneOrigins: readonly string[]
): Configuration {
  const cloud = cloudSettingsIn(environment);
  if (cloud.length > 0) {
    throw new Error(
      `Der Betrieb ohne Konto (${settingNames.localToken}) startet nicht, wo Einstellungen einer Cloud stehen: ${cloud.join(", ")}.`
    );
  }
  const connectionString = environment[settingNames.store];
  if (!connectionString) throw new Error(`Es fehlt die Einstellung ${settingNames.store}.`);
  if (token.length < 20) throw new Error(`${settingNames.localToken} ist zu kurz.`);
  return { connection: { connectionString }, signIn: { local: token }, paneOrigins };
}

const listIn = (value: string | undefined) =>
  (value ?? "").split(/[\s,;]+/).filter((each) => each !== "");
