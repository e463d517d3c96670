import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./shell.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options and files of a command line; an unknown option is wrong use, told in German. */
export function optionsOf<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(sentence(error));
  }
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const option = /'(-[^' ]+)/.exec(message)?.[1];
  if (/argument missing/.test(message)) return `Hinter ${option} fehlt die Angabe.`;
  return option ? `Die Option ${option} gibt es nicht.` : "Der Aufruf ist nicht vollständig.";
}
