import { measuresOfPeriod } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import { xlsx } from "../../shared/exchange/routes/media.ts";
import { officeLayout } from "../../shared/workbook/office/officeLayout.ts";
import type { Handler } from "../serving/handler.ts";
import { versionNumber } from "../serving/versionNumber.ts";

export const readOfficeWorkbook: Handler<"readOfficeWorkbook"> = async (
  { query: { version, draft } },
  { call },
  { counter, now }
) => {
  const { value: settings } = await counter.settings.read(call);
  const { value: catalogue } =
    version !== undefined
      ? await counter.versions.read(call, versionNumber(version))
      : draft !== undefined
        ? await counter.consolidation.draft(call, draft)
        : { value: undefined };
  const at = now();
  const layout = officeLayout(
    catalogue ? measuresOfPeriod(catalogue) : [],
    settings,
    at.toISOString().slice(0, 10)
  );
  const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
  const bytes = await writeWorkbook(layout, at);
  return { status: 200, bytes, media: xlsx, name: "Arbeitsmappe des Büros.xlsx" };
};
