import { expect, it } from "vitest";
import { address, columnLetter, viewOf } from "../../../shared/sheet/gridView.ts";
import { gridOf } from "./gridOf.ts";

it("shows the cell that covers a merged place", () => {
  const view = viewOf(
    gridOf(
      [
        ["Kosten", "", "Zeit"],
        ["a", "b"],
      ],
      ["A1:B1"]
    )
  );
  expect([view.rowCount, view.columnCount]).toEqual([2, 3]);
  expect(view.at(0, 1)).toBeUndefined();
  expect(view.shown(0, 1)?.text).toBe("Kosten");
  expect(view.area(0, 1)).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  expect(view.area(1, 1)).toBeUndefined();
});

it("names columns and cells as Excel does", () => {
  expect([0, 25, 26, 51, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "AAA"]);
  expect(address(6, 3)).toBe("D7");
});

it("takes a merge over a whole wide sheet", () => {
  const rows = Array.from({ length: 40_000 }, () => [undefined]);
  const grid = gridOf(rows);
  const merged = [{ top: 0, left: 5, bottom: 39_999, right: 16_383 }];
  const view = viewOf({ ...grid, merged });
  expect(view.area(39_999, 16_383)).toEqual(merged[0]);
  expect(view.area(39_999, 4)).toBeUndefined();
});
