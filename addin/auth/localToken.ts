import type { TokenProvider } from "./tokenProvider.ts";

/** What of a page is needed here; a test hands in its own. */
interface AddressBar {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}
interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const key = "klimakatalog-token";

/**
 * Local mode: the token stands behind the # of the printed address. It is never sent in an address,
 * and kept for this tab only. Undefined: this is no local mode.
 */
export function localToken(
  address: AddressBar,
  kept: Kept,
  cleanAddress: (path: string) => void
): TokenProvider | undefined {
  const given = new URLSearchParams(address.hash.slice(1)).get("token");
  if (given) {
    kept.setItem(key, given);
    cleanAddress(`${address.pathname}${address.search}`);
  }
  const token = kept.getItem(key);
  return token === null ? undefined : { token: async () => token };
}
