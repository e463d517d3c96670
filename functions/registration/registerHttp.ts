import { app, type HttpRequest, type InvocationContext } from "@azure/functions";
import type { RouteShape } from "../../shared/exchange/route.ts";
import { type RouteName, routeNames, routes } from "../../shared/exchange/routes.ts";
import { preflight } from "../serving/cors.ts";
import type { LogEntry } from "../serving/desk.ts";
import { httpFunctions } from "../serving/httpFunctions.ts";
import { onError } from "../serving/onError.ts";
import { serve } from "../serving/serve.ts";
import { type OutgoingResponse, toResponse } from "../serving/toResponse.ts";
import { theDesk } from "./theDesk.ts";

/**
 * Every route as a function of its own name. `anonymous` means: no function key, which would be one
 * secret for all; who may call is decided by `secured`.
 */
export function registerHttp(): void {
  for (const name of routeNames) {
    const { method, path }: RouteShape = routes[name];
    app.http(name, {
      methods: [method],
      authLevel: "anonymous",
      route: path,
      handler: (request, context) => answer(name, request, context),
    });
  }
  app.http("preflight", {
    methods: ["OPTIONS"],
    authLevel: "anonymous",
    route: "v1/{*rest}",
    handler: async ({ headers }) => {
      const { desk } = await theDesk();
      return preflight(headers.get("origin"), desk.paneOrigins);
    },
  });
}

async function answer(
  name: RouteName,
  request: HttpRequest,
  context: InvocationContext
): Promise<OutgoingResponse> {
  const reference = context.invocationId;
  try {
    const { desk } = await theDesk();
    const log = (entry: LogEntry) => logInto(context, entry);
    return await serve(name, httpFunctions[name], request, reference, { ...desk, log });
  } catch (error) {
    context.error(error instanceof Error ? error.stack : error);
    return toResponse(onError(error).reply, reference);
  }
}

function logInto(context: InvocationContext, entry: LogEntry): void {
  const line = JSON.stringify(entry);
  if (entry.level === "error") context.error(line);
  else if (entry.level === "warning") context.warn(line);
  else context.info(line);
}
