import type { Client } from "../../shared/exchange/client.ts";
import { DeskTrouble } from "../pane/deskTrouble.ts";
import type { DeskFile, WorkbookHost } from "../pane/workbookHost.ts";
import { saveFile } from "./saveFile.ts";
import { structuredFile } from "./structuredFile.ts";

/** Outside Excel a file takes the place of the open workbook; what is changed comes back as a download. */
export function fileHost(client: () => Client): WorkbookHost {
  let file: DeskFile | undefined;
  const put = (next: DeskFile) => {
    file = next;
  };
  return {
    kind: "file",
    readFile: async () => file,
    name: () => file?.name,
    takeFile: put,
    async addCatalogue(catalogue) {
      const made = await structuredFile(client(), catalogue);
      put(made);
      saveFile(made);
      return `„${made.name}“ liegt bei Ihren Downloads. Damit geht es hier auch gleich weiter.`;
    },
    async write(changes) {
      const before = file;
      if (!before) throw new Error("cells are written before there is a file");
      if (/\.csv$/i.test(before.name)) throw new DeskTrouble(csvStays);
      const { patchWorkbook } = await import("./patchWorkbook.ts");
      const after = { ...before, bytes: patchWorkbook(before.bytes, changes) };
      put(after);
      return async () => {
        if (file !== after) throw new DeskTrouble(changedSince);
        put(before);
      };
    },
    async download() {
      if (file) saveFile(file);
    },
    // Nobody else works in this file; whoever changes it here reads it anew.
    onChange: () => () => {},
  };
}

/** Going back would lose what came after, or bring an older workbook in place of another. */
const changedSince =
  "Seitdem wurde an der Arbeitsmappe weitergearbeitet oder eine andere gewählt. Bitte zuerst das Spätere zurücknehmen oder die Zelle von Hand ändern.";

const csvStays =
  "In einer CSV-Datei ändert Klimakatalog nichts. Bitte zuerst unter „Tabelle übernehmen“ die geordnete Arbeitsmappe erstellen; darin lässt sich berichtigen.";
