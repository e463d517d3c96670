/** How this pane signs people in, as its page says in the meta element "klimakatalog-sign-in". */
export type SignInPlan =
  | { readonly kind: "local"; readonly token: string }
  | ({ readonly kind: "account" } & AccountPlan)
  | { readonly kind: "none" };

/** Whose accounts, for which pane, to ask the service for what. */
export interface AccountPlan {
  /** "https://login.microsoftonline.com/TENANT/v2.0", without a slash at the end. */
  readonly issuer: string;
  readonly client: string;
  /** "api://SERVICE/Katalog.Nutzen" */
  readonly scope: string;
}

/** "local TOKEN", "account ISSUER CLIENT SCOPE"; anything else is none. */
export function signInPlan(said: string): SignInPlan {
  const [kind, first = "", client = "", scope = ""] = said.trim().split(/\s+/);
  if (kind === "local" && first !== "") return { kind, token: first };
  if (kind === "account" && isIssuer(first) && client !== "" && scope !== "") {
    return { kind, issuer: first, client, scope };
  }
  return { kind: "none" };
}

/** Over https, or on this machine for tests. */
function isIssuer(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "127.0.0.1");
}
