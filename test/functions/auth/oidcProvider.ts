import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

export const audience = "11111111-aaaa-4bbb-8ccc-000000000001";
export const pane = "11111111-aaaa-4bbb-8ccc-000000000002";
export const tenant = "11111111-aaaa-4bbb-8ccc-00000000000f";
const resource = "https://katalog.example";

/** What a token shall say besides; keys of Entra ID's access tokens. */
export interface Claims {
  readonly tid?: string;
  readonly oid?: string;
  readonly scp?: string;
  readonly azp?: string;
  readonly idtyp?: string;
  readonly roles?: readonly string[];
  readonly audience?: string;
}

export const keyId = "key-of-the-test";

export interface TestProvider {
  readonly issuer: string;
  readonly keys: string;
  token(claims?: Claims): Promise<string>;
  close(): Promise<void>;
}

/** A genuine OpenID provider on the loopback address that makes tokens as Entra ID does. */
export async function startProvider(): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const wanted: { claims: Claims } = { claims: {} };
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: keyId, use: "sig", alg: "RS256" };
  const provider = newProvider(issuer, wanted, key);
  server.on("request", provider.callback());
  return {
    issuer,
    keys: `${issuer}/jwks`,
    async token(claims = {}) {
      wanted.claims = claims;
      const answer = await fetch(`${issuer}/token`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: "desk",
          client_secret: "desk-secret",
          resource,
        }),
      });
      const { access_token: token } = (await answer.json()) as { access_token?: string };
      if (token === undefined) throw new Error(`no token: ${answer.status}`);
      return token;
    },
    close: () => closed(server),
  };
}

function newProvider(issuer: string, wanted: { readonly claims: Claims }, key: object): Provider {
  return new Provider(issuer, {
    jwks: { keys: [key] },
    ttl: { ClientCredentials: 600 },
    clients: [
      {
        client_id: "desk",
        client_secret: "desk-secret",
        grant_types: ["client_credentials"],
        redirect_uris: [],
        response_types: [],
      },
    ],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: "",
          audience: wanted.claims.audience ?? audience,
          accessTokenTTL: 600,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    extraTokenClaims: () => {
      const { audience: _, ...claims } = wanted.claims;
      return { tid: tenant, oid: "person-1", scp: "Katalog.Nutzen", azp: pane, ...claims };
    },
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
