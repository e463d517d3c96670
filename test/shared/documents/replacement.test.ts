import { expect, it } from "vitest";
import { replacement, replacementWords } from "../../../shared/documents/replacement.ts";

const before = {
  ...{ reference: "2026/0187", subject: "Radweg", handedOver: "2026-04-27" },
  finalSignature: { by: "Dorothea Quast" },
  coSigners: [{ department: "Kämmerei", dueDate: "2026-04-20", result: "mitgezeichnet" }],
};

it("begins an Austauschfassung unsigned, with the next number", () => {
  expect(replacement(before)).toEqual({
    ...{ reference: "2026/0187/1", subject: "Radweg", coSigners: [{ department: "Kämmerei" }] },
    replaces: { reference: "2026/0187" },
  });
});

it("never has the number of the paper that it replaces, even where the office says it again", () => {
  const numberOf = (reference: string) => replacementWords({ reference }, before).reference;
  expect(numberOf("2026/0187")).toBe("2026/0187/1");
  expect(numberOf("2026/0200")).toBe("2026/0200");
  expect(replacementWords({ reference: "2026/0187" }, undefined).reference).toBe("2026/0187");
});
