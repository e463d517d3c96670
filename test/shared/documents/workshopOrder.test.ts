import { expect, it } from "vitest";
import type { CatalogueMeasure } from "../../../shared/catalogue/draft.ts";
import { workshopOrder } from "../../../shared/documents/workshopOrder.ts";

const found = (id: string, place: object, origin = "Workshop") =>
  ({
    id,
    origin,
    sources: [{ file: "w.xlsx", sheet: "A", ...place }],
  }) as unknown as CatalogueMeasure;

it("goes by file and sheet, then by row or cell", () => {
  const measures = [
    found("second", { cell: "A27" }),
    found("other", { row: 1 }, "Klimabeirat"),
    found("third", { sheet: "B", row: 2 }),
    found("first", { row: 9 }),
  ];
  expect(workshopOrder(measures)).toEqual(["first", "second", "third"]);
});
