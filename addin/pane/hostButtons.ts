import { button } from "./buttons.ts";
import type { Attributes, Content } from "./element.ts";
import type { Desk } from "./view.ts";
import type { CellPlace } from "./workbookHost.ts";

/** Outside Excel: the workbook, as it stands now, comes back as a file. */
export const downloadButton = ({ host, act }: Desk, label: string): Content =>
  host.download &&
  button(label, () => act("Datei wird gespeichert …", async () => host.download?.()));

/** In Excel: the cell is selected; elsewhere there is nothing to be shown. */
export function showButton(
  { host, act }: Desk,
  place: CellPlace,
  label: string,
  attributes: Attributes = {}
): Content {
  const { select } = host;
  return (
    select && button(label, () => act("Zeile wird gezeigt …", () => select(place)), attributes)
  );
}
