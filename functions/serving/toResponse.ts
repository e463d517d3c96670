import { problemDetails, problems } from "../../shared/exchange/problems.ts";
import { schemaHeader, schemaVersion } from "../../shared/exchange/schemaVersion.ts";
import { tagOf } from "./etags.ts";
import type { Problem, Reply } from "./handler.ts";

/** What the library takes as an answer. */
export interface OutgoingResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
}

const always = {
  "cache-control": "private, no-cache",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  [schemaHeader]: String(schemaVersion),
};

/** A reply as bytes and headers; `reference` is the number of the request. */
export function toResponse(reply: Reply, reference: string): OutgoingResponse {
  if ("problem" in reply) return problemResponse(reply, reference);
  const etag = "etag" in reply && reply.etag !== undefined ? { etag: tagOf(reply.etag) } : {};
  if ("json" in reply) {
    return {
      status: reply.status,
      headers: {
        ...always,
        ...etag,
        "content-type": "application/json; charset=utf-8",
        ...(reply.location !== undefined && { location: `/api/${reply.location}` }),
        ...(reply.retryAfter !== undefined && { "retry-after": String(reply.retryAfter) }),
      },
      body: JSON.stringify(reply.json),
    };
  }
  if ("bytes" in reply) {
    const { status, media, name, place } = reply;
    return {
      status,
      headers: {
        ...{ ...always, ...etag, "content-type": media, ...disposition(name) },
        ...(place && { "accept-ranges": "bytes" }),
        ...(place && status === 206 && { "content-range": placeOf(place) }),
      },
      body: reply.bytes as Uint8Array<ArrayBuffer>,
    };
  }
  if ("file" in reply) throw new Error("a file that was not taken out of the store");
  return { status: reply.status, headers: { ...always, ...etag } };
}

const placeOf = (place: { readonly from: number; readonly to: number; readonly of: number }) =>
  `bytes ${place.from}-${place.to}/${place.of}`;

function problemResponse(
  { problem, sentence, retryAfter, places, questions }: Problem,
  reference: string
): OutgoingResponse {
  const body = problemDetails(problem, sentence, {
    reference,
    ...(places && { places }),
    ...(questions && { questions }),
  });
  return {
    status: problems[problem].status,
    headers: {
      ...always,
      "content-type": "application/problem+json; charset=utf-8",
      ...(problem === "notSignedIn" && { "www-authenticate": "Bearer" }),
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    },
    body: JSON.stringify(body),
  };
}

/** RFC 6266: a plain name for old programs, the real one beside it. */
function disposition(name: string | undefined): Readonly<Record<string, string>> {
  if (name === undefined) return {};
  const plain = name.normalize("NFKD").replace(/[^\w. -]/g, "_");
  const real = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`
  );
  return { "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${real}` };
}
