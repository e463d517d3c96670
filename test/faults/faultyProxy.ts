import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What happens to a request on its way to storage. "lost": it is done, but the answer never arrives, so
 * that nobody knows. "hang": no answer at all.
 */
export type Fate =
  | "pass"
  | "drop"
  | "lost"
  | "hang"
  | { readonly status: number; readonly done: boolean };

export interface Passing {
  readonly service: string;
  readonly method: string;
  readonly url: string;
  /** 1 for the first request of all. */
  readonly count: number;
}

export interface FaultyProxy {
  readonly connectionString: string;
  /** Requests that came by. */
  count(): number;
  close(): void;
}

/** Stands between the clients and Azurite; `fateOf` decides for each request. */
export async function faultyProxy(
  connectionString: string,
  fateOf: (passing: Passing) => Fate | Promise<Fate>
): Promise<FaultyProxy> {
  const servers: Server[] = [];
  let count = 0;
  const parts: string[] = [];
  for (const part of connectionString.split(";")) {
    const [, service = "", target = ""] = /^(\w+)Endpoint=(.*)$/.exec(part) ?? [];
    if (service === "") {
      parts.push(part);
      continue;
    }
    const decide = (method = "", url = "") => {
      count++;
      return fateOf({ service, method, url, count });
    };
    const server = createServer((incoming, answer) => serve(incoming, answer, target, decide));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push(server);
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`;
    parts.push(`${service}Endpoint=${own}`);
  }
  return {
    connectionString: parts.join(";"),
    count: () => count,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function serve(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: string,
  decide: (method?: string, url?: string) => Fate | Promise<Fate>
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const fate = await decide(incoming.method, incoming.url);
  const isDone = fate === "pass" || fate === "lost" || (typeof fate === "object" && fate.done);
  const { hostname, port } = new URL(target);
  const reply = isDone ? await passed(incoming, Buffer.concat(chunks), hostname, port) : undefined;
  if (fate === "drop" || fate === "lost") answer.destroy();
  else if (typeof fate === "object") answer.writeHead(fate.status).end();
  else if (reply !== undefined) answer.writeHead(reply.status, reply.headers).end(reply.body);
}

function passed(incoming: IncomingMessage, body: Buffer, hostname: string, port: string) {
  const { method, url: path, headers } = incoming;
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = forward({ hostname, port, method, path, headers }, (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk) => chunks.push(chunk));
        reply.on("end", () =>
          resolve({
            status: reply.statusCode ?? 500,
            headers: reply.headers,
            body: Buffer.concat(chunks),
          })
        );
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    }
  );
}

/** Chance that can be had again. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
