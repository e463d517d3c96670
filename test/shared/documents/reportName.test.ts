import { expect, it } from "vitest";
import { reportName } from "../../../shared/documents/reportName.ts";

it.each([
  ["gremienbericht", "Gremienbericht"],
  ["massnahmenliste", "Maßnahmenliste"],
  ["mitteilung", "Informationsvorlage"],
  ["Jahresbericht", "Jahresbericht"],
])("calls %s „%s“", (received, name) => {
  const paperTypes = [{ kind: "mitteilung", label: "Informationsvorlage" }];
  expect(reportName(received, { paperTypes })).toBe(name);
});
