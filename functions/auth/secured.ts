import { admits, type Policy, type Role, roles } from "../../shared/exchange/policy.ts";
import type { RouteName } from "../../shared/exchange/routes.ts";
import { routes } from "../../shared/exchange/routes.ts";
import type { Desk } from "../serving/desk.ts";
import {
  type Handler,
  type Problem,
  type PublicHandler,
  problem,
  type Reply,
} from "../serving/handler.ts";
import { readAsked } from "../serving/readAsked.ts";
import type { IncomingRequest } from "../serving/readRequest.ts";
import type { Member } from "../tables/members.ts";
import type { Visit } from "./visit.ts";

/** A request on its way to a function, with its number in the log. */
export type Serve = (request: IncomingRequest, reference: string, desk: Desk) => Promise<Reply>;

/**
 * The only way to a function that is not open to everybody: account, membership, role, rate, and then
 * the request itself, in this order, so that nobody learns anything before we know them.
 */
export function secured<Name extends RouteName>(name: Name, handler: Handler<Name>): Serve {
  const { policy }: { readonly policy: Policy } = routes[name];
  if (policy === "public") throw new Error(`${name} is public and must be opened`);
  return async (request, reference, desk) => {
    const visit = await visitOf(request, reference, policy, desk);
    if ("problem" in visit) return visit;
    const asked = await readAsked(name, request, desk.settingsFor(visit.call));
    return "problem" in asked ? asked : handler(asked, visit, desk);
  };
}

/** A door that is open to everybody; only routes that say so have one. */
export function opened<Name extends RouteName>(name: Name, handler: PublicHandler<Name>): Serve {
  if (routes[name].policy !== "public") throw new Error(`${name} is not public`);
  return async (request, _reference, desk) => {
    const asked = await readAsked(name, request, noSettings);
    return "problem" in asked ? asked : handler(asked, desk);
  };
}

function noSettings(): never {
  throw new Error("a public route has no body");
}

async function visitOf(
  request: IncomingRequest,
  reference: string,
  policy: Policy,
  desk: Desk
): Promise<Visit | Problem> {
  const account = await desk.signIn(request);
  if ("problem" in account) return account;
  const now = desk.now();
  const { members } = desk.counter;
  const member = await members.find(account.tid, account.oid);
  if (member === undefined || rolesOf(member, now).length === 0) return stranger;
  const { municipality, person } = member;
  const { isFree, retryAfter } = await desk.counter.rate.take(
    { municipality, person },
    now.toISOString()
  );
  if (!isFree) return problem("tooMany", tooMany(retryAfter), { retryAfter });
  const grants = [member, ...(await members.represented(member))].map((one) => ({
    ...one,
    roles: rolesOf(one, now),
  }));
  const admitted = grants.filter(({ roles: held }) => admits(policy, held));
  if (admitted.length === 0) return problem("notAllowed", notYours);
  return visitFrom(member, admitted, policy, now, reference);
}

/** What somebody may do by the own membership, or by that of a person they stand in for. */
type Grant = Omit<Member, "roles"> & { readonly roles: readonly Role[] };

/**
 * Only grants that the policy lets in count: who is a head in one department by standing in, and a
 * member of another, releases for the first alone.
 */
function visitFrom(
  { municipality, person, tid, oid }: Member,
  admitted: readonly Grant[],
  policy: Policy,
  now: Date,
  reference: string
): Visit {
  const of = <Value>(pick: (grant: Grant) => readonly Value[]) => [
    ...new Set(admitted.flatMap(pick)),
  ];
  const held = of((grant) => grant.roles);
  const acting = held.find((role) => admits(policy, [role])) ?? held[0] ?? "reader";
  return {
    call: { municipality, by: person, role: acting, at: now.toISOString(), request: reference },
    roles: held,
    departments: of((grant) => grant.departments),
    headOf: of((grant) => (grant.roles.includes("head") ? grant.departments : [])),
    topics: of((grant) => grant.topics),
    tid,
    oid,
  };
}

/** A membership ends with its last day; roles that nobody knows count for nothing. */
function rolesOf({ roles: named, until }: Member, now: Date): readonly Role[] {
  if (until !== undefined && until < now.toISOString().slice(0, 10)) return [];
  return roles.filter((role) => named.includes(role));
}

const stranger = problem(
  "notAMember",
  "Bitte bei der Verwaltung der Einstellungen in Ihrer Kommune eintragen lassen."
);
const notYours = "Ihre Rolle lässt das nicht zu. Bitte die Stabsstelle Klima fragen.";
const tooMany = (seconds: number) =>
  `Bitte ${seconds === 1 ? "eine Sekunde" : `${seconds} Sekunden`} warten und noch einmal versuchen.`;
