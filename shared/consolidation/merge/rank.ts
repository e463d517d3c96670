import { comparePlaces } from "../comparePlaces.ts";
import type { Care } from "./care.ts";
import type { Contribution } from "./contribution.ts";

/** The department in charge first, the office last, the others as the settings list them. */
export function rank(
  all: readonly Contribution[],
  inCharge: string | undefined,
  care: Care
): readonly Contribution[] {
  const standing = ({ source: { department } }: Contribution) =>
    department === inCharge ? 0 : department === care.office ? 2 : 1;
  return [...all].sort(
    (a, b) =>
      standing(a) - standing(b) ||
      orderOf(a, care) - orderOf(b, care) ||
      comparePlaces(a.source, b.source)
  );
}

/** For fields the office keeps: its own word first, the rest as ranked. */
export function officeFirst(
  ranked: readonly Contribution[],
  { office }: Care
): readonly Contribution[] {
  const ours = ({ source }: Contribution) => source.department === office;
  return [...ranked.filter(ours), ...ranked.filter((one) => !ours(one))];
}

/** For the question who is in charge: a department that names itself first. */
export function byStatedDepartment(all: readonly Contribution[]): readonly Contribution[] {
  const itself = ({ values, source }: Contribution) =>
    Number(values.department !== undefined && values.department === source.department);
  return [...all].sort((a, b) => itself(b) - itself(a) || comparePlaces(a.source, b.source));
}

/** Whose measure it is when no cell says so: the sender that says most, the office only alone. */
export function senderInCharge(all: readonly Contribution[], care: Care): string | undefined {
  const known = all.filter(({ source }) => source.department !== undefined);
  const departments = known.filter(({ source }) => source.department !== care.office);
  const said = ({ values }: Contribution) => Object.keys(values).length;
  const [first] = (departments.length > 0 ? departments : known).toSorted(
    (a, b) =>
      said(b) - said(a) || orderOf(a, care) - orderOf(b, care) || comparePlaces(a.source, b.source)
  );
  return first?.source.department;
}

function orderOf({ source }: Contribution, care: Care): number {
  return care.order.get(source.department ?? "") ?? care.order.size;
}
