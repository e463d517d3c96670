import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { handedIn, type Submission } from "../../shared/catalogue/submission.ts";
import type { NewSubmission } from "../../shared/exchange/entities/submission.ts";
import type { Visit } from "../auth/visit.ts";

interface Circumstances {
  readonly id: string;
  readonly period: string;
  readonly visit: Visit;
  readonly receivedHow: Submission["receivedHow"];
  readonly settings: Pick<Settings, "releasedBy">;
}

/** What a desk sends becomes a Meldung: sender, time and state are ours, never the body's. */
export function newSubmission(
  { forRelease, ...body }: NewSubmission,
  { id, period, visit, receivedHow, settings }: Circumstances
): Submission {
  const { municipality, by, at } = visit.call;
  const { ownColumns, issues, ...said } = body;
  const content = { ...said, municipality, period };
  return {
    schema: 1,
    ...content,
    ownColumns,
    issues,
    id,
    by,
    at,
    receivedHow,
    ...(forRelease
      ? { state: "zur Freigabe" as const }
      : handedIn(settings, releaser(visit, body.department))),
    revision: 1,
    hash: "", // the counter takes nobody's word for it
  };
}

/** What the head sends is released with it; the office answers for what it enters itself. */
const releaser = ({ roles, headOf, call }: Visit, department: string) =>
  headOf.includes(department) || roles.includes("office") ? call.by : undefined;
