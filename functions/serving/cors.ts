import { schemaHeader } from "../../shared/exchange/schemaVersion.ts";

const exposed = [
  ...["etag", "location", "retry-after", "content-disposition", "content-range"],
  schemaHeader,
].join(", ");
const sent = [
  ...["authorization", "content-type", "if-match", "if-none-match", "range", "if-range"],
  schemaHeader,
].join(", ");

/** For panes that are served from elsewhere: exact origins, never "*", no cookies. */
export function corsHeaders(
  origin: string | null,
  allowed: readonly string[]
): Readonly<Record<string, string>> {
  if (origin === null || !allowed.includes(origin)) return { vary: "origin" };
  return {
    vary: "origin",
    "access-control-allow-origin": origin,
    "access-control-expose-headers": exposed,
  };
}

/** The answer to what a browser asks before the request itself. */
export function preflight(
  origin: string | null,
  allowed: readonly string[]
): { readonly status: 204; readonly headers: Readonly<Record<string, string>> } {
  const cors = corsHeaders(origin, allowed);
  const isAllowed = "access-control-allow-origin" in cors;
  return {
    status: 204,
    headers: {
      ...cors,
      ...(isAllowed && {
        "access-control-allow-methods": "GET, PUT, POST, DELETE",
        "access-control-allow-headers": sent,
        "access-control-max-age": "600",
      }),
    },
  };
}
