import type { Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { readCatalogueFile } from "./readCatalogueFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** The one version to start from; anything else is wrong use. */
export async function readBase(
  named: readonly string[] = [],
  settings: Settings,
  shell: Shell
): Promise<Version | undefined> {
  const [typed, ...others] = named;
  if (typed === undefined) return undefined;
  if (others.length > 0) {
    throw new UsageError(
      `Es sind ${named.length} Stände als Grundlage angegeben. Bitte nur einen nennen, am besten den neuesten.`
    );
  }
  const base = await readCatalogueFile(typed, shell);
  if (base.state !== "published") {
    throw new UsageError(
      `„${typed}“ ist ein Entwurf. Bitte einen Stand angeben, den „katalog publish“ geschrieben hat.`
    );
  }
  if (base.municipality !== settings.municipality.id) {
    throw new UsageError(
      `„${typed}“ gehört zu einer anderen Kommune (${base.municipality}). Bitte den eigenen Stand angeben.`
    );
  }
  return base;
}
