import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./shell.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options and files of a command line; an unknown option is wrong use, told in German. */
export function optionsOf<Known extends Options>(args: readonly string[], options: Known) {
  const parsed = parse(args, options);
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === "") throw new UsageError(`Hinter --${name} fehlt die Angabe.`);
  }
  return parsed;
}

function parse<Known extends Options>(args: readonly string[], options: Known) {
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
  if (/does not take/.test(message)) return `Hinter ${option} steht keine Angabe.`;
  return option ? `Die Option ${option} gibt es nicht.` : "Der Aufruf ist nicht vollständig.";
}
