import type { JsonSchema } from "../catalogue/kind.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Policy } from "./policy.ts";
import type { ProblemCode } from "./problems.ts";

// What desk and counter say to each other: every route once, as data. The typed client, the
// registration of functions and the OpenAPI document are made from it.

type Method = "GET" | "PUT" | "POST" | "DELETE";

/** A schema may depend on the municipality: topics and departments are choices of its settings. */
type SchemaOf = (settings: Settings) => JsonSchema;

/** What a request carries. Bytes are a workbook or a template; a form carries a file and JSON beside it. */
type RequestForm =
  | { readonly as: "json"; readonly schema: SchemaOf }
  | { readonly as: "bytes"; readonly media: readonly string[] }
  | { readonly as: "form"; readonly media: readonly string[]; readonly schema: SchemaOf };

/** What comes back when all went well. */
type AnswerForm =
  | { readonly as: "json"; readonly status: 200 | 201 | 202; readonly schema: SchemaOf }
  | {
      readonly as: "bytes";
      readonly status: 200;
      readonly media: readonly string[];
      /** May be long: Range is answered with 206. */
      readonly inParts?: true;
    }
  | { readonly as: "nothing"; readonly status: 204 };

/** Whether a request must name the state it has seen. `createOrChange` takes If-None-Match: * as well. */
type Condition = "change" | "createOrChange";

export interface RouteShape {
  readonly method: Method;
  /** Below /api; names in braces are parameters. */
  readonly path: `v1/${string}`;
  /** German, for the page of the interface. */
  readonly title: string;
  readonly group: string;
  readonly policy: Policy;
  readonly query?: Readonly<Record<string, JsonSchema>>;
  /** Queries that must be there. */
  readonly needs?: readonly string[];
  readonly request?: RequestForm;
  readonly answer: AnswerForm;
  /** The answer carries an ETag, and If-None-Match is answered with 304. */
  readonly etag?: true;
  readonly condition?: Condition;
  /** Problems besides those that every route can have. */
  readonly problems?: readonly ProblemCode[];
}

/** A route and, for the compiler only, what it carries and what comes back. */
export type Route<Shape extends RouteShape, Body, Answer> = Shape & {
  readonly carries?: { readonly body: Body; readonly answer: Answer };
};

/** `route<Body, Answer>()({…})`: types are given, the shape is kept as it stands. */
export const route =
  <Body = undefined, Answer = undefined>() =>
  <const Shape extends RouteShape>(shape: Shape): Route<Shape, Body, Answer> =>
    shape;

export type BodyOf<Of> = Of extends { readonly carries?: { readonly body: infer Body } }
  ? Body
  : undefined;
export type AnswerOf<Of> = Of extends { readonly carries?: { readonly answer: infer Answer } }
  ? Answer
  : undefined;

/** "v1/periods/{period}" → { period: string } */
export type ParametersOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & ParametersOf<Rest>
  : unknown;
