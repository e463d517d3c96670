import { germanNumber } from "../../../shared/wording/germanNumber.ts";
import { writeNumber } from "../../../shared/wording/writeNumber.ts";
import { type Content, el } from "../element.ts";
import { typed } from "../typed.ts";
import type { Trouble } from "./settingsTroubles.ts";

/** What every field has to know: what is wrong with it, and where what cannot be read is kept. */
export interface FieldKit {
  readonly troubles: readonly Trouble[];
  readonly unread: Readonly<Record<string, string>>;
  /** Place of a field of several lines → what is being typed there, empty lines and all. */
  readonly typing: Readonly<Record<string, string>>;
  readonly keepTyping: (at: string, text: string | undefined) => void;
  readonly keepUnread: (at: string, text: string | undefined) => void;
}

interface FieldOf<Value> {
  /** Place of the field: "topics/2/code". */
  readonly at: string;
  readonly label: string;
  readonly value: Value;
  readonly write: (value: Value) => void;
}

/** One line of text. */
export const textField = (kit: FieldKit, { at, label, value, write }: FieldOf<string>): Content =>
  fieldAt(kit, at, label, (more) =>
    el("input", { type: "text", ...more, value, onInput: (event) => write(typed(event)) })
  );

/** A text that may take several lines of the pane. */
export const longTextField = (
  kit: FieldKit,
  { at, label, value, write }: FieldOf<string>
): Content =>
  fieldAt(kit, at, label, (more) =>
    el("textarea", { ...more, rows: 3, value, onInput: (event) => write(typed(event)) })
  );

/** Entries, one a line; while somebody types, empty lines stay. */
export const linesField = (
  kit: FieldKit,
  { at, label, value, write }: FieldOf<readonly string[]>
): Content =>
  fieldAt(kit, at, `${label}, eine Angabe je Zeile`, (more) =>
    el("textarea", {
      ...more,
      rows: Math.min(8, Math.max(2, value.length + 1)),
      value: kit.typing[at] ?? value.join("\n"),
      onInput: (event) => {
        kit.keepTyping(at, typed(event));
        write(linesIn(typed(event)));
      },
      onChange: () => kit.keepTyping(at, undefined),
    })
  );

const linesIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A number from 0, as Germans write it; what is none stays there and is found fault with. */
export const numberField = (kit: FieldKit, { at, label, value, write }: FieldOf<number>): Content =>
  fieldAt(kit, at, label, (more) =>
    el("input", {
      type: "text",
      inputmode: "decimal",
      ...more,
      value: kit.typing[at] ?? kit.unread[at] ?? writeNumber(value),
      // While it is typed, not when it is left: what appears or goes then would move a button from under the click.
      onInput: (event) => {
        const said = typed(event);
        const number = germanNumber(said);
        const isRead = number !== undefined && number >= 0;
        kit.keepTyping(at, said);
        kit.keepUnread(at, isRead ? undefined : said);
        if (isRead) write(number);
      },
      onChange: () => kit.keepTyping(at, undefined),
    })
  );

/** Days as people write them, "16.03.2027", one a line; kept as ISO days. */
export const daysField = (
  kit: FieldKit,
  { at, label, value, write }: FieldOf<readonly string[]>
): Content =>
  linesField(kit, {
    at,
    label,
    value: value.map(shownDay),
    write: (lines) => {
      const wrong = lines.find((line) => dayFrom(line) === undefined);
      kit.keepUnread(at, wrong);
      write(lines.map((line) => dayFrom(line) ?? line));
    },
  });

const shownDay = (iso: string) =>
  /^\d{4}-\d\d-\d\d$/.test(iso) ? iso.split("-").reverse().join(".") : iso;

/** "16.3.2027" → "2027-03-16"; undefined for what is no day of the calendar. */
export function dayFrom(text: string): string | undefined {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

type ControlAttributes = Readonly<Record<string, string | undefined>>;

/** Label, control, and below it what is wrong with what stands there. */
function fieldAt(
  { troubles }: FieldKit,
  at: string,
  label: string,
  control: (attributes: ControlAttributes) => Content
): Content {
  const found = troubles.find((one) => one.at === at);
  const id = at.replaceAll("/", "-");
  const attributes = found
    ? { id, "aria-invalid": "true", "aria-describedby": `${id}-trouble` }
    : { id };
  return [
    el("label", { key: at }, label, control(attributes)),
    found && el("p", { key: `${at} trouble`, id: `${id}-trouble`, class: "wrong" }, found.sentence),
  ];
}
