import { createHash } from "node:crypto";
import { keyOf } from "../tables/keys.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { type CounterFile, media } from "./files.ts";
import { keeping } from "./keep.ts";
import { notFound } from "./refusal.ts";

/** A Word template of the municipality; its bytes lie under their hash and never change. */
export interface TemplateHead {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly hash: string;
}

export const templates = keeping<TemplateHead>({
  table: ({ tables }) => tables.Templates,
  prefix: "W",
  id: ({ id }) => id,
  name: "template",
  german: "Dieses Word-Muster",
});

const blobOf = (municipality: string, hash: string) => `templates/${keyOf(municipality)}/${hash}`;

export async function writeTemplate(
  backroom: Backroom,
  call: Call,
  template: Pick<TemplateHead, "id" | "name" | "kind"> & { readonly content: Uint8Array },
  etag?: string
): Promise<Tagged<TemplateHead>> {
  const { id, name, kind, content } = template;
  const hash = createHash("sha256").update(content).digest("hex");
  await backroom.blobs.put(blobOf(call.municipality, hash), content, media.docx);
  const head = { id, name, kind, bytes: content.length, hash };
  return templates.write(backroom, call, head, { etag });
}

export async function templateFile(
  backroom: Backroom,
  call: Pick<Call, "municipality">,
  id: string
): Promise<CounterFile> {
  const { value } = await templates.read(backroom, call, id);
  const bytes = await backroom.blobs.get(blobOf(call.municipality, value.hash));
  if (bytes === undefined) throw notFound("Dieses Word-Muster");
  return { name: value.name, media: media.docx, bytes };
}
