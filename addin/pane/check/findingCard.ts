import type { Fix, Issue } from "../../../shared/catalogue/issue.ts";
import type { ToldIssue } from "../../reading/toldFindings.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { el, type Piece } from "../element.ts";
import type { Desk } from "../view.ts";
import type { CellChange } from "../workbookHost.ts";

/** A repair as it is offered: what it says on the button, and the cells it writes. */
export interface OfferedFix {
  readonly what: string;
  readonly changes: readonly CellChange[];
}

/** One finding: the sentence, the way to the cell, and the repair where there is a certain one. */
export function findingCard(
  { issue, sentence }: ToldIssue,
  desk: Pick<Desk, "host" | "act">,
  fix: (offered: OfferedFix) => void
): Piece {
  const { sheet, cell } = issue.place;
  const offered = offeredFix(issue);
  const select = desk.host.select;
  return el(
    "li",
    { key: keyOf(issue), class: "card finding" },
    el("p", {}, sentence),
    (cell !== undefined || offered) &&
      buttons(
        cell !== undefined &&
          select &&
          button(`Zelle ${cell} zeigen`, () =>
            desk.act("Zelle wird gezeigt …", () => select({ sheet, cell }))
          ),
        offered && mainButton(offered.what, () => fix(offered))
      )
  );
}

const keyOf = ({ code, field = "", place, found = "" }: Issue) =>
  [code, field, place.sheet, place.cell ?? place.row ?? "", found].join("/");

const longest = 40;

/** "„BS 4“ eintragen", "In 5 Zellen berichtigen" */
export function offeredFix({ fix, moreFixes = [], place, found }: Issue): OfferedFix | undefined {
  if (!fix) return undefined;
  const changes = [fix, ...moreFixes].map(({ sheet = place.sheet, cell, text }: Fix) => ({
    sheet,
    cell,
    text,
  }));
  if (changes.length > 1) return { what: `In ${changes.length} Zellen berichtigen`, changes };
  const line = fix.text.replace(/\s+/g, " ");
  const shown = line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
  const [only] = changes.map((change) => ({
    ...change,
    ...(found !== undefined && { expected: found }),
  }));
  return {
    what: fix.text === "" ? "Zelle leeren" : `„${shown}“ eintragen`,
    changes: only ? [only] : [],
  };
}
