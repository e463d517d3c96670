import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";
import { audience, pane, tenant } from "../../functions/auth/oidcProvider.ts";

export const scope = `api://${audience}/Katalog.Nutzen`;

/** A genuine OpenID provider on the loopback address where people sign in with a form, with PKCE, as at Entra ID. */
export async function startAccountProvider(redirects: readonly string[]) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: "key", use: "sig", alg: "RS256" };
  server.on("request", new Provider(issuer, configuration(redirects, key)).callback());
  return {
    issuer,
    keys: `${issuer}/jwks`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const configuration = (redirects: readonly string[], key: object) => ({
  jwks: { keys: [key] },
  cookies: { keys: ["of the test"] },
  scopes: ["openid", "offline_access", scope],
  clients: [
    {
      client_id: pane,
      token_endpoint_auth_method: "none",
      application_type: "native",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      redirect_uris: redirects,
      scope: `openid offline_access ${scope}`,
    },
  ],
  pkce: { required: () => true },
  clientBasedCORS: () => true,
  issueRefreshToken: () => true,
  ttl: { AccessToken: 600, Grant: 3600, Interaction: 600, Session: 3600, RefreshToken: 3600 },
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => "https://katalog.example",
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope,
        audience,
        accessTokenTTL: 600,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
  findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: () => ({ tid: tenant, oid: "person-1", scp: "Katalog.Nutzen", azp: pane }),
});
