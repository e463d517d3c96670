import type { WorkbookOrigin } from "../../catalogue/workbookOrigin.ts";

type Facts = Readonly<Record<string, string | undefined>>;

/** As plain texts by name. */
export function originFacts({
  municipality,
  department,
  period,
  kind,
  base,
}: WorkbookOrigin): Facts {
  return { municipality, department, period, kind, base: base && `${base.number} ${base.hash}` };
}

export function originFrom({ municipality = "", department, period, kind, base }: Facts) {
  const [number, hash] = base?.split(" ") ?? [];
  const origin: WorkbookOrigin = {
    municipality,
    ...(department !== undefined && { department }),
    ...(period !== undefined && { period }),
    ...((kind === "town" || kind === "request") && { kind }),
    ...(number !== undefined && hash !== undefined && { base: { number: Number(number), hash } }),
  };
  return origin;
}

/** Heads the column of the sheet of lists that repeats the origin. */
export const originHeading = "Klimakatalog";

export function originTexts(origin: WorkbookOrigin): readonly string[] {
  return Object.entries(originFacts(origin)).flatMap(([name, text]) =>
    text === undefined ? [] : `${name}=${text}`
  );
}

export type OriginRows = readonly (readonly ({ readonly text: string } | undefined)[])[];

/** The origin as a sheet of lists repeats it; undefined for any other sheet. */
export function originIn([header = [], ...rows]: OriginRows): WorkbookOrigin | undefined {
  const column = header.findIndex((cell) => cell?.text === originHeading);
  if (column < 0) return undefined;
  const facts = rows.flatMap((row) => {
    const [, name, text] = /^(\w+)=(.+)$/.exec(row[column]?.text ?? "") ?? [];
    return name === undefined || text === undefined ? [] : [[name, text] as const];
  });
  const { municipality, ...others } = Object.fromEntries(facts) as Facts;
  return municipality === undefined ? undefined : originFrom({ municipality, ...others });
}
