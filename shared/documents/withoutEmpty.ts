/** The values that are there. */
export const withoutEmpty = <Value>(
  values: readonly (Value | undefined | null | "")[]
): readonly Value[] =>
  values.filter(
    (value) => value !== undefined && value !== null && value !== ""
  ) as readonly Value[];
