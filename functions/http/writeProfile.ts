import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import { readProfile } from "../../shared/sheet/columns/profile.ts";
import { seesDepartment } from "../auth/visit.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noDepartment } from "../serving/sentences.ts";

export const writeProfile: Handler<"writeProfile"> = async (
  { parameters: { department }, body, etag: seen },
  visit,
  { counter }
) => {
  const { call } = visit;
  const { departments } = (await counter.settings.read(call)).value;
  const id = departmentNamed(departments, department)?.name;
  if (id === undefined || !seesDepartment(visit, id)) return problem("notFound", noDepartment);
  const [trouble] = readProfile(body).troubles;
  if (trouble !== undefined) return problem("misfit", trouble);
  const profile = { ...body, department: id, id };
  const { value, etag } = await counter.profiles.write(call, profile, seen);
  return { status: 200, json: value, etag };
};
