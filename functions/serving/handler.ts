import type { Misfit } from "../../shared/exchange/misfits.ts";
import type { ProblemCode } from "../../shared/exchange/problems.ts";
import type { BodyOf, ParametersOf } from "../../shared/exchange/route.ts";
import type { RouteName, Routes } from "../../shared/exchange/routes.ts";
import type { Visit } from "../auth/visit.ts";
import type { StoredFile } from "../counter/files.ts";
import type { Desk } from "./desk.ts";

type QueryOf<Name extends RouteName> = Routes[Name] extends {
  readonly query: Readonly<Record<infer Key extends string, unknown>>;
}
  ? { readonly [Each in Key]?: string }
  : Readonly<Record<string, never>>;

/** A request that obeys its route. */
export interface Asked<Name extends RouteName> {
  readonly parameters: ParametersOf<Routes[Name]["path"]>;
  readonly query: QueryOf<Name>;
  readonly body: BodyOf<Routes[Name]>;
  /** The state the caller has seen; absent: does not exist yet. */
  readonly etag?: string;
  /** Whether the caller holds this state already. */
  readonly knows: (etag: string) => boolean;
}

export type Reply =
  | {
      readonly status: 200 | 201 | 202;
      readonly json: unknown;
      readonly etag?: string;
      /** Address below /api. */
      readonly location?: string;
      readonly retryAfter?: number;
    }
  | {
      readonly status: 200 | 206;
      readonly bytes: Uint8Array;
      readonly media: string;
      /** Absent: shown in place, else saved under this name. */
      readonly name?: string;
      readonly etag?: string;
      /** Where in the file the bytes stand; absent where it does not come in parts. */
      readonly place?: { readonly from: number; readonly to: number; readonly of: number };
    }
  /** A file that lies in the store: as much of it goes out as was asked for. */
  | { readonly status: 200; readonly file: StoredFile; readonly etag: string }
  | { readonly status: 204 }
  | { readonly status: 304; readonly etag: string }
  | Problem;

export interface Problem {
  readonly problem: ProblemCode;
  /** German: what happened here, and what to do next. */
  readonly sentence: string;
  readonly retryAfter?: number;
  readonly places?: readonly Misfit[];
  readonly questions?: readonly string[];
}

/** One function: parse (done before) → core → store → answer. */
export type Handler<Name extends RouteName> = (
  asked: Asked<Name>,
  visit: Visit,
  desk: Desk
) => Promise<Reply>;

/** A function behind one of the doors that are open to everybody. */
export type PublicHandler<Name extends RouteName> = (
  asked: Asked<Name>,
  desk: Desk
) => Promise<Reply>;

export const problem = (
  code: ProblemCode,
  sentence: string,
  more: Omit<Problem, "problem" | "sentence"> = {}
): Problem => ({ problem: code, sentence, ...more });
