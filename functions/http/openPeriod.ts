import { departmentNamed } from "../../shared/catalogue/readDepartments.ts";
import { periodEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const openPeriod: Handler<"openPeriod"> = async (
  { parameters: { period }, body },
  { call },
  { counter }
) => {
  const { departments } = (await counter.settings.read(call)).value;
  const named = body.expectedDepartments ?? [];
  const unknown = named.find((name) => !departmentNamed(departments, name));
  if (unknown !== undefined) {
    return problem("misfit", `„${unknown}“ steht nicht in den Einstellungen. Bitte dort ergänzen.`);
  }
  const { value, etag } = await counter.periods.write(call, {
    ...body,
    id: period,
    state: "open",
    expectedDepartments: named.flatMap((name) => departmentNamed(departments, name)?.name ?? []),
    reminders: body.reminders ?? [],
    extensions: [],
  });
  return {
    status: 201,
    json: periodEntry(value),
    etag,
    location: `v1/periods/${encodeURIComponent(period)}`,
  };
};
