import type { SheetLayout } from "../../../shared/workbook/sheetLayout.ts";
import { mainButton } from "../buttons.ts";
import type { Content } from "../element.ts";
import type { Desk } from "../view.ts";

/** In Excel: the figures with charts on a sheet of their own; elsewhere the page is all there is. */
export function sheetButton({ host, act, say }: Desk, layout: SheetLayout): Content {
  const { writeOverview } = host;
  return (
    writeOverview &&
    mainButton("Blatt mit Diagrammen schreiben", () =>
      act("Blatt „Übersicht“ wird geschrieben …", async () => say(await writeOverview(layout)))
    )
  );
}
