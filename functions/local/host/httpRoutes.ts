import { isTrigger, type RegisteredFunction } from "./functionsCore.ts";

/** A function that answers requests, and the form of its addresses. */
export interface HttpRoute {
  readonly name: string;
  readonly methods: readonly string[];
  readonly pattern: RegExp;
  readonly parameters: readonly string[];
  /** Its last parameter is the whole rest of the address. */
  readonly takesRest: boolean;
}

/**
 * The table of addresses. As Azure's host does, refuses routes that begin with its own words and two
 * functions under one address; fixed words go before parameters.
 */
export function httpRoutes(
  functions: ReadonlyMap<string, RegisteredFunction>,
  prefix: string
): readonly HttpRoute[] {
  const found = [...functions.values()].flatMap(({ metadata: { name, bindings } }) => {
    const trigger = Object.values(bindings).find(isTrigger);
    if (trigger?.type !== "httpTrigger") return [];
    const route = trigger.route ?? name;
    if (/^(admin|runtime)/i.test(route)) {
      throw new Error(`${name}: Azure refuses routes that start with admin or runtime`);
    }
    return [{ route, methods: methodsOf(trigger.methods), name }];
  });
  const addresses = found.flatMap(({ route, methods }) => methods.map((one) => `${one} ${route}`));
  const twice = addresses.find((one, at) => addresses.indexOf(one) < at);
  if (twice !== undefined) throw new Error(`two functions answer ${twice}`);
  return found
    .map(({ route, ...rest }) => ({ ...rest, ...patternOf(`${prefix}/${route}`) }))
    .sort((a, b) => a.parameters.length - b.parameters.length);
}

const methodsOf = (methods: readonly string[] = ["GET", "POST"]) =>
  methods.map((method) => method.toUpperCase());

function patternOf(route: string): Pick<HttpRoute, "pattern" | "parameters" | "takesRest"> {
  const parameters: string[] = [];
  const source = route
    .split("/")
    .map((part) => {
      const [, star, name] = /^\{(\*?)(\w+)\}$/.exec(part) ?? [];
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      parameters.push(name);
      return star ? "(.*)" : "([^/]+)";
    })
    .join("/");
  const takesRest = route.includes("{*");
  return { pattern: new RegExp(`^/${source}/?$`, "i"), parameters, takesRest };
}

/** The function for a request and what stands in its address, decoded; `methods` when only the method is wrong. */
export function findRoute(
  routes: readonly HttpRoute[],
  method: string,
  path: string
):
  | { readonly name: string; readonly parameters: Readonly<Record<string, string>> }
  | { readonly methods: readonly string[] } {
  const fitting = routes.flatMap((route) => {
    const match = route.pattern.exec(path);
    return match === null ? [] : [{ route, match }];
  });
  const found = fitting.find(({ route }) => route.methods.includes(method));
  const exact = fitting.filter(({ route }) => !route.takesRest);
  if (!found) {
    // What fits everything is no address of its own.
    const offered = exact.length > 0 ? fitting : [];
    return { methods: [...new Set(offered.flatMap(({ route }) => route.methods))] };
  }
  const { route, match } = found;
  const parameters = route.parameters.map((name, at) => [name, decoded(match[at + 1] ?? "")]);
  return { name: route.name, parameters: Object.fromEntries(parameters) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
