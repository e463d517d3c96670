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
    ask: (path, options) =>
      fetch(`${address}/api/v1/${path}`, {
        ...options,
        headers: { authorization: `Bearer ${token}`, ...options?.headers },
      }),
    stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
}
