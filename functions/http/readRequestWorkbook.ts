import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import { xlsx } from "../../shared/exchange/routes/media.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import { requestLayout } from "../../shared/workbook/requests/requestLayout.ts";
import { seesDepartment } from "../auth/visit.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { requestFile } from "../serving/requestFile.ts";
import { requestsOf } from "../serving/requestsOf.ts";
import { noDepartment } from "../serving/sentences.ts";

export const readRequestWorkbook: Handler<"readRequestWorkbook"> = async (
  { parameters: { period: id, department: said } },
  visit,
  { counter, now }
) => {
  const { call } = visit;
  const { value: settings } = await counter.settings.read(call);
  const department = departmentNamed(settings.departments, said)?.name;
  if (department === undefined || !seesDepartment(visit, department)) {
    return problem("notFound", noDepartment);
  }
  const { value: period } = await counter.periods.read(call, id);
  const requests = await requestsOf(counter, call, settings, period);
  const request = requests.find((one) => one.department === department);
  const { id: municipality } = settings.municipality;
  const empty = { municipality, settings, department, period: id };
  const layout = request
    ? requestLayout(request)
    : structuredLayout({
        ...empty,
        title: `Maßnahmen ${department}`,
        ...{ measures: [], findings: [], mappings: [] },
      });
  const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
  const bytes = await writeWorkbook(layout, now());
  return { status: 200, bytes, media: xlsx, name: requestFile(period.label, department) };
};
