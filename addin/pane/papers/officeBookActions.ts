import { officeChoices } from "../../../shared/documents/officeData.ts";
import { xlsx } from "../../../shared/exchange/routes/media.ts";
import { answered } from "../answered.ts";
import { notYet } from "../deskTrouble.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import type { DeskFile } from "../workbookHost.ts";
import type { Papering } from "./papering.ts";

/** The office's workbook goes out empty and comes back filled in. */
export function officeBookActions(
  { client, reader, act, say }: Desk,
  { state, change }: Store<Papering>
) {
  return {
    fetchBook: () =>
      act("Die Arbeitsmappe wird geschrieben …", async () => {
        const { of } = state().wish ?? {};
        const query =
          of === undefined ? {} : "version" in of ? { version: String(of.version) } : of;
        const bytes = await answered(client.call("readOfficeWorkbook", { query }));
        saveFile("Arbeitsmappe des Büros.xlsx", bytes, xlsx);
        say("„Arbeitsmappe des Büros.xlsx“ liegt bei Ihren Downloads.");
      }),
    takeBook: ({ name, bytes }: DeskFile) =>
      act("Die Arbeitsmappe wird gelesen …", async () => {
        const found = await reader.officeBook(name, bytes);
        if ("refused" in found) throw notYet(found.refused);
        const choices = officeChoices(found.rows);
        const { meetings, workshops, common } = choices;
        const isEmpty =
          meetings.length + workshops.length === 0 && Object.keys(common).length === 0;
        if (isEmpty) throw notYet(nothingIn(name));
        change({ book: { ...choices, name, troubles: found.troubles } });
      }),
  };
}

const nothingIn = (name: string) =>
  `In „${name}“ steht keine Sitzung, kein Workshop, kein Themenbericht und keine Haushaltszeile. Bitte die Arbeitsmappe des Büros ausfüllen, speichern und noch einmal wählen.`;
