import { memberEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const writeMember: Handler<"writeMember"> = async (
  { parameters: { tenant: tid, account: oid }, body, etag: seen },
  visit,
  { counter }
) => {
  const { call } = visit;
  if (visit.tid === tid && visit.oid === oid && !body.roles.includes("admin")) {
    return problem(
      "wrongState",
      "Sich selbst die Verwaltung zu nehmen geht nicht. Bitte eine andere Person damit betrauen."
    );
  }
  if (visit.tid === tid && visit.oid === oid && hasEnded(body.until, call.at)) {
    return problem(
      "wrongState",
      "Die eigene Mitgliedschaft zu beenden geht nicht. Bitte eine andere Person damit betrauen."
    );
  }
  const person = await counter.persons.find(call, body.person);
  if (person === undefined || person.value.erasedAt !== undefined) {
    return problem(
      "misfit",
      "Diese Person steht nicht im Verzeichnis. Bitte sie zuerst dort eintragen.",
      {
        places: [{ at: "/person", name: "Person", expected: "eine Person aus dem Verzeichnis" }],
      }
    );
  }
  const known = await counter.members.find(tid, oid);
  if (known !== undefined && known.municipality !== call.municipality) {
    return problem(
      "alreadyDifferent",
      "Dieses Konto gehört zu einer anderen Kommune. Bitte ein Konto der eigenen Kommune eintragen."
    );
  }
  const member = { ...body, tid, oid, municipality: call.municipality };
  const { value, etag } = await counter.members.write(call, member, seen);
  return { status: 200, json: memberEntry(value), etag };
};

/** A membership goes on to the end of its last day. */
const hasEnded = (until: string | undefined, at: string) =>
  until !== undefined && until < at.slice(0, 10);
