import { describe, expect, it } from "vitest";
import type { Visit } from "../../../functions/auth/visit.ts";
import { newSubmission } from "../../../functions/serving/newSubmission.ts";
import type { NewSubmission } from "../../../shared/exchange/entities/submission.ts";

const body: NewSubmission = {
  ...{ department: "Bauamt", kind: "Meldung", extent: "complete" },
  ...{ sources: [], measures: [], ownColumns: [], issues: [] },
};
const visitAs = (...roles: Visit["roles"]): Visit => ({
  call: { municipality: "07999", by: "p1", role: "department", at: "2026-03-01T08:00:00Z" },
  ...{
    roles,
    departments: ["Bauamt"],
    topics: [],
    headOf: roles.includes("head") ? ["Bauamt"] : [],
    tid: "t",
    oid: "o",
  },
});
const stateOf = (visit: Visit, settings: { readonly releasedBy?: "head" }, more: object = {}) => {
  const how = { id: "1", period: "2025", visit, settings, receivedHow: "pane" } as const;
  const { state, releasedBy } = newSubmission({ ...body, ...more }, how);
  return [state, releasedBy];
};

describe("what a desk sends", () => {
  it("counts at once, unless the settings or the sender ask for the head", () => {
    expect(stateOf(visitAs("department"), {})).toEqual(["abgegeben", undefined]);
    expect(stateOf(visitAs("department"), { releasedBy: "head" })).toEqual([
      "zur Freigabe",
      undefined,
    ]);
    expect(stateOf(visitAs("department"), {}, { forRelease: true })).toEqual([
      "zur Freigabe",
      undefined,
    ]);
  });

  it("is released by the head who sends it, and answered for by the office", () => {
    for (const role of ["head", "office"] as const)
      expect(stateOf(visitAs(role), { releasedBy: "head" })).toEqual(["abgegeben", "p1"]);
    // Who stands in for the head of another department releases nothing here.
    const elsewhere = { ...visitAs("department", "head"), headOf: ["Tiefbau"] };
    expect(stateOf(elsewhere, { releasedBy: "head" })).toEqual(["zur Freigabe", undefined]);
  });
});
