import { describe, expect, it } from "vitest";
import { readZip } from "../../../functions/zip/readZip.ts";
import { writeZip } from "../../../functions/zip/writeZip.ts";

const at = new Date("2026-03-01T09:30:00Z");
const entries = [
  { name: "[Content_Types].xml", content: "<Types/>" },
  { name: "xl/Übersicht.xml", content: "Maßnahmen ".repeat(1000) },
  { name: "leer.txt", content: "" },
];

describe("writeZip", () => {
  it("keeps names, order and contents", () => {
    expect([...readZip(writeZip(entries, at))]).toEqual(
      entries.map(({ name, content }) => [name, content])
    );
  });

  it("makes the same bytes at the same instant", () => {
    expect(writeZip(entries, at)).toEqual(writeZip(entries, at));
  });

  it("takes bytes as they are", () => {
    const content = new TextEncoder().encode("½ €");
    expect(readZip(writeZip([{ name: "a", content }], at)).get("a")).toBe("½ €");
  });
});
