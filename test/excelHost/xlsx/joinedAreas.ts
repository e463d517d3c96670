import type { Area } from "../../../shared/xlsx/grid.ts";

/** exceljs takes ranges apart into cells: puts runs below one another together, then equal runs side by side. */
export function joinedAreas(cells: readonly Area[]): readonly Area[] {
  const columns = joined(
    cells.toSorted((one, other) => one.left - other.left || one.top - other.top),
    (one, next) => one.left === next.left && one.right === next.right && one.bottom + 1 === next.top
  );
  return joined(
    columns.toSorted((one, other) => one.top - other.top || one.left - other.left),
    (one, next) => one.top === next.top && one.bottom === next.bottom && one.right + 1 === next.left
  );
}

function joined(areas: readonly Area[], fits: (one: Area, next: Area) => boolean): readonly Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last && fits(last, area))
      found[found.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else found.push(area);
  }
  return found;
}
