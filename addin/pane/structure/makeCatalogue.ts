import { profileOf } from "../../../shared/sheet/columns/profile.ts";
import type { Desk } from "../view.ts";
import { type Doubt, headingsCounted } from "./doubts.ts";

/** The catalogue is made, the mapping remembered, the workbook read anew. Open questions are asked about once. */
export async function makeCatalogue(desk: Desk, open: readonly Doubt[]): Promise<void> {
  if (open.length > 0 && !(await desk.ask(acceptProposals(open)))) return;
  await desk.act("Katalog wird angelegt …", async (tell) => {
    const { file, reading } = desk.book.state();
    if (!file || !reading) throw new Error("a catalogue is to be made before anything was read");
    const { department } = reading;
    await desk.book.keepProfile();
    const done = await desk.host.addCatalogue({
      source: file,
      profile: profileOf(reading),
      ...(department !== undefined && { department }),
      sheets: () => desk.reader.newSheets(),
      rows: (sheet, from, most) => desk.reader.rowPiece(sheet, from, most),
      tell,
    });
    await desk.book.read();
    desk.say(done);
  });
}

const acceptProposals = (open: readonly Doubt[]) => ({
  title: open.length === 1 ? "Eine Frage ist noch offen" : `${open.length} Fragen sind noch offen`,
  text: `${headingsCounted(open)} ${open.length === 1 ? "wird" : "werden"} übernommen, wie vorgeschlagen. Ändern lässt sich das später jederzeit: Ihre Blätter bleiben, wie sie sind.`,
  yes: "Vorschläge annehmen",
  no: "Zurück zu den Fragen",
});
