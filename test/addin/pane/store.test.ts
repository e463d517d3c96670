import { describe, expect, it } from "vitest";
import { newStore } from "../../../addin/pane/store.ts";

describe("newStore", () => {
  it("keeps what was not changed, and tells every change", () => {
    let told = 0;
    const store = newStore({ sheet: "Tabelle1", step: 1 }, () => told++);
    store.change({ step: 2 });
    expect(store.state()).toEqual({ sheet: "Tabelle1", step: 2 });
    expect(told).toBe(1);
  });
});
