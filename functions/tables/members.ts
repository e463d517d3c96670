import type { MemberBody } from "../../shared/exchange/entities/member.ts";

/** What a signed-in person may do in a municipality; found by tenant and object id, never by mail address. */
export interface Member extends Omit<MemberBody, "roles"> {
  readonly tid: string;
  readonly oid: string;
  readonly municipality: string;
  readonly roles: readonly string[];
}
