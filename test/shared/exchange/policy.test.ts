import { describe, expect, it } from "vitest";
import { admits } from "../../../shared/exchange/policy.ts";

describe("admits", () => {
  it("lets one of several roles in", () => {
    expect(admits(["office", "admin"], ["department", "office"])).toBe(true);
    expect(admits(["office"], ["department", "head"])).toBe(false);
  });

  it("lets every member in where members may, but nobody without a role", () => {
    expect(admits("members", ["reader"])).toBe(true);
    expect(admits("members", [])).toBe(false);
  });
});
