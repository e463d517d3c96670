import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Blobs, openBlobs } from "../../../functions/blobs/blobs.ts";
import { openQueue } from "../../../functions/blobs/queues.ts";
import { aStoreHost } from "../store.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
let blobs: Blobs;
beforeAll(async () => {
  blobs = await openBlobs(await aStoreHost());
});

describe("blobs", () => {
  it("never change once they are written", async () => {
    const name = `${randomUUID()}/Stand.json`;
    await blobs.put(name, bytes("Straße"), "application/json");
    await blobs.put(name, bytes("etwas anderes"), "application/json");
    expect(new TextDecoder().decode(await blobs.get(name))).toBe("Straße");
  });

  it("are found under their folder, and absent when nobody wrote them", async () => {
    const folder = randomUUID();
    await blobs.put(`${folder}/1.docx`, bytes("eins"), "application/octet-stream");
    await blobs.put(`${folder}/2.docx`, bytes("zwei"), "application/octet-stream");
    expect((await blobs.list(`${folder}/`)).map(({ name, bytes: size }) => [name, size])).toEqual([
      [`${folder}/1.docx`, 4],
      [`${folder}/2.docx`, 4],
    ]);
    await blobs.remove(`${folder}/1.docx`);
    expect(await blobs.get(`${folder}/1.docx`)).toBeUndefined();
    await blobs.remove(`${folder}/1.docx`);
  });

  it.each(["../a", "a/../b", "/a", "a//b", "a\\b", "ä"])("have no name like „%s“", async (name) => {
    await expect(blobs.put(name, bytes("x"), "text/plain")).rejects.toThrow("strange name");
  });
});

describe("a queue", () => {
  it("holds what was sent", async () => {
    const queue = await openQueue(await aStoreHost(), `q${randomUUID()}`);
    await queue.send({ jobId: "1", municipality: "musterau" });
    expect(await queue.waiting()).toBe(1);
  });
});
