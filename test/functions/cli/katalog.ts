import { resolve } from "node:path";
import { main } from "../../../functions/cli/katalog.ts";

/** Runs one command line where the project lies; answers its exit code and what it said. */
export async function katalog(...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await main(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    path: (typed) => resolve(typed),
    terminal: false,
  });
  return { code, ...said };
}
