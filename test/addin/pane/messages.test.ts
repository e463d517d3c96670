import { describe, expect, it, vi } from "vitest";
import { canHelpAgain, DeskTrouble, notYet } from "../../../addin/pane/deskTrouble.ts";
import { newMessages } from "../../../addin/pane/messages.ts";

import { problemDetails } from "../../../shared/exchange/problems.ts";

vi.mock("../../../addin/pane/paint.ts", () => ({ paint: () => {} }));
vi.mock("../../../addin/pane/byId.ts", () => ({ byId: () => ({}) }));
vi.mock("../../../addin/pane/keepFocus.ts", () => ({
  keepFocus: (paint: () => void) => paint(),
}));
Reflect.set(globalThis, "document", { body: { setAttribute() {}, removeAttribute() {} } });

describe("act", () => {
  it("does one thing after the other, and what is pressed twice in a row once", async () => {
    const done: string[] = [];
    const { act } = newMessages();
    const later = (name: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(name);
    };
    const all = ["3", "3", "4", "3"].map((name) => act(name, later(name)));
    await Promise.all(all);
    expect(done).toEqual(["3", "4", "3"]);
  });

  it("goes on after something went wrong, and can do the same again", async () => {
    const done: string[] = [];
    const { act } = newMessages();
    const silent = vi.spyOn(console, "error").mockImplementation(() => {});
    await act("read", async () => {
      throw new Error("broken on purpose");
    });
    await act("read", async () => void done.push("read"));
    expect(done).toEqual(["read"]);
    expect(silent).toHaveBeenCalledOnce();
  });
});

describe("„Noch einmal versuchen“", () => {
  it("is offered where the service was away or somebody was quicker", () => {
    expect(canHelpAgain(new TypeError("Failed to fetch"))).toBe(true);
    for (const code of ["storeAway", "changedMeanwhile", "notSignedIn"] as const) {
      expect(canHelpAgain(new DeskTrouble("", problemDetails(code, "")))).toBe(true);
    }
  });

  it("is not offered where something has to be said or chosen first", () => {
    expect(canHelpAgain(notYet("Bitte eine Bezeichnung angeben."))).toBe(false);
    expect(canHelpAgain(new DeskTrouble("", problemDetails("misfit", "")))).toBe(false);
  });
});
