import type ExcelJS from "exceljs";
import type { ConditionalFormat } from "../model/conditionalFormat.ts";
import { areaOf, referenceOf } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { noAlert, noPrompt, type Rule, typeOf, type Validation } from "../model/validation.ts";
import { lookOf, styleOf } from "./cellLook.ts";
import { joinedAreas } from "./joinedAreas.ts";

/** exceljs keeps validations by address and leaves them out of its types. */
interface WithValidations {
  readonly dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
}

const insides = (from: ExcelJS.Worksheet) => from as unknown as WithValidations;

export function readValidations(from: ExcelJS.Worksheet): readonly Validation[] {
  const byRule = new Map<ExcelJS.DataValidation, string[]>();
  for (const [address, rule] of Object.entries(insides(from).dataValidations.model)) {
    byRule.set(rule, [...(byRule.get(rule) ?? []), address]);
  }
  return [...byRule].map(([rule, addresses]) => ({
    areas: joinedAreas(addresses.flatMap((address) => areaOf(address) ?? [])),
    rule: ruleOf(rule),
    ignoreBlanks: rule.allowBlank !== false,
    errorAlert: {
      ...noAlert,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      style: capital(rule.errorStyle ?? "stop"),
    },
    prompt: { ...noPrompt, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
  }));
}

const kinds = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;

function ruleOf({ type, operator = "between", formulae = [] }: ExcelJS.DataValidation): Rule {
  const [formula1, formula2] = formulae.map(String);
  if (type === "list") return { list: { inCellDropDown: true, source: sourceOf(formula1 ?? "") } };
  if (!(type in kinds)) return {};
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const name = type === "whole" ? "wholeNumber" : type;
  return { [name]: { formula1, formula2, operator: capital(operator) } };
}

/** "a,b" stands in quotation marks in the file, a reference does not. */
const sourceOf = (formula: string) =>
  formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`;
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export function writeValidations({ validations }: Sheet, to: ExcelJS.Worksheet): void {
  for (const one of validations) {
    // A hint without a rule is „any“ in the file; exceljs writes it, its types do not know it.
    const type = Object.entries(kinds).find(([, name]) => name === typeOf(one.rule))?.[0] ?? "any";
    for (const area of one.areas)
      insides(to).dataValidations.model[referenceOf(area)] = written(one, type);
  }
}

function written({ rule, ignoreBlanks, errorAlert, prompt }: Validation, type: string) {
  const terms = Object.values(rule)[0] ?? {};
  const source = String(terms["source"] ?? "");
  const list = source.startsWith("=") ? source.slice(1) : `"${source}"`;
  const operator = String(terms["operator"] ?? "Between");
  const formulae =
    type === "list" ? [list] : [terms["formula1"] ?? terms["formula"], terms["formula2"]];
  return {
    type,
    ...(["list", "custom", "any"].includes(type) ? {} : { operator: small(operator) }),
    allowBlank: ignoreBlanks,
    formulae: formulae.filter((one) => one !== undefined),
    errorStyle: small(String(errorAlert["style"])),
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorTitle: String(errorAlert["title"]),
    error: String(errorAlert["message"]),
    showInputMessage: prompt["showPrompt"] !== false,
    promptTitle: String(prompt["title"]),
    prompt: String(prompt["message"]),
  } as ExcelJS.DataValidation;
}

const operators = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const;

/** Conditional formats of the two kinds that are played; others stay behind. */
export function readConditionalFormats(
  from: ExcelJS.Worksheet,
  sheet: Sheet
): readonly ConditionalFormat[] {
  const found = insides(from).conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => conditionalFormat(rule, ref, sheet) ?? [])
  );
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function conditionalFormat(rule: ExcelJS.ConditionalFormattingRule, ref: string, sheet: Sheet) {
  if (rule.type !== "cellIs" && rule.type !== "expression") return undefined;
  const [formula] = (rule.formulae ?? []).map(String);
  const operator = rule.type === "cellIs" ? rule.operator : undefined;
  return {
    priority: rule.priority,
    format: {
      id: `{00000000-000E-0000-0000-${String(sheet.workbook.newId()).padStart(12, "0")}}`,
      sheet,
      type: rule.type === "cellIs" ? "CellValue" : "Custom",
      areas: ref.split(" ").flatMap((one) => areaOf(one) ?? []),
      rule:
        rule.type === "cellIs"
          ? {
              formula1: `=${formula}`,
              operator: operators[operator as keyof typeof operators] ?? operator,
            }
          : { formula: `=${formula}` },
      look: lookOf(rule.style ?? {}),
      stopIfTrue: false,
    },
  };
}

export function writeConditionalFormats(
  { conditionalFormats }: Sheet,
  to: ExcelJS.Worksheet
): void {
  for (const [index, { areas, type, rule, look }] of conditionalFormats.entries()) {
    const formulae = [String(rule["formula1"] ?? rule["formula"]).replace(/^=/, "")];
    const operator = Object.entries(operators).find(([, name]) => name === rule["operator"])?.[0];
    const told = { priority: index + 1, style: styleOf(look), formulae };
    const made =
      type === "Custom" ? { type: "expression", ...told } : { type: "cellIs", operator, ...told };
    to.addConditionalFormatting({
      ref: areas.map(referenceOf).join(" "),
      rules: [made as ExcelJS.ConditionalFormattingRule],
    });
  }
}
