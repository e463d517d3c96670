import { writeNumber } from "../../wording/writeNumber.ts";
import { costFields } from "../fieldGroups.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";

const billion = 1e9;

/** No town spends a billion on one measure: most often T€ were counted twice (MODEL.md section 2, Cost). */
export const amountsArePlausible: MeasureRule = {
  name: "amountsArePlausible",
  code: "amountImplausible",
  severity: "warning",
  about: "measure",
  check(subject) {
    let found: Finding[] | undefined;
    for (const name of costFields) {
      const cost = subject.values[name];
      const amount = cost?.max ?? cost?.min ?? 0;
      if (amount <= billion) continue;
      const facts = { amount: `${writeNumber(amount, 0)} €` };
      found = [...(found ?? []), finding(subject, name, facts)];
    }
    return found ?? holds;
  },
};
