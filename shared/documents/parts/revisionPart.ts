import type { Block } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import { changeSentence, changesSince } from "../changesSince.ts";
import type { Material, Part } from "../paperKind.ts";
import { paperFigures } from "../statedFigures.ts";
import { heading } from "./front.ts";

/** What an Austauschfassung says differently: figures old and new, and texts that were written anew. */
export const revisionPart: Part = {
  label: "Änderungen gegenüber der bisherigen Fassung",
  isFixed: true,
  make: (material) => {
    const { replaced } = material.context;
    if (replaced === undefined) return [];
    const changes = [
      ...changesSince(replaced.figures, paperFigures(material)).map(changeSentence),
      ...rewritten(material),
    ];
    const body: Block =
      changes.length === 0 ? paragraph("Keine Zahl und kein Text ist geändert.") : bullets(changes);
    return [heading("Änderungen gegenüber der bisherigen Fassung"), body];
  },
};

function rewritten({ context, type }: Material): readonly string[] {
  const before = context.replaced?.data ?? {};
  const now = context.texts ?? {};
  const texts = Object.keys({ ...before.texts, ...now })
    .filter((name) => before.texts?.[name]?.text !== now[name]?.text)
    .map((name) => `Baustein „${type.headings[name] ?? name}“: Text neu gefasst`);
  const differs = (name: "subject" | "proposal" | "financial" | "climate" | "sections") =>
    JSON.stringify(before[name]) !== JSON.stringify(context[name]);
  const parts = [
    ["subject", "Betreff"],
    ["proposal", "Beschlussvorschlag"],
    ["financial", "Finanzielle Auswirkungen"],
    ["climate", "Klimarelevanz"],
    ["sections", "Text"],
  ] as const;
  return [
    ...texts,
    ...parts.flatMap(([name, label]) => (differs(name) ? [`${label}: geändert`] : [])),
  ];
}
