import type { RouteShape } from "../../shared/exchange/route.ts";
import { type RouteName, routes } from "../../shared/exchange/routes.ts";
import { knownStates, seenState } from "./etags.ts";
import type { Asked, Problem } from "./handler.ts";
import { type IncomingRequest, readAddress, readBody } from "./readRequest.ts";
import type { SettingsFor } from "./recentSettings.ts";

/** A request as its function takes it, or what is wrong with it. */
export async function readAsked<Name extends RouteName>(
  name: Name,
  request: IncomingRequest,
  settings: SettingsFor
): Promise<Asked<Name> | Problem> {
  const shape: RouteShape = routes[name];
  const address = readAddress(shape, request);
  if ("problem" in address) return address;
  const ifNoneMatch = request.headers.get("if-none-match");
  const state = seenState(shape, request.headers.get("if-match"), ifNoneMatch);
  if ("problem" in state) return state;
  const body = await readBody(shape, request, settings);
  if ("problem" in body) return body;
  const knows = shape.method === "GET" ? knownStates(ifNoneMatch) : () => false;
  // The boundary: everything was checked against the route that these types are made from.
  return { ...address, ...body, ...state, knows } as unknown as Asked<Name>;
}
