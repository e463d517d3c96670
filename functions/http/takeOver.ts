import { createHash } from "node:crypto";
import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import { nameUuid } from "../../shared/consolidation/identity/nameUuid.ts";
import { submissionOf } from "../../shared/consolidation/submissions/submissionOf.ts";
import { nodeHashes } from "../cli/nodeHashes.ts";
import { submissionEntry } from "../serving/entries.ts";
import { fileName } from "../serving/fileName.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const takeOver: Handler<"takeOver"> = async (
  { parameters: { period }, query: { file = "", received = "", department, extent: said }, body },
  { call },
  { counter, readUpload }
) => {
  const extent = said === "partial" ? "partial" : "complete";
  const { value: settings } = await counter.settings.read(call);
  const sender =
    department === undefined ? undefined : departmentNamed(settings.departments, department);
  if (department !== undefined && !sender) {
    return problem("misfit", `„${department}“ steht nicht in den Einstellungen.`);
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
  const submission = submissionOf([reading], {
    id: takeoverId([call.municipality, period, reading.department], extent, body),
    extent,
    municipality: call.municipality,
    department: reading.department,
    period,
    by: call.by,
    at: call.at,
    receivedHow: "mail",
    hashes: nodeHashes,
  });
  const { value, etag, isNew } = await counter.submissions.takeOver(call, submission, received);
  return { status: isNew ? 201 : 200, json: submissionEntry(value), etag };
};

/** The same file of the same department is the same Meldung, however often it is dropped in. */
function takeoverId(
  sender: readonly string[],
  extent: Submission["extent"],
  bytes: Uint8Array
): string {
  const content = createHash("sha256").update(bytes).digest("hex");
  const beside = extent === "partial" ? [extent] : [];
  return nameUuid([...sender, content, ...beside].join("\n"), nodeHashes);
}
