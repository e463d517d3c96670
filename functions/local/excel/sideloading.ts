import { execFile } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

// How Excel learns of an add-in on one's own machine, without a store and without a package that needs the
// system's key ring: a registry value on Windows, a folder on a Mac, an upload in the browser elsewhere.
const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

type Step =
  | { readonly run: readonly [program: string, ...args: string[]] }
  | { readonly copy: readonly [from: string, to: string] }
  | { readonly discard: string };

interface Sideloading {
  readonly add: readonly Step[];
  readonly remove: readonly Step[];
  /** German: what is left to the person. */
  readonly say: string;
}

/** What is done on which machine (`process.platform`), and undone afterwards. */
export function sideloading(
  platform: string,
  manifest: { readonly id: string; readonly path: string },
  home: string = homedir()
): Sideloading {
  const { id, path } = manifest;
  if (platform === "win32") {
    return {
      add: [{ run: ["reg", "add", developerKey, "/v", id, "/t", "REG_SZ", "/d", path, "/f"] }],
      remove: [{ run: ["reg", "delete", developerKey, "/v", id, "/f"] }],
      say: "In Excel: Start > Add-Ins > Weitere Add-Ins > Entwickler-Add-Ins > „Klimakatalog (Erprobung)“.",
    };
  }
  if (platform === "darwin") {
    const target = join(home, macFolder, `${id}.manifest.xml`);
    return {
      add: [{ copy: [path, target] }],
      remove: [{ discard: target }],
      say: "Excel neu starten, dann: Start > Add-Ins > Entwickler-Add-Ins > „Klimakatalog (Erprobung)“.",
    };
  }
  return {
    add: [],
    remove: [],
    say: `In Excel im Web: Start > Add-Ins > Weitere Add-Ins > Mein Add-In hochladen, und diese Datei wählen:\n  ${path}`,
  };
}

/** Does the steps, one after the other. */
export async function carryOut(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ("run" in step) {
      const [program, ...args] = step.run;
      await promisify(execFile)(program, args);
    } else if ("copy" in step) {
      const [from, to] = step.copy;
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, to);
    } else await rm(step.discard, { force: true });
  }
}
