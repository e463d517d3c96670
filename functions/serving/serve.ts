import { isCurrent, schemaHeader } from "../../shared/exchange/schemaVersion.ts";
import type { Serve } from "../auth/secured.ts";
import { corsHeaders } from "./cors.ts";
import type { Desk } from "./desk.ts";
import { knownStates } from "./etags.ts";
import { problem, type Reply } from "./handler.ts";
import { inParts } from "./inParts.ts";
import { onError } from "./onError.ts";
import type { IncomingRequest } from "./readRequest.ts";
import { type OutgoingResponse, toResponse } from "./toResponse.ts";

/** From a request to its answer: the version, the function, and whatever may be thrown on the way. */
export async function serve(
  name: string,
  work: Serve,
  request: IncomingRequest,
  reference: string,
  desk: Desk
): Promise<OutgoingResponse> {
  const start = desk.now().getTime();
  const reply = await replyOf(name, work, request, reference, desk);
  const response = toResponse(reply, reference);
  const { status } = response;
  const milliseconds = desk.now().getTime() - start;
  desk.log({ level: "info", what: name, request: reference, status, milliseconds });
  const cors = corsHeaders(request.headers.get("origin"), desk.paneOrigins);
  return { ...response, headers: { ...response.headers, ...cors } };
}

async function replyOf(
  name: string,
  work: Serve,
  request: IncomingRequest,
  reference: string,
  desk: Desk
): Promise<Reply> {
  if (!isCurrent(request.headers.get(schemaHeader) ?? undefined)) return problem("reload", reload);
  try {
    const reply = unlessKnown(await work(request, reference, desk), request);
    return "file" in reply ? await inParts(reply, request.headers) : reply;
  } catch (error) {
    const { reply, isBug } = onError(error);
    if (isBug) desk.log({ level: "error", what: name, request: reference, fault: faultOf(error) });
    return reply;
  }
}

const reload =
  "Das geöffnete Klimakatalog ist älter oder neuer als der Dienst. Bitte das Fenster schließen und neu öffnen (im Browser: neu laden). Eingegebenes bleibt in der Arbeitsmappe.";

/** A reader that holds this state already gets nothing again. */
function unlessKnown(reply: Reply, { method, headers }: IncomingRequest): Reply {
  if (method !== "GET" || !("etag" in reply) || reply.etag === undefined) return reply;
  const knows = knownStates(headers.get("if-none-match"));
  return knows(reply.etag) ? { status: 304, etag: reply.etag } : reply;
}

/** Where a bug is, without what it was about: messages may quote what people wrote. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 6).map((line) => line.trim())].join(" | ");
}
