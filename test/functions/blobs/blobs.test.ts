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

  it("are read in parts, and are absent in parts as well", async () => {
    const name = `${randomUUID()}/lang`;
    await blobs.put(name, bytes("0123456789"), "text/plain");
    expect(await blobs.size(name)).toBe(10);
    const part = async (from: number, length: number) =>
      new TextDecoder().decode(await blobs.part(name, from, length));
    expect([await part(0, 3), await part(3, 7), await part(9, 1)]).toEqual(["012", "3456789", "9"]);
    await blobs.remove(name);
    expect([await blobs.size(name), await blobs.part(name, 0, 3)]).toEqual([undefined, undefined]);
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
