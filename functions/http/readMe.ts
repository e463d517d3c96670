import type { Handler } from "../serving/handler.ts";

export const readMe: Handler<"readMe"> = async (
  _asked,
  { call, roles, departments, topics },
  { counter, settingsFor }
) => {
  const [settings, known] = await Promise.all([
    settingsFor(call)("recent"),
    counter.persons.find(call, call.by),
  ]);
  const { id, name: town } = settings.municipality;
  const name = known?.value.name;
  const me = { person: call.by, ...(name !== undefined && { name }), roles, departments, topics };
  return { status: 200, json: { ...me, municipality: { id, name: town } } };
};
