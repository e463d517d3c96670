import type { Problem } from "../serving/handler.ts";
import type { IncomingRequest } from "../serving/readRequest.ts";

/** An account that has proved itself: tenant and object id. Names and mail addresses prove nothing. */
export interface Account {
  readonly tid: string;
  readonly oid: string;
}

/** Who a request comes from, or why nobody knows. */
export type SignIn = (request: Pick<IncomingRequest, "headers">) => Promise<Account | Problem>;
