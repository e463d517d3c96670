/** The address in manifest.xml, which every place the pane is served from replaces by its own. */
const source = "https://katalog.example";

/** What somebody tries out stands beside what the town uses, and is told apart at a glance. */
const trial = {
  id: "0d4f3f5e-7a55-4b0e-8a4c-8f1f1f1b6c77",
  name: "Klimakatalog (Erprobung)",
};

/**
 * manifest.xml for a pane served from `address` ("https://katalog.musterstadt.de", no path).
 * Throws a German sentence when Excel would not take the address.
 */
export function manifestFor(
  xml: string,
  address: string,
  purpose: "use" | "trial" = "use"
): string {
  const url = URL.parse(address);
  if (url?.protocol !== "https:" || url.origin !== address) {
    throw new Error(
      `„${address}“ geht nicht: Excel verlangt eine Adresse mit https:// und ohne Pfad, zum Beispiel https://katalog.musterstadt.de`
    );
  }
  const moved = xml.replaceAll(source, url.origin);
  return purpose === "use" ? moved : asTrial(moved);
}

const asTrial = (xml: string) =>
  xml
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${trial.id}</Id>`)
    .replace(/(<DisplayName DefaultValue=")[^"]+/, `$1${trial.name}`)
    .replace(/(id="Tab.Label" DefaultValue=")[^"]+/, `$1${trial.name}`);

/** Id under which Excel knows the manifest. */
export const idOf = (xml: string): string => /<Id>([^<]+)<\/Id>/.exec(xml)?.[1] ?? "";
