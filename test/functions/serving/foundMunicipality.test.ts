import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writeTenant } from "../../../functions/counter/members.ts";
import { foundMunicipality } from "../../../functions/serving/foundMunicipality.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { aCounter } from "../counter/town.ts";

const aFounding = () => {
  const id = `neustadt-${randomUUID().slice(0, 8)}`;
  const { settings } = readSettings({
    municipality: { id, name: "Neustadt" },
    periods: [{ id: "2026", label: "2026", state: "open" }],
  });
  return {
    ...{ settings, account: { tid: randomUUID(), oid: "a" }, roles: ["admin"] as const },
    ...{ name: "Erste Verwaltung", at: "2026-03-01T09:00:00Z" },
  };
};

describe("foundMunicipality", () => {
  it("goes on where somebody pulled the plug", async () => {
    const { counter, room } = await aCounter();
    const founding = aFounding();
    const { settings, account, name, at } = founding;
    const { id: municipality } = settings.municipality;
    await writeTenant(room, { tid: account.tid, municipality, name, isActive: true });
    const call = { municipality, by: "system", role: "admin", at };
    await counter.settings.change(call, { ...settings, periods: [] });
    expect(await foundMunicipality(counter, room, founding)).toBe(true);
    expect((await counter.members.find(account.tid, account.oid))?.roles).toEqual(["admin"]);
    expect((await counter.periods.list(call)).map(({ value }) => value.id)).toEqual(["2026"]);
    expect(await foundMunicipality(counter, room, founding)).toBe(false);
  });

  it("may be done by several instances at once", async () => {
    const founding = aFounding();
    const instances = [await aCounter(), await aCounter(), await aCounter()];
    await Promise.all(
      instances.map(({ counter, room }) => foundMunicipality(counter, room, founding))
    );
    const { municipality } = founding.settings;
    const call = { municipality: municipality.id };
    for (const { counter } of instances) {
      expect(await counter.members.list(call)).toHaveLength(1);
      expect(await counter.persons.list(call)).toHaveLength(1);
      expect(await counter.audit.verify(call)).toMatchObject({ isWhole: true });
    }
  });
});
