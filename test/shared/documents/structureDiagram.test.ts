import { describe, expect, it } from "vitest";
import {
  relationsPicture,
  structureTree,
} from "../../../shared/documents/parts/structureDiagram.ts";
import { someSettings } from "./aCatalogue.ts";

const unit = (id: string, name: string, parent?: string) => ({
  ...{ id, name, aliases: [], kind: "Amt" },
  ...(parent === undefined ? {} : { parent }),
});
const relation = (from: string, kind: string, to: string) => ({ from, kind, to });

describe("the municipality as a picture", () => {
  it("puts each unit behind the one it belongs to, and says so in words", () => {
    const picture = structureTree(
      [unit("d", "Dezernat I"), unit("k", "Stabsstelle Klima", "d"), unit("b", "Bauamt", "fort")],
      someSettings
    );
    expect(picture?.boxes.map(({ text }) => text)).toEqual([
      ...["Gemeinde Eschfurt", "Dezernat I", "Stabsstelle Klima", "Bauamt"],
    ]);
    expect(picture?.links).toEqual([
      { from: "kommune", to: "d" },
      { from: "d", to: "k" },
      { from: "kommune", to: "b" },
    ]);
    expect(picture?.summary).toBe(
      "Aufbau: Gemeinde Eschfurt. Gemeinde Eschfurt: Dezernat I und Bauamt; Dezernat I: Stabsstelle Klima."
    );
  });

  it("leaves the lowest level to the list where the page is too small, and the picture where one level is", () => {
    const offices = Array.from({ length: 30 }, (_, index) =>
      unit(`a${index}`, `Amt ${index}`, "d")
    );
    const cut = structureTree(
      [unit("d", "Dezernat I"), unit("e", "Dezernat II"), ...offices],
      someSettings
    );
    expect(cut?.boxes).toHaveLength(3);
    expect(cut?.caption).toBe("Aufbau: Gemeinde Eschfurt (obere Ebenen)");
    const flat = offices.map(({ parent, ...one }) => one);
    expect(structureTree(flat, someSettings)).toBeUndefined();
  });

  it("ends although units belong to each other in a circle", () => {
    const circle = [unit("a", "A", "b"), unit("b", "B", "a"), unit("c", "C")];
    expect(structureTree(circle, someSettings)?.boxes.map(({ text }) => text)).toContain("C");
  });
});

describe("who works with whom, as a picture", () => {
  it("draws one line where two relate both ways", () => {
    const picture = relationsPicture({
      relations: [
        relation("Stabsstelle", "berichtet an", "Lenkungskreis"),
        relation("Lenkungskreis", "steuert", "Stabsstelle"),
        relation("Beirat", "berät", "Rat"),
      ],
    });
    expect(picture?.links).toEqual([
      { from: "Stabsstelle", to: "Lenkungskreis", label: "berichtet an / steuert" },
      { from: "Beirat", to: "Rat", label: "berät" },
    ]);
    expect(picture?.abreast).toBe(2);
    expect(picture?.summary).toContain("Beirat → Rat: berät");
  });

  it("leaves it to the list where too many stand side by side or the relations run in a circle of many", () => {
    const many = ["A", "B", "C", "D", "E"].map((from) => relation(from, "berät", "Rat"));
    expect(relationsPicture({ relations: many })).toBeUndefined();
    const circle = [
      relation("A", "berät", "B"),
      relation("B", "berät", "C"),
      relation("C", "berät", "A"),
    ];
    expect(relationsPicture({ relations: circle })?.boxes).toHaveLength(3);
  });
});
