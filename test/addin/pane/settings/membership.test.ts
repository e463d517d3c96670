import { describe, expect, it } from "vitest";
import {
  memberBody,
  newMember,
  nothingKnown,
  personNamed,
  troublesOfMember,
} from "../../../../addin/pane/settings/members/membership.ts";

const member = {
  ...{ tenant: "t", account: "a", person: "p", roles: ["department"], departments: ["Tiefbau"] },
  ...{ topics: [], deputyFor: [] },
};
const known = { ...nothingKnown, members: [member] };

describe("a new member", () => {
  it("is in the directory of the others, and wants name, account and department", () => {
    expect(newMember(known).tenant).toBe("t");
    expect(troublesOfMember(newMember(known), known)).toHaveLength(3);
  });

  it("is not entered twice", () => {
    const wish = { ...newMember(known), name: "Sam", account: " a ", departments: ["Tiefbau"] };
    expect(troublesOfMember(wish, known)).toEqual([
      "Dieses Konto ist schon Mitglied. Bitte dort ändern.",
    ]);
    const persons = [{ id: "p1", name: "Sam Müller" }, { id: "p2" }];
    expect(personNamed("sam  müller", persons)?.id).toBe("p1");
  });

  it("answers only for what its roles are about", () => {
    const wish = { ...newMember(known), departments: ["Tiefbau"], topics: ["MO"] };
    expect(memberBody(wish, "p").topics).toEqual([]);
    expect(memberBody({ ...wish, roles: ["sponsor"] }, "p")).toEqual({
      ...{ person: "p", roles: ["sponsor"], departments: [], topics: ["MO"], deputyFor: [] },
    });
  });

  it("of the office need not name a department", () => {
    const wish = { ...newMember(known), name: "Sam", account: "b" };
    expect(troublesOfMember({ ...wish, roles: ["office", "department"] }, known)).toEqual([]);
  });
});
