import type { Handler } from "../serving/handler.ts";

export const readMe: Handler<"readMe"> = async (
  _asked,
  { call, roles, departments, topics },
  { counter }
) => {
  const [{ value: settings }, persons] = await Promise.all([
    counter.settings.read(call),
    counter.persons.list(call),
  ]);
  const { id, name: town } = settings.municipality;
  const name = persons.find(({ value }) => value.id === call.by)?.value.name;
  const me = { person: call.by, ...(name !== undefined && { name }), roles, departments, topics };
  return { status: 200, json: { ...me, municipality: { id, name: town } } };
};
