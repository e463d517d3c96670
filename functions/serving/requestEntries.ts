import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { RequestEntry } from "../../shared/exchange/entities/submission.ts";
import type { DepartmentRequest } from "../../shared/workbook/requests/requestHead.ts";
import { requestMail } from "../../shared/workbook/requests/requestMail.ts";
import type { PeriodRecord } from "../tables/periods.ts";
import type { SubmissionHead } from "../tables/submissions.ts";
import { firstMail } from "./firstMail.ts";
import { requestFile } from "./requestFile.ts";

interface Asked {
  readonly period: PeriodRecord;
  readonly settings: Settings;
  readonly requests: readonly DepartmentRequest[];
  readonly submissions: readonly SubmissionHead[];
}

/** Who is asked for a period and who has answered; also those who answered without being asked. */
export function requestEntries(asked: Asked): readonly RequestEntry[] {
  const { period, requests, submissions } = asked;
  const current = submissions.filter(({ isCurrent }) => isCurrent);
  const names = new Set([
    ...period.expectedDepartments,
    ...requests.map(({ department }) => department),
    ...current.map(({ department }) => department),
  ]);
  return [...names].map((department) => {
    const own = current.filter((one) => one.department === department);
    const latest = own.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
    const extension = period.extensions.find((one) => one.department === department);
    const dueDate = extension?.until ?? period.dueDate;
    return {
      department,
      expected: period.expectedDepartments.includes(department),
      state: latest?.state ?? "ausstehend",
      ...(dueDate !== undefined && { dueDate }),
      ...(latest && { submission: latest.id }),
      mail: mailTo(department, asked),
    };
  });
}

function mailTo(department: string, { period, settings, requests }: Asked): string {
  const request = requests.find((one) => one.department === department);
  return request
    ? requestMail(request, requestFile(period.label, department))
    : firstMail(department, period, settings);
}
