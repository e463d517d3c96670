import type { Department, Settings } from "../../catalogue/settings/settings.ts";
import { join } from "../../wording/join.ts";
import type { Diagram } from "../block.ts";

/** More boxes below each other than this do not fit on a page. */
const mostRows = 20;
const deepest = 3;
/** More side by side than this are too narrow to be read. */
const mostAbreast = 4;

interface Unit {
  readonly id: string;
  readonly text: string;
  readonly parent: string;
}

/** „Dezernat II“ says its number itself. */
export const numberedName = (number: string | undefined, name: string): string =>
  number === undefined || number === "" || ` ${name} `.includes(` ${number} `)
    ? name
    : `${number} ${name}`;

/** The municipality's units as a tree; the lowest level stays away where it would not fit on a page. */
export function structureTree(
  departments: readonly Department[],
  { municipality }: Pick<Settings, "municipality">
): Diagram | undefined {
  if (departments.length < 2) return undefined;
  const root = "kommune";
  const known = new Set(departments.map(({ id }) => id));
  const units = departments.map(({ id, number = "", name, parent = "" }): Unit => {
    return { id, text: numberedName(number, name), parent: known.has(parent) ? parent : root };
  });
  const depth = fittingDepth(units, root);
  if (depth === 0) return undefined;
  const shown = units.filter((one) => levelOf(one, units) <= depth);
  const cut = shown.length < units.length;
  const caption = `Aufbau: ${municipality.name}`;
  const lines = [{ id: root, text: municipality.name }, ...shown].flatMap(({ id, text }) => {
    const below = shown.filter(({ parent }) => parent === id).map((one) => one.text);
    return below.length === 0 ? [] : [`${text}: ${join(below)}`];
  });
  return {
    ...{ type: "diagram", layout: "tree", number: 0 },
    abreast: 1 + Math.max(...shown.map((one) => levelOf(one, units))),
    caption: cut ? `${caption} (obere Ebenen)` : caption,
    summary: `${caption}. ${lines.join("; ")}.`,
    boxes: [{ id: root, text: municipality.name, strong: true }, ...shown],
    links: shown.map(({ id, parent }) => ({ from: parent, to: id })),
  };
}

/** How many levels below the municipality fit; 0: not even the first. */
function fittingDepth(units: readonly Unit[], root: string): number {
  const rowsOf = (id: string, depth: number): number => {
    const below = depth === 0 ? [] : units.filter(({ parent }) => parent === id);
    return Math.max(
      1,
      below.reduce((sum, one) => sum + rowsOf(one.id, depth - 1), 0)
    );
  };
  for (let depth = deepest; depth > 0; depth--) if (rowsOf(root, depth) <= mostRows) return depth;
  return 0;
}

/** 1 for what stands right below the municipality; a circle of parents never ends. */
function levelOf({ parent }: Unit, units: readonly Unit[], level = 1): number {
  const above = units.find(({ id }) => id === parent);
  return above === undefined || level > deepest ? level : levelOf(above, units, level + 1);
}

/** Who reports to whom, who advises and steers (seed 000): what is reported to stands above. */
export function relationsPicture({ relations }: Pick<Settings, "relations">): Diagram | undefined {
  const links = merged(relations);
  const names = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const abreast = widest(names, links);
  if (links.length < 2 || abreast > mostAbreast) return undefined;
  const caption = "Zusammenarbeit der Stellen und Gremien";
  const lines = links.map(({ from, label, to }) => `${from} → ${to}: ${label}`);
  return {
    ...{ type: "diagram", layout: "ways", abreast, number: 0, caption },
    summary: `${caption}. ${lines.join("; ")}.`,
    boxes: names.map((name) => ({ id: name, text: name })),
    links,
  };
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Two ways between the same two are one line with both names. */
function merged(relations: Settings["relations"]): readonly Way[] {
  const ways: Way[] = [];
  for (const { from, to, kind } of relations) {
    if (from === to) continue;
    const at = ways.findIndex(
      (one) => [one.from, one.to].sort().join("\n") === [from, to].sort().join("\n")
    );
    const same = ways[at];
    if (same === undefined) ways.push({ from, to, label: kind });
    else if (!same.label.split(" / ").includes(kind))
      ways[at] = { ...same, label: `${same.label} / ${kind}` };
  }
  return ways;
}

/** How many stand side by side: a level goes above those that lead to it. */
function widest(names: readonly string[], ways: readonly Way[]): number {
  const level = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < names.length; round++)
    for (const { from, to } of ways)
      level.set(
        to,
        Math.min(Math.max(level.get(to) ?? 0, (level.get(from) ?? 0) + 1), names.length)
      );
  const counts = Map.groupBy(names, (name) => level.get(name) ?? 0);
  return Math.max(0, ...[...counts.values()].map(({ length }) => length));
}
