import { paperEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const writePaper: Handler<"writePaper"> = async (
  { parameters: { paper: id }, body, etag: seen },
  { call },
  { counter }
) => {
  const kept =
    seen === undefined
      ? { state: "Entwurf" as const, texts: {}, coSigners: [] }
      : (await counter.papers.read(call, id)).value;
  const { value, etag } = await counter.papers.write(call, { ...kept, ...body, id }, seen);
  return { status: 200, json: paperEntry(value), etag };
};
