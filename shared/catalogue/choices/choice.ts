import { tidy } from "../../wording/tidy.ts";
import type { CellRule, Kind, Reading } from "../kind.ts";
import type { Settings } from "../settings/settings.ts";
import { findDepartment } from "./findDepartment.ts";
import { findTopic } from "./findTopic.ts";
import { isPlaceholder, saysNothing } from "./isPlaceholder.ts";
import { readChoice, readChoices, unread } from "./readChoice.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One of a fixed list. */
export function choice(vocabulary: Vocabulary): Kind<string> {
  const values = Object.keys(vocabulary);
  return {
    name: "choice",
    expects: `eines von: ${values.join(", ")}`,
    read: (source, writing) => readChoice(vocabulary, tidy(source.text), writing),
    show: (value) => value,
    same: (a, b) => a === b,
    schema: () => ({ type: "string", enum: values }),
    cellRule: () => ({ type: "list", values }),
  };
}

/** Several of a fixed list, in the order of the list. */
export function choices(vocabulary: Vocabulary): Kind<readonly string[]> {
  const values = Object.keys(vocabulary);
  return {
    name: "choices",
    expects: `eines oder mehrere von: ${values.join(", ")}`,
    read: (source, writing) => readChoices(vocabulary, tidy(source.text), writing),
    show: (value) => value.join("; "),
    same: (a, b) => a.length === b.length && a.every((each) => b.includes(each)),
    schema: () => ({
      type: "array",
      items: { type: "string", enum: values },
      minItems: 1,
      uniqueItems: true,
    }),
    cellRule: () => ({ type: "any" }),
  };
}

/** One of the municipality's topics, by name. */
export const topicChoice: Kind<string> = municipal(
  "ein Themenfeld der Kommune",
  findTopic,
  ({ topics }) => topics.map(({ name }) => name)
);

/** One of the municipality's departments, by name. */
export const departmentChoice: Kind<string> = municipal(
  "eine Dienststelle der Kommune",
  findDepartment,
  ({ departments }) => departments.map(({ name }) => name)
);

function municipal(
  expects: string,
  find: (settings: Settings, text: string) => { readonly name: string } | undefined,
  names: (settings: Settings) => readonly string[]
): Kind<string> {
  return {
    name: "choice",
    expects,
    read(source, writing) {
      const text = tidy(source.text);
      if (text === "") return {};
      const told = writing.legend?.get(text);
      const found =
        (told === undefined ? undefined : find(writing.settings, told)) ??
        find(writing.settings, text);
      return found ? { value: found.name } : asWritten(text, names(writing.settings));
    },
    show: (value) => value,
    same: (a, b) => a === b,
    schema: (settings) => ({ type: "string", ...oneOfNames(names(settings)) }),
    cellRule: (settings) => ruleOf(names(settings)),
  };
}

/** A municipality that has listed none yet keeps what people write. */
const asWritten = (text: string, names: readonly string[]): Reading<string> =>
  names.length > 0 || saysNothing(text) || isPlaceholder(text) ? unread(text) : { value: text };

const oneOfNames = (names: readonly string[]) =>
  names.length > 0 ? { enum: names } : { minLength: 1 };

const ruleOf = (values: readonly string[]): CellRule =>
  values.length > 0 ? { type: "list", values } : { type: "any" };
