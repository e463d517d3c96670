import { DeskTrouble } from "../pane/deskTrouble.ts";
import type { DeskFile, WorkbookHost } from "../pane/workbookHost.ts";

/** Outside Excel a file takes the place of the open workbook. */
export function fileHost(): WorkbookHost {
  let file: DeskFile | undefined;
  const listeners = new Set<() => void>();
  return {
    kind: "file",
    readFile: async () => file,
    name: () => file?.name,
    takeFile(taken) {
      file = taken;
      for (const changed of listeners) changed();
    },
    async addCatalogue() {
      throw new DeskTrouble("Außerhalb von Excel geht das noch nicht.");
    },
    async write() {
      throw new DeskTrouble(
        "Außerhalb von Excel lassen sich Zellen nicht ändern. Bitte die Datei in Excel öffnen und dort ändern."
      );
    },
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
