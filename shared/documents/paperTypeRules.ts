import { objectOf, oneOf, present, textFrom, textsFrom } from "../catalogue/jsonInput.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { PaperKind, PaperTypeRules } from "./paperKind.ts";

const orders = ["difu", "kommunalrichtlinie"] as const;

/** The rules of a kind in this municipality: what its settings say, else the defaults of the kind. */
export function paperTypeRules(
  { kind, rules }: Pick<PaperKind, "kind" | "rules">,
  { paperTypes }: Settings
): PaperTypeRules {
  const own = objectOf(paperTypes.find((one) => one.kind === kind));
  const texts = (name: string, otherwise: readonly string[]) =>
    own[name] === undefined ? otherwise : textsFrom(own[name]);
  const hasProposal =
    typeof own["hasProposal"] === "boolean" ? own["hasProposal"] : rules.hasProposal;
  return {
    ...rules,
    kind,
    hasProposal,
    label: textFrom(own["label"]) ?? rules.label,
    blocks: texts("blocks", rules.blocks),
    front: texts("front", rules.front),
    proposal: texts("proposal", rules.proposal),
    headings: headingsOf(own["headings"]),
    ...present({
      numberPattern: textFrom(own["numberPattern"]) ?? rules.numberPattern,
      formula: textFrom(own["formula"]) ?? rules.formula,
      signature: signatureOf(own["signature"]) ?? rules.signature,
      order: oneOf(orders, own["order"]) ?? rules.order,
    }),
  };
}

function headingsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(objectOf(value)).flatMap(([part, heading]) => {
    const text = textFrom(heading);
    return text === undefined ? [] : [[part, text] as const];
  });
  return Object.fromEntries(entries);
}

function signatureOf(value: unknown): PaperTypeRules["signature"] {
  const { name, function: role } = objectOf(value);
  const signed = textFrom(name);
  if (signed === undefined) return undefined;
  return { name: signed, ...present({ function: textFrom(role) }) };
}
