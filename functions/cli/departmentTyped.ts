import { findDepartment } from "../../shared/catalogue/choices/findDepartment.ts";
import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import type { Department, Settings } from "../../shared/catalogue/settings/settings.ts";
import { UsageError } from "./shell.ts";

const mostNamed = 15;

/** The department somebody typed: by id, name, alias or number ("FB6"); anything else is wrong use. */
export function departmentTyped(typed: string, settings: Settings): Department {
  const { departments } = settings;
  const found = departmentNamed(departments, typed) ?? findDepartment(settings, typed);
  if (found !== undefined) return found;
  const names = departments
    .filter(({ validTo }) => validTo === undefined)
    .map(({ name }) => `„${name}“`);
  const more = names.length > mostNamed ? ` und ${names.length - mostNamed} weitere` : "";
  const possible =
    names.length === 0
      ? "Bitte sie dort eintragen (departments)."
      : `Möglich sind: ${names.slice(0, mostNamed).join(", ")}${more}.`;
  throw new UsageError(`Die Dienststelle „${typed}“ steht nicht in den Einstellungen. ${possible}`);
}
