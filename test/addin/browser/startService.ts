import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Service {
  /** "http://127.0.0.1:7171" */
  readonly address: string;
  readonly token: string;
  ask(path: string, options?: RequestInit): Promise<Response>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<unknown>;
}

/** The real service of this machine, in memory, as `npm start` starts it; with the demo town. */
export async function startService(args: readonly string[] = []): Promise<Service> {
  const { LOCAL_TOKEN, STORE, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    ["functions/local/start.mjs", "--memory", "--port", "0", ...args],
    { env: environment, stdio: ["ignore", "pipe", "pipe"] }
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes) => {
      said += String(bytes);
    });
  }
  const ended = once(child, "close");
  const done = args.includes("--empty") ? /#token=(\S+)/ : /liegen bereit/;
  while (!done.test(said)) {
    if (child.exitCode !== null) throw new Error(`the service did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const [, address = "", token = ""] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(said) ?? [];
  return {
    address,
    token,
    ask: (path, options) => {
      const headers = { authorization: `Bearer ${token}`, ...options?.headers };
      return patiently(() => fetch(`${address}/api/v1/${path}`, { ...options, headers }));
    },
    stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
}

/** Tests ask faster than a person may (429), and wait as the pane does. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  const answer = await ask();
  if (answer.status !== 429) return answer;
  const seconds = Number(answer.headers.get("retry-after") ?? 1);
  await new Promise((resolve) => setTimeout(resolve, Math.max(1, seconds) * 1000));
  return patiently(ask);
}
