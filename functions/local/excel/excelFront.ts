import { type IncomingMessage, request, type ServerResponse } from "node:http";
import type { StaticFile } from "../host/httpHost.ts";
import { staticFile } from "../staticFiles.ts";

interface FrontOptions {
  /** Where the built pane lies. */
  readonly folder: string;
  /** "https://localhost:7443" */
  readonly address: string;
  /** "http://127.0.0.1:7171" */
  readonly service: string;
  readonly token: string;
}

/**
 * Excel loads a pane over https only; the service of "npm start" speaks http to its own machine. This stands
 * between: gives out the pane's files, tells the pane the token of this start, and passes /api on, but for
 * pages of its own address only.
 */
export function excelFront(options: FrontOptions) {
  return async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const { pathname } = new URL(incoming.url ?? "/", options.address);
    if (isForeign(incoming, options.address)) return refuse(answer, 403);
    if (pathname.startsWith("/api/")) return passOn(incoming, answer, options.service);
    const path = pathname === "/" ? "/taskpane.html" : pathname;
    const file = await staticFile(options.folder, path);
    if (!file) return refuse(answer, 404);
    answer.writeHead(200, {
      "content-type": file.media,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    answer.end(path.endsWith(".html") ? withToken(file, options.token) : file.bytes);
  };
}

/** Another name that leads here (DNS rebinding), or another page that asks. */
function isForeign({ headers: { host, origin } }: IncomingMessage, address: string): boolean {
  return host !== new URL(address).host || (origin !== undefined && origin !== address);
}

/** Another page may show this one, but cannot read what is in it. */
const withToken = ({ bytes }: StaticFile, token: string) =>
  Buffer.from(bytes)
    .toString("utf8")
    .replace(
      /<meta name="klimakatalog-sign-in" content="[^"]*">/,
      `<meta name="klimakatalog-sign-in" content="local ${token}">`
    );

function passOn(incoming: IncomingMessage, answer: ServerResponse, service: string): void {
  const { host: _, origin: __, ...headers } = incoming.headers;
  const { hostname, port, host } = new URL(service);
  const { method, url } = incoming;
  const outgoing = request(
    { hostname, port, method, path: url, headers: { ...headers, host } },
    (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    }
  );
  outgoing.on("error", () => refuse(answer, 502));
  incoming.pipe(outgoing);
}

function refuse(answer: ServerResponse, status: number): void {
  if (answer.headersSent) return void answer.destroy();
  answer.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  answer.end("Hier gibt es nur Klimakatalog.\n");
}
