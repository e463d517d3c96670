import { expect, it } from "vitest";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { uuid } from "../../../shared/catalogue/uuid.ts";

const { settings } = readSettings({ municipality: { name: "Stadt Musterstadt" } });
const read = (text: string) => uuid.read({ text }, { settings });
const id = "9f1c2d3e-4b5a-5c6d-8e7f-0123456789ab";

it("reads the program's identifier in capitals and with blanks around it", () => {
  expect(read(` ${id.toUpperCase()} `)).toEqual({ value: id });
  expect(uuid.show(id)).toBe(id);
});

it("keeps what somebody changed in it as an issue, and an empty cell as nothing", () => {
  expect(read(`${id}x`)).toEqual({ trouble: { code: "unreadable", found: `${id}x` } });
  expect(read("  ")).toEqual({});
});
