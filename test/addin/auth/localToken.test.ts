import { describe, expect, it } from "vitest";
import { localToken } from "../../../addin/auth/localToken.ts";

function newStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("localToken", () => {
  it("is taken from behind the #, kept, and taken out of the address", async () => {
    const storage = newStorage();
    const cleaned: string[] = [];
    const clean = (path: string) => void cleaned.push(path);
    const tokens = localToken(
      { hash: "#token=geheim", pathname: "/", search: "?view=check" },
      storage,
      clean
    );
    expect(await tokens?.token()).toBe("geheim");
    expect(cleaned).toEqual(["/?view=check"]);
    expect(await localToken({ hash: "", pathname: "/", search: "" }, storage, clean)?.token()).toBe(
      "geheim"
    );
  });

  it("is none where no token was ever given", () => {
    expect(
      localToken({ hash: "", pathname: "/", search: "" }, newStorage(), () => {})
    ).toBeUndefined();
  });
});
