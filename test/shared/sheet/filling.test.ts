import { expect, it } from "vitest";
import { got, newFilling, put, recordOf } from "../../../shared/sheet/filling.ts";

it("makes records of what was put in, each its own, a name keeping its place", () => {
  const filling = newFilling<string>();
  put(filling, "title", "Radweg");
  put(filling, "code", "MO 1");
  put(filling, "title", "Radweg am Ring");
  const first = recordOf(filling);
  filling.count = 0;
  expect(got(filling, "title")).toBeUndefined();
  put(filling, "title", "Buslinie");
  put(filling, "code", "MO 2");
  expect(recordOf(filling)).toEqual({ title: "Buslinie", code: "MO 2" });
  expect(Object.entries(first)).toEqual([
    ["title", "Radweg am Ring"],
    ["code", "MO 1"],
  ]);
});

it("keeps a name at its place where the record before had it at another", () => {
  const filling = newFilling<string>();
  for (const name of ["title", "code", "topic"]) put(filling, name, "before");
  filling.count = 0;
  for (const name of ["code", "code", "title", "topic", "title"]) put(filling, name, "now");
  expect(Object.entries(recordOf(filling))).toEqual([
    ["code", "now"],
    ["title", "now"],
    ["topic", "now"],
  ]);
});

it("keeps names apart that an object would treat as its own", () => {
  const filling = newFilling<string>();
  put(filling, "__proto__", "a");
  put(filling, "2024", "b");
  const record = recordOf(filling);
  expect(Object.keys(record).sort()).toEqual(["2024", "__proto__"]);
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
});

it("makes records of more forms than it remembers", () => {
  for (let form = 0; form < 60; form++) {
    const filling = newFilling<number>();
    put(filling, `field ${form}`, form);
    expect(recordOf(filling)).toEqual({ [`field ${form}`]: form });
  }
});
