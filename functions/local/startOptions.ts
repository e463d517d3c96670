import { parseArgs } from "node:util";

export interface StartOptions {
  readonly keeping: { readonly folder: string } | "memory";
  readonly port: number;
  /** Whether the demo town moves in where nothing is yet. */
  readonly demo: boolean;
  /** Whether the files of the pane are made anew, as "npm start" asks for. */
  readonly buildsPane: boolean;
}

const usage =
  "npm start [-- --memory | --folder ORDNER] [--port 7171] [--empty]\n  --memory  nichts aufheben: nach dem Beenden ist alles weg\n  --folder  Ordner, in dem alles liegt (ohne Angabe: .klimakatalog)\n  --empty   ohne die Musterstadt anfangen\n";

/** What was asked for; a text when it was wrong, saying what to do. */
export function startOptions(args: readonly string[], folder: string): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        memory: { type: "boolean" },
        folder: { type: "string" },
        port: { type: "string" },
        empty: { type: "boolean" },
        "build-pane": { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    if (values.help) return usage;
    const port = Number(values.port ?? 7171);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return usage;
    if (values.memory && values.folder !== undefined) return usage;
    const keeping = values.memory ? "memory" : { folder: values.folder ?? folder };
    return { keeping, port, demo: !values.empty, buildsPane: values["build-pane"] === true };
  } catch {
    return usage;
  }
}
