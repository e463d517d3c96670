import { departmentNamed } from "../../shared/catalogue/settings/readDepartments.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { type Role, roleNames, roles } from "../../shared/exchange/policy.ts";
import { fold } from "../../shared/wording/fold.ts";

/** A line of the list of members, as it was meant. */
export interface ListedMember {
  readonly name: string;
  readonly function?: string;
  readonly contact?: string;
  readonly tenant: string;
  readonly account: string;
  readonly roles: readonly Role[];
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  /** Names of persons. */
  readonly standsInFor: readonly string[];
  readonly until?: string;
}

/** Headings as they are written, by what they mean. */
const headings = {
  name: "Name",
  function: "Funktion",
  contact: "Kontakt",
  tenant: "Verzeichnis",
  account: "Konto",
  roles: "Rollen",
  departments: "Fachbereiche",
  topics: "Themenfelder",
  standsInFor: "Vertritt",
  until: "Bis",
} as const;
type Column = keyof typeof headings;

interface Town {
  readonly settings: Pick<Settings, "departments" | "topics">;
  /** Directories that belong to the municipality. */
  readonly tenants: readonly string[];
}

/** Lines of a list with headings → members, or what is wrong with which line, in German. */
export function memberList(
  rows: readonly (readonly string[])[],
  town: Town
): { readonly members: readonly ListedMember[]; readonly troubles: readonly string[] } {
  const at = rows.findIndex((row) => ["Name", "Konto"].every((one) => columnOf(row, one) >= 0));
  if (at < 0) {
    const all = Object.values(headings).join("“, „");
    return { members: [], troubles: [`Es fehlt die Zeile mit den Überschriften „${all}“.`] };
  }
  const troubles: string[] = [];
  const members = rows.slice(at + 1).flatMap((row, index) => {
    const cell = (column: Column) => row[columnOf(rows[at] ?? [], headings[column])]?.trim() ?? "";
    if (row.every((text) => text.trim() === "")) return [];
    const trouble = (sentence: string) => troubles.push(`Zeile ${at + index + 2}: ${sentence}`);
    return [memberOf(cell, town, trouble)];
  });
  return { members, troubles };
}

const columnOf = (row: readonly string[], heading: string) =>
  row.findIndex((text) => fold(text) === fold(heading));

type Say = (sentence: string) => void;

function memberOf(cell: (column: Column) => string, town: Town, trouble: Say): ListedMember {
  const [name, about, contact] = [cell("name"), cell("function"), cell("contact")];
  if (name === "") trouble("Der Name fehlt.");
  const until = dayIn(cell("until"), trouble);
  return {
    name,
    ...(about !== "" && { function: about }),
    ...(contact !== "" && { contact }),
    tenant: tenantIn(cell("tenant"), town, trouble),
    account: accountIn(cell("account"), trouble),
    roles: rolesIn(cell("roles"), trouble),
    departments: partsOf(cell("departments")).flatMap((said) => {
      const found = departmentNamed(town.settings.departments, said)?.name;
      if (found === undefined)
        trouble(`„${said}“ steht in den Einstellungen nicht als Fachbereich.`);
      return found ?? [];
    }),
    topics: partsOf(cell("topics")).flatMap((said) => {
      const isIt = (text: string) => fold(text) === fold(said);
      const found = town.settings.topics.find((one) => isIt(one.code) || isIt(one.name))?.code;
      if (found === undefined)
        trouble(`„${said}“ steht in den Einstellungen nicht als Themenfeld.`);
      return found ?? [];
    }),
    standsInFor: partsOf(cell("standsInFor")),
    ...(until !== undefined && { until }),
  };
}

/** Several in one cell: on lines of their own, or with a stroke between. */
const partsOf = (text: string) =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function tenantIn(said: string, { tenants }: Town, trouble: Say): string {
  const [only = "", ...more] = tenants;
  if (said === "" && more.length === 0) return only;
  const found = tenants.find((one) => one === said.toLowerCase());
  if (found === undefined)
    trouble(
      `Das Verzeichnis „${said}“ gehört nicht zu dieser Kommune. Möglich: ${tenants.join(", ")}.`
    );
  return found ?? only;
}

function accountIn(said: string, trouble: Say): string {
  if (!idForm.test(said)) {
    trouble(
      "Unter „Konto“ steht keine Objekt-ID. Sie steht in Entra ID bei der Person und sieht so aus: 3f0c2a91-…; eine E-Mail-Adresse genügt nicht."
    );
  }
  return said.toLowerCase();
}

function rolesIn(said: string, trouble: Say): readonly Role[] {
  const found = partsOf(said.replaceAll(",", "|")).flatMap((one) => {
    const role = roles.find((key) => fold(key) === fold(one) || fold(roleNames[key]) === fold(one));
    if (role === undefined) {
      trouble(`Die Rolle „${one}“ gibt es nicht. Möglich: ${Object.values(roleNames).join(", ")}.`);
    }
    return role ?? [];
  });
  if (said === "") trouble("Unter „Rollen“ fehlt eine Angabe.");
  return [...new Set(found)];
}

/** "2026-12-31" or "31.12.2026" */
function dayIn(said: string, trouble: Say): string | undefined {
  if (said === "") return undefined;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(said) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` : said;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso));
  if (!isDay) trouble(`Unter „Bis“ steht „${said}“. Erwartet: ein Tag wie 31.12.2026.`);
  return iso;
}
