import type { JsonSchema } from "../catalogue/kind.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { closed, listOf, shapeOf, shortText, longText as text } from "./jsonShapes.ts";
import type { Misfit } from "./misfits.ts";
import {
  namedSchemas,
  type Schemas,
  schemasWithReferences,
  withReferences,
} from "./namedSchemas.ts";
import { parametersOf } from "./pathOf.ts";
import { type Policy, roleNames } from "./policy.ts";
import { type ProblemCode, problems } from "./problems.ts";
import type { RouteShape } from "./route.ts";
import { type RouteName, routeNames, routes } from "./routes.ts";
import { schemaHeader, schemaVersion } from "./schemaVersion.ts";
import { withTitles } from "./titles.ts";

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of all routes, in German, made from the table of routes and that of fields. */
export function openApi(settings: Settings, version: string): Json {
  const named = withTitles(namedSchemas(settings));
  return {
    openapi: "3.1.0",
    info: {
      title: "Klimakatalog: Schnittstelle",
      version,
      description:
        "Meldungen abgeben, zusammenführen, Stände veröffentlichen, Vorlagen erstellen. Fehler kommen als application/problem+json mit fester Kennung und deutschem Text.",
    },
    servers: [{ url: "/api" }],
    tags: [...new Set(routeNames.map((name) => routes[name].group))].map((name) => ({ name })),
    security: [{ anmeldung: [] }],
    paths: pathsOf(settings, named),
    components: {
      securitySchemes: { anmeldung: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      schemas: { Problem: withTitles(problemSchema), ...schemasWithReferences(named) },
    },
  };
}

const problemSchema: JsonSchema = closed(
  {
    type: shortText,
    code: { type: "string", enum: Object.keys(problems) },
    status: { type: "integer" },
    title: shortText,
    detail: { type: "string" },
  },
  {
    reference: shortText,
    places: listOf(shapeOf<Misfit>({ at: text, name: text, expected: text }, {})),
    questions: listOf(shortText),
  }
);

function pathsOf(settings: Settings, named: Schemas): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of routeNames) {
    const shape: RouteShape = routes[name];
    const path = `/${shape.path}`;
    paths[path] = {
      ...paths[path],
      [shape.method.toLowerCase()]: operation(name, shape, settings, named),
    };
  }
  return paths;
}

function operation(name: RouteName, shape: RouteShape, settings: Settings, named: Schemas): Json {
  return {
    operationId: name,
    summary: shape.title,
    description: `Für: ${peopleOf(shape.policy)}.`,
    tags: [shape.group],
    ...(shape.policy === "public" && { security: [] }),
    parameters: [...parametersFor(shape), ...headersFor(shape)],
    ...(shape.request && { requestBody: requestOf(shape.request, settings) }),
    responses: { ...answersOf(shape, settings, named), ...problemsOf(shape) },
  };
}

function peopleOf(policy: Policy): string {
  if (policy === "public") return "alle, ohne Anmeldung";
  if (policy === "members") return "alle Mitglieder der Kommune";
  return policy.map((role) => roleNames[role]).join(", ");
}

function parametersFor({ path, query = {}, needs = [] }: RouteShape): readonly Json[] {
  return [
    ...parametersOf(path).map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...Object.entries(query).map(([name, schema]) => ({
      name,
      in: "query",
      schema,
      required: needs.includes(name),
    })),
  ];
}

const isInParts = ({ answer }: RouteShape) => answer.as === "bytes" && answer.inParts === true;

function headersFor(shape: RouteShape): readonly Json[] {
  const { condition, etag, method } = shape;
  const header = (name: string, description: string) => ({
    name,
    in: "header",
    description,
    schema: { type: "string" },
  });
  return [
    header(schemaHeader, `Fassung der Schnittstelle, derzeit ${schemaVersion}`),
    ...(condition ? [header("If-Match", "ETag des Standes, der geändert wird")] : []),
    ...(condition === "createOrChange"
      ? [header("If-None-Match", "ein Stern (\\*) beim Anlegen")]
      : []),
    ...(etag && method === "GET" ? [header("If-None-Match", "ETag, der schon vorliegt")] : []),
    ...(isInParts(shape)
      ? [
          header("Range", "Teil der Datei, zum Beispiel bytes=0-4194303"),
          header("If-Range", "ETag der Datei, von der schon ein Teil vorliegt"),
        ]
      : []),
  ];
}

function requestOf(request: NonNullable<RouteShape["request"]>, settings: Settings): Json {
  if (request.as === "json") {
    return {
      required: true,
      content: { "application/json": { schema: withTitles(request.schema(settings)) } },
    };
  }
  if (request.as === "form") {
    const file = { type: "string", contentMediaType: "application/octet-stream" };
    const schema = withTitles(closed({ file }, { said: request.schema(settings) }));
    return { required: true, content: { "multipart/form-data": { schema } } };
  }
  return { required: true, content: Object.fromEntries(request.media.map((media) => [media, {}])) };
}

function answersOf(shape: RouteShape, settings: Settings, named: Schemas): Json {
  const { answer, etag, method } = shape;
  const headers = etag && { ETag: { schema: { type: "string" } } };
  const content =
    answer.as === "json"
      ? {
          "application/json": {
            schema: withReferences(withTitles(answer.schema(settings)), named),
          },
        }
      : answer.as === "bytes"
        ? Object.fromEntries(answer.media.map((media) => [media, {}]))
        : undefined;
  return {
    [answer.status]: {
      description: answer.status === 202 ? "Angenommen; der Auftrag steht unter Location" : "Gut",
      ...(headers && { headers }),
      ...(content && { content }),
    },
    ...(isInParts(shape) && {
      206: {
        description: "Ein Teil der Datei; Content-Range sagt, welcher",
        headers: { ...headers, "Content-Range": { schema: { type: "string" } } },
        ...(content && { content }),
      },
    }),
    ...(etag && method === "GET" && { 304: { description: "Nichts Neues" } }),
  };
}

/** What every route can answer, what its shape brings, and what it says of itself. */
function problemCodesOf(shape: RouteShape): readonly ProblemCode[] {
  const { request, condition, policy, path, problems: own = [] } = shape;
  return [
    ...(policy === "public"
      ? []
      : ([
          "notSignedIn",
          "notAllowed",
          "notAMember",
          "tooMany",
          "signInAway",
          "storeAway",
        ] as const)),
    ...(request ? (["unreadable", "misfit", "tooLarge", "wrongMedia"] as const) : []),
    ...(condition ? (["changedMeanwhile", "stateNotNamed"] as const) : []),
    ...(path.includes("{") ? (["notFound"] as const) : []),
    "misfit",
    "reload",
    "fault",
    ...own,
  ];
}

function problemsOf(shape: RouteShape): Json {
  const byStatus = Map.groupBy(new Set(problemCodesOf(shape)), (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `${problems[code].title} (${code})`).join(" · "),
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    ])
  );
}
