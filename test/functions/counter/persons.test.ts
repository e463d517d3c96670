import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aTown } from "./town.ts";

describe("names in the register", () => {
  it("are shown as they stand there now, and not at all once erased", async () => {
    const { counter, as, office } = await aTown();
    const [id, nobody] = [randomUUID(), randomUUID()];
    const names = async () => [...(await counter.persons.names(office, [id, nobody, id]))];
    const first = await counter.persons.write(as("admin"), { id, name: "Änne Größler" });
    expect(await names()).toEqual([[id, "Änne Größler"]]);
    const person = { id, name: "Änne Größler-Kühn" };
    const second = await counter.persons.write(as("admin"), person, first.etag);
    expect(await names()).toEqual([[id, "Änne Größler-Kühn"]]);
    await counter.persons.erase(as("admin"), id, second.etag);
    expect(await names()).toEqual([]);
    expect(await counter.audit.verify(office)).toMatchObject({ isWhole: true });
  });
});
