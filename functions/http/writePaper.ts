import { paperKinds } from "../../shared/documents/paperKinds.ts";
import { readPaperData } from "../../shared/documents/readPaperData.ts";
import { paperEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const writePaper: Handler<"writePaper"> = async (
  { parameters: { paper: id }, body, etag: seen },
  { call },
  { counter }
) => {
  if (!paperKinds.has(body.kind)) return problem("misfit", noKind);
  const { data: context, troubles } = readPaperData(body.context);
  if (troubles.length > 0) return problem("misfit", troubles.join(" "));
  if (body.template !== undefined) await counter.templates.read(call, body.template);
  if (body.replaces === id) return problem("misfit", notItself);
  if (body.replaces !== undefined) await counter.papers.read(call, body.replaces);
  if ("version" in body.of) await counter.versions.head(call, body.of.version);
  else await counter.consolidation.draft(call, body.of.draft);
  const kept = seen === undefined ? {} : (await counter.papers.read(call, id)).value;
  const paper = { ...kept, ...body, context, id };
  const { value, etag } = await counter.papers.write(call, paper, seen);
  return { status: 200, json: paperEntry(value), etag };
};

const notItself =
  "Eine Vorlage kann nicht an die Stelle ihrer selbst treten. Bitte eine neue Vorlage anlegen.";
const noKind = `Diese Vorlage gibt es nicht. Möglich sind: ${[...paperKinds.keys()].join(", ")}.`;
