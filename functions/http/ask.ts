import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import { inquiryEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const ask: Handler<"ask"> = async (
  { parameters: { period }, query, body },
  { call },
  { counter, newId }
) => {
  const { departments } = (await counter.settings.read(call)).value;
  const department = departmentNamed(departments, body.department)?.name;
  if (department === undefined) {
    return problem(
      "misfit",
      `„${body.department}“ steht nicht in den Einstellungen. Bitte einen Fachbereich aus den Einstellungen wählen.`
    );
  }
  const { value, etag } = await counter.inquiries.ask(call, {
    ...body,
    department,
    period,
    id: query.id ?? newId(),
  });
  return {
    status: 201,
    json: inquiryEntry(value),
    etag,
    location: `v1/periods/${encodeURIComponent(period)}/inquiries/${value.id}`,
  };
};
