import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type ProblemCode, problemDetails } from "../../../shared/exchange/problems.ts";
import { isThisMachine } from "../../auth/localSignIn.ts";
import type { FunctionsCore, Log } from "./functionsCore.ts";
import { findRoute, type HttpRoute, httpRoutes } from "./httpRoutes.ts";

/** Azure takes 100 MB; what our functions take is less, so the excess is not even read. */
const mostBytes = 12 * 2 ** 20;

export interface HttpHostOptions {
  readonly core: FunctionsCore;
  readonly log: Log;
  readonly newId: () => string;
  /** 0: any free one. */
  readonly port: number;
  /** Answers what no function answers: files of the pane, the page that lists what is there. */
  readonly files: (path: string) => Promise<StaticFile | undefined>;
}

export interface StaticFile {
  readonly media: string;
  readonly bytes: Uint8Array;
}

export interface HttpHost {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the registered functions under /api, on the loopback address only. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const routes = httpRoutes(options.core.functions, "api");
  const server = createServer((request, response) => {
    respond(request, response, routes, options).catch((error: unknown) => {
      options.log("error", String(error instanceof Error ? error.stack : error), "host");
      tell(response, "fault", "Bitte noch einmal versuchen. Bleibt es so, hilft ein Neustart.");
    });
  });
  server.requestTimeout = 60_000;
  await listen(server, options.port);
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1000).unref();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly HttpRoute[],
  options: HttpHostOptions
): Promise<void> {
  const { method = "GET" } = request;
  const url = urlOf(request);
  if (url === undefined) return tell(response, "unreadable", "Diese Adresse ist keine.");
  if (!/^\/api(\/|$)/i.test(url.pathname))
    return respondFile(request, url.pathname, response, options);
  const found = findRoute(routes, method, url.pathname);
  if ("methods" in found) return tellMissing(response, found.methods);
  const body = await bodyOf(request);
  if (body === undefined) {
    response.setHeader("connection", "close");
    return tell(response, "tooLarge", "Hier werden höchstens 10 MB angenommen.");
  }
  const http = {
    method,
    url: url.href,
    headers: headersOf(request),
    query: Object.fromEntries(url.searchParams),
    params: found.parameters,
    body: { bytes: body },
  };
  const answer = await options.core.invoke(found.name, { http }, {}, options.newId());
  send(response, answer.returnValue, method);
}

/** An address of this machine; what a request says of its host is checked by the functions. */
function urlOf({ url = "/", headers }: IncomingMessage): URL | undefined {
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? "") ? headers.host : "127.0.0.1";
  return url.startsWith("/") ? (URL.parse(`http://${host}${url}`) ?? undefined) : undefined;
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])
  );
}

/** Undefined: more than anybody takes here. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What the library hands over its wire: { http: { statusCode, headers, body: { bytes } } }. */
function send(response: ServerResponse, returned: unknown, method: string): void {
  const { http } = returned as {
    readonly http?: {
      readonly statusCode?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: { readonly bytes?: Uint8Array; readonly string?: string };
    };
  };
  const bytes = Buffer.from(http?.body?.bytes ?? http?.body?.string ?? "");
  response.writeHead(Number(http?.statusCode ?? 200), {
    ...http?.headers,
    "content-length": String(bytes.length),
  });
  response.end(method === "HEAD" ? undefined : bytes);
}

async function respondFile(
  { method = "GET", headers }: IncomingMessage,
  path: string,
  response: ServerResponse,
  { files }: HttpHostOptions
): Promise<void> {
  // Names that lead here from the internet get nothing to show (DNS rebinding).
  if (!isThisMachine(headers.host ?? "")) return tell(response, "foreignPage", printed);
  if (method !== "GET" && method !== "HEAD") return tellMissing(response, ["GET"]);
  const file = await files(path);
  if (!file) return tell(response, "notFound", "Unter dieser Adresse liegt nichts.");
  response.writeHead(200, {
    "content-type": file.media,
    "content-length": String(file.bytes.length),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(method === "HEAD" ? undefined : file.bytes);
}

const printed = "Bitte die Adresse öffnen, die beim Start angezeigt wurde.";

function tellMissing(response: ServerResponse, methods: readonly string[]): void {
  if (methods.length === 0) {
    tell(response, "notFound", "Unter dieser Adresse gibt es nichts.");
    return;
  }
  response.setHeader("allow", methods.join(", "));
  tell(response, "wrongMethod", `Möglich ist hier: ${methods.join(", ")}.`);
}

function tell(response: ServerResponse, code: ProblemCode, detail: string): void {
  if (response.headersSent) return void response.end();
  const problem = problemDetails(code, detail);
  response.writeHead(problem.status, { "content-type": "application/problem+json; charset=utf-8" });
  response.end(JSON.stringify(problem));
}
