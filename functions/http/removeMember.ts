import { type Handler, problem } from "../serving/handler.ts";

export const removeMember: Handler<"removeMember"> = async (
  { parameters: { tenant: tid, account: oid }, etag = "" },
  visit,
  { counter }
) => {
  if (visit.tid === tid && visit.oid === oid) {
    return problem(
      "wrongState",
      "Sich selbst auszutragen geht nicht. Bitte eine andere Person damit betrauen."
    );
  }
  await counter.members.read(visit.call, tid, oid);
  await counter.members.remove(visit.call, { tid, oid, etag });
  return { status: 204 };
};
