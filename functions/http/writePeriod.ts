import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import { periodEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const writePeriod: Handler<"writePeriod"> = async (
  { parameters: { period: id }, body, etag: seen },
  { call },
  { counter }
) => {
  const { departments } = (await counter.settings.read(call)).value;
  const named = body.expectedDepartments ?? [];
  const unknown = named.find((name) => !departmentNamed(departments, name));
  if (unknown !== undefined) {
    return problem("misfit", `„${unknown}“ steht nicht in den Einstellungen. Bitte dort ergänzen.`);
  }
  // Whether it is open, and who has more time, is changed by routes of their own.
  const kept =
    seen === undefined
      ? { state: "open" as const, extensions: [] }
      : (await counter.periods.read(call, id)).value;
  const { state, extensions } = kept;
  const reminded = "reminded" in kept && kept.reminded ? { reminded: kept.reminded } : {};
  const period = {
    ...{ id, state, extensions, ...body, ...reminded },
    expectedDepartments: named.flatMap((name) => departmentNamed(departments, name)?.name ?? []),
    reminders: body.reminders ?? [],
  };
  const { value, etag } = await counter.periods.write(call, period, seen);
  return { status: 200, json: periodEntry(value), etag };
};
