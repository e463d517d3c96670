import { levelForAmount } from "../../catalogue/costs/bands.ts";
import { costLevels } from "../../catalogue/costs/cost.ts";
import { middleOf } from "../../catalogue/costs/middleOf.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import { costFields } from "../fieldGroups.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";

/** "gering" beside 300.000 €: two steps or more apart. */
export const costLevelsFitTheirAmounts: MeasureRule = {
  name: "costLevelsFitTheirAmounts",
  code: "costLevelUnlikely",
  severity: "hint",
  about: "measure",
  check(subject) {
    let found: Finding[] | undefined;
    for (const name of costFields) {
      const cost = subject.values[name];
      const amount = middleOf(cost);
      if (cost?.level === undefined || amount === undefined) continue;
      const usual = levelForAmount(amount);
      if (Math.abs(costLevels.indexOf(cost.level) - costLevels.indexOf(usual)) < 2) continue;
      const facts = { level: cost.level, usual, amount: `${writeNumber(amount, 0)} €` };
      found = [...(found ?? []), finding(subject, name, facts)];
    }
    return found ?? holds;
  },
};
