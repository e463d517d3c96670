import { expect, it } from "vitest";
import { dots } from "../../../../shared/catalogue/ratings/dots.ts";

it.each([
  [{ dots: 4 }, "●●●●○○ (4 von 6)"],
  [{ dots: 0 }, "○○○○○○ (0 von 6)"],
  [{ dots: 6, estimated: true }, "●●●●●● (6 von 6)"],
  [{ indirect: true }, "indirekt"],
  [{}, "nicht bewertet"],
  [undefined, "nicht bewertet"],
])("prints %j as %j", (rating, text) => {
  expect(dots(rating)).toBe(text);
});
