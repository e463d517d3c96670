import type { JsonSchema } from "../catalogue/kind.ts";
import { firstPart, wholeFile } from "./inParts.ts";
import { pathOf } from "./pathOf.ts";
import type { ProblemDetails } from "./problems.ts";
import type { AnswerOf, BodyOf, ParametersOf, RouteShape } from "./route.ts";
import { type RouteName, type Routes, routes } from "./routes.ts";
import { schemaHeader, schemaVersion } from "./schemaVersion.ts";

/** What every machine's fetch can do; handed in, so that the client knows no machine. */
export type Fetch = (
  url: string,
  options: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  }
) => Promise<FetchAnswer>;

interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ClientOptions {
  /** "https://…" without a slash at the end. */
  readonly address: string;
  readonly fetch: Fetch;
  /** A bearer token, asked for anew with every request. */
  readonly token: () => Promise<string>;
}

type ParametersFor<Name extends RouteName> = keyof ParametersOf<Routes[Name]["path"]> extends never
  ? { readonly parameters?: undefined }
  : { readonly parameters: ParametersOf<Routes[Name]["path"]> };

type BodyFor<Name extends RouteName> =
  BodyOf<Routes[Name]> extends undefined
    ? { readonly body?: undefined }
    : { readonly body: BodyOf<Routes[Name]> };

type QueryFor<Name extends RouteName> = Routes[Name] extends {
  readonly query: Readonly<Record<infer Key extends string, JsonSchema>>;
}
  ? { readonly query?: { readonly [Each in Key]?: string } }
  : { readonly query?: undefined };

/** What a call of a route needs; `ifMatch` is the ETag that was seen, "new" for something not there yet. */
type CallOf<Name extends RouteName> = ParametersFor<Name> &
  BodyFor<Name> &
  QueryFor<Name> & { readonly ifMatch?: string; readonly ifNoneMatch?: string };

/** What came back: the answer with its ETag, nothing new, or a problem in German. */
type Outcome<Answer> =
  | {
      readonly state: "ok";
      readonly status: number;
      readonly answer: Answer;
      readonly etag?: string;
      /** Where a job can be looked up, below the address. */
      readonly location?: string;
    }
  | { readonly state: "unchanged" }
  | { readonly state: "problem"; readonly problem: ProblemDetails; readonly retryAfter?: number };

type AnswerFor<Name extends RouteName> = Routes[Name]["answer"]["as"] extends "bytes"
  ? Uint8Array
  : AnswerOf<Routes[Name]>;

export interface Client {
  call<Name extends RouteName>(name: Name, call: CallOf<Name>): Promise<Outcome<AnswerFor<Name>>>;
}

/** The counter's routes as functions: `client.call("readSettings", {})`. */
export function newClient(options: ClientOptions): Client {
  return {
    async call<Name extends RouteName>(name: Name, call: CallOf<Name>) {
      const shape: RouteShape = routes[name];
      const ask = async (more: Readonly<Record<string, string>> = {}) =>
        options.fetch(urlOf(options.address, shape, call), {
          method: shape.method,
          headers: {
            ...{ ...headersOf(shape, call), ...more },
            authorization: `Bearer ${await options.token()}`,
          },
          ...(call.body !== undefined && { body: bodyOf(shape, call.body) }),
        });
      const { answer: form }: RouteShape = shape;
      const isLong = form.as === "bytes" && form.inParts === true;
      const answer = await ask(isLong ? firstPart : {});
      // The boundary: what comes back was made from the same table of routes.
      return (await outcomeOf(answer, shape, ask)) as Outcome<AnswerFor<Name>>;
    },
  };
}

interface LooseCall {
  readonly parameters?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
}

function urlOf(address: string, shape: RouteShape, { parameters, query }: LooseCall): string {
  const path = pathOf(shape.path, (parameters ?? {}) as Readonly<Record<string, string>>);
  const asked = Object.entries((query ?? {}) as Readonly<Record<string, string | undefined>>)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? "")}`)
    .join("&");
  return `${address}/api/${path}${asked === "" ? "" : `?${asked}`}`;
}

function headersOf(shape: RouteShape, call: LooseCall): Readonly<Record<string, string>> {
  const { request } = shape;
  const [media = "application/octet-stream"] = request?.as === "bytes" ? request.media : [];
  return {
    accept: "application/json, application/problem+json, */*;q=0.8",
    [schemaHeader]: String(schemaVersion),
    ...(request?.as === "json" && { "content-type": "application/json" }),
    ...(request?.as === "bytes" && { "content-type": media }),
    ...(call.ifMatch === "new" && { "if-none-match": "*" }),
    ...(call.ifMatch !== undefined && call.ifMatch !== "new" && { "if-match": call.ifMatch }),
    ...(call.ifNoneMatch !== undefined && { "if-none-match": call.ifNoneMatch }),
  };
}

/** A form is built by the machine (FormData) and passed through. */
const bodyOf = ({ request }: RouteShape, body: unknown): unknown =>
  request?.as === "json" ? JSON.stringify(body) : body;

async function outcomeOf(
  answer: FetchAnswer,
  shape: RouteShape,
  ask: (headers: Readonly<Record<string, string>>) => Promise<FetchAnswer>
): Promise<Outcome<unknown>> {
  const { status } = answer;
  if (status === 304) return { state: "unchanged" };
  if (status >= 400) return problemOf(answer);
  const etag = answer.headers.get("etag");
  const location = answer.headers.get("location");
  const content =
    shape.answer.as === "json"
      ? await answer.json()
      : shape.answer.as === "bytes"
        ? await wholeFile({ first: answer, ask })
        : undefined;
  if (isAnswer(content)) return problemOf(content);
  return {
    state: "ok",
    status,
    answer: content,
    ...(etag !== null && { etag }),
    ...(location !== null && { location }),
  };
}

/** Bytes of a file, or the answer to the part of it that went wrong. */
const isAnswer = (content: unknown): content is FetchAnswer =>
  typeof content === "object" && content !== null && "arrayBuffer" in content;

async function problemOf(answer: FetchAnswer): Promise<Outcome<never>> {
  const isProblem = answer.headers.get("content-type")?.includes("problem+json") ?? false;
  const retry = Number(answer.headers.get("retry-after") ?? Number.NaN);
  const problem = isProblem ? ((await answer.json()) as ProblemDetails) : strange(answer.status);
  return { state: "problem", problem, ...(Number.isFinite(retry) && { retryAfter: retry }) };
}

/** Something between desk and counter (a proxy, a gateway) answered in the counter's place. */
const strange = (status: number): ProblemDetails => ({
  type: "about:blank",
  code: "storeAway",
  status,
  title: "Der Dienst antwortet gerade nicht",
  detail: "Bitte in einer Minute noch einmal versuchen. Nichts ist verloren.",
});
