import { describe, expect, it } from "vitest";
import { publish } from "../../../../shared/consolidation/versions/publish.ts";
import { versionHash } from "../../../../shared/consolidation/versions/versionHash.ts";
import { aFile, anAnswer, draftOf, hashes, office, published, questionOf } from "../town.ts";

const publisher = { by: office, at: "2025-04-02T09:00:00Z", hashes };
const conflicting = draftOf([
  aFile("Tiefbau", [{ code: "MO2", title: "Radweg", end: "2026" }]),
  aFile("Schulen", [{ code: "MO2", title: "Radweg", end: "2027", links: [{ code: "MO99" }] }]),
]);

describe("publish", () => {
  it("is blocked by an unanswered conflict, and says by which", () => {
    const question = questionOf(conflicting, "conflict");
    expect(publish(conflicting, [], publisher)).toEqual({ open: [question] });
  });

  it("is blocked by a code collision until one measure is renamed or both are one", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO6", title: "Heller Asphalt" }]),
      aFile("Schulen", [{ code: "MO6", title: "Lastenräder" }]),
    ]);
    const question = questionOf(draft, "codeCollision");
    expect(publish(draft, [anAnswer(question, "dismiss")], publisher)).toEqual({
      open: [question],
    });
    expect(publish(draft, [anAnswer(question, "rename")], publisher)).toHaveProperty("version");
    expect(publish(draft, [anAnswer(question, "merge")], publisher)).toHaveProperty("version");
  });

  it("keeps the value not taken beside the one that stands", () => {
    const answer = anAnswer(questionOf(conflicting, "conflict"), "take", { source: 1 });
    const [measure] = published(conflicting, [answer]).catalogue;
    const [first, second] = questionOf(conflicting, "conflict").candidates ?? [];
    expect(measure?.end).toBe(second?.value);
    expect(measure?.variants?.end).toEqual([
      { value: first?.value, place: first?.places[0], department: "Schulen" },
    ]);
  });

  it("numbers, signs and freezes the version; open questions are left open knowingly", () => {
    const version = published(conflicting, [anAnswer(questionOf(conflicting, "conflict"), "take")]);
    expect([version.number, version.state, version.by]).toEqual([1, "published", office]);
    expect(version.hash).toBe(versionHash({ ...version, figures: { measures: 1 } }, hashes));
    expect(Object.isFrozen(version.catalogue[0]?.sources)).toBe(true);
    const choices = version.answers.map(({ choice, reason }) => [choice, reason]);
    expect(choices).toContainEqual(["dismiss", "Beim Veröffentlichen offengelassen."]);
  });

  it("counts on from the version it is based on", () => {
    const files = [aFile("Tiefbau", [{ code: "MO2", title: "Radweg" }])];
    const first = published(draftOf(files));
    const second = published(draftOf(files, { base: first }));
    expect([second.number, second.base]).toEqual([2, { number: 1, hash: first.hash }]);
  });
});
