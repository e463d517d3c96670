import { createHash } from "node:crypto";
import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import { nameUuid } from "../../shared/consolidation/identity/nameUuid.ts";
import { submissionOf } from "../../shared/consolidation/submissions/submissionOf.ts";
import type { SubmissionEntry } from "../../shared/exchange/entities/submission.ts";
import { nodeHashes } from "../cli/nodeHashes.ts";
import { submissionEntry } from "../serving/entries.ts";
import { fileName } from "../serving/fileName.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const takeOver: Handler<"takeOver"> = async (
  {
    parameters: { period },
    query: { file = "", received = "", department: whose, extent: said },
    body,
  },
  { call },
  { counter, readUpload }
) => {
  const extent = said === "partial" ? "partial" : "complete";
  const { value: settings } = await counter.settings.read(call);
  const sender = whose === undefined ? undefined : departmentNamed(settings.departments, whose);
  if (whose !== undefined && !sender) {
    return problem(
      "misfit",
      `„${whose}“ steht nicht in den Einstellungen. Bitte einen Fachbereich aus den Einstellungen wählen.`
    );
  }
  const options = { settings, ...(sender && { department: sender.name }) };
  const reading = await readUpload(fileName(file), body, options);
  if (reading.refused !== undefined) return problem("fileRefused", reading.refused);
  if (reading.department === undefined) {
    return problem(
      "misfit",
      "Von welchem Fachbereich die Datei kommt, geht nicht aus ihr hervor. Bitte auswählen."
    );
  }
  const { department } = reading;
  const sent = await counter.submissions.list(call, period, [department]);
  const submission = submissionOf([reading], {
    id: takeoverId({ sender: [call.municipality, period, department], extent, bytes: body }, sent),
    extent,
    municipality: call.municipality,
    department,
    period,
    by: call.by,
    at: call.at,
    receivedHow: "mail",
    hashes: nodeHashes,
  });
  const { value, etag, isNew } = await counter.submissions.takeOver(call, submission, received);
  return { status: isNew ? 201 : 200, json: submissionEntry(value), etag };
};

interface Mail {
  /** Municipality, period, department. */
  readonly sender: readonly [string, string, string];
  readonly extent: Submission["extent"];
  readonly bytes: Uint8Array;
}

/**
 * The same file of the same department is the same Meldung, however often it is dropped in; one that
 * another has replaced meanwhile comes again as a new one.
 */
function takeoverId(
  { sender, extent, bytes }: Mail,
  sent: readonly { readonly value: Pick<SubmissionEntry, "id" | "isCurrent"> }[]
): string {
  const content = createHash("sha256").update(bytes).digest("hex");
  const words = [...sender, content, ...(extent === "partial" ? [extent] : [])];
  const replaced = new Set(sent.flatMap(({ value }) => (value.isCurrent ? [] : [value.id])));
  let id = nameUuid(words.join("\n"), nodeHashes);
  for (let again = 1; replaced.has(id); again++) {
    id = nameUuid([...words, again].join("\n"), nodeHashes);
  }
  return id;
}
