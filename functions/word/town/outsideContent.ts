const attached = "angefügte Vorlage";

/** What Word would fetch by itself from elsewhere, as a sentence that says how to part from it. */
export function outsideContent(parts: ReadonlyMap<string, Buffer>): string | undefined {
  const outside = linkedParts(parts);
  if (outside.length === 0) return undefined;
  const isOnlyAttached = outside.every((sort) => sort === attached);
  return [
    `Das Word-Muster holt Inhalte von außen (${outside.join(", ")}).`,
    ...(isOnlyAttached ? [] : [embed]),
    ...(outside.includes(attached) ? [detach] : []),
  ].join(" ");
}

const embed = "Bitte die Inhalte in die Datei einfügen, statt sie zu verknüpfen.";
const detach =
  "Bitte in Word unter „Entwicklertools“, „Dokumentvorlage“ die angefügte Vorlage durch „Normal“ ersetzen.";

/** Each sort once. Links that a reader clicks are welcome; parts that Word fetches are not. */
function linkedParts(parts: ReadonlyMap<string, Buffer>): readonly string[] {
  const all = [...parts].filter(([name]) => name.endsWith(".rels"));
  const linked = all.flatMap(([, bytes]) =>
    [...bytes.toString("utf8").matchAll(/<Relationship\b[^<>]*>/g)]
      .map(([relationship]) => relationship)
      .filter((one) => one.includes('TargetMode="External"') && !one.includes("/hyperlink"))
      .map(sortOf)
  );
  return [...new Set(linked)];
}

function sortOf(relationship: string): string {
  if (relationship.includes("/image")) return "verknüpftes Bild";
  return relationship.includes("/attachedTemplate") ? attached : "verknüpfter Inhalt";
}
