import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StaticFile } from "./host/httpHost.ts";
import { staticFile } from "./staticFiles.ts";

const page = fileURLToPath(new URL("./page/", import.meta.url));
const pane = fileURLToPath(new URL("../../dist/addin/", import.meta.url));

const isPaneBuilt = () => existsSync(join(pane, "taskpane.html"));

/** Files of the pane where it was built, opened as outside Excel; else the page that lists what is there. */
export async function localFiles(path: string): Promise<StaticFile | undefined> {
  if (path.startsWith("/start/")) return staticFile(page, path.slice("/start".length));
  const built = isPaneBuilt();
  if (built && path !== "/") return staticFile(pane, path);
  if (built) return staticFile(pane, "/index.html");
  return path === "/" || path === "/index.html" ? staticFile(page, "/index.html") : undefined;
}
