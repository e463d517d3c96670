import { describe, expect, it } from "vitest";
import { aTown } from "./town.ts";

describe("settings", () => {
  it("have another state when a period was opened or a person renamed, and still may be changed", async () => {
    const { counter, as, office } = await aTown();
    const first = await counter.settings.read(office);
    await counter.periods.write(office, { ...first.value.periods[0], ...newPeriod });
    const second = await counter.settings.read(office);
    expect(second.etag).not.toBe(first.etag);
    const [{ value: head, etag } = { value: { id: "" }, etag: "" }] =
      await counter.persons.list(office);
    await counter.persons.write(as("admin"), { ...head, name: "Änne Neu" }, etag);
    expect((await counter.settings.read(office)).etag).not.toBe(second.etag);
    const changed = await counter.settings.change(as("admin"), second.value, second.etag);
    const late = counter.settings.change(as("admin"), second.value, second.etag);
    await expect(late).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(changed.etag).not.toBe(second.etag);
  });
});

const newPeriod = {
  ...{ id: "2026", label: "2026", state: "open" as const },
  ...{ expectedDepartments: [], reminders: [], extensions: [] },
};
