import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import type { SettingsDesk } from "./settingsDesk.ts";

const fileName = "Einstellungen.json";

/** The same settings as a file, out and in. */
export function fileActions({ act, say }: Desk, { state, change }: Store<SettingsDesk>) {
  return {
    download: () => {
      const text = `${JSON.stringify(state().wish, undefined, 2)}\n`;
      saveFile(fileName, new TextEncoder().encode(text), "application/json");
      say(`„${fileName}“ liegt bei Ihren Downloads.`);
    },
    takeFile: (file: File) =>
      act("Die Datei wird gelesen …", async () => {
        const taken = settingsIn(await file.text(), state().kept.answer);
        if ("troubles" in taken) return change({ notes: taken.troubles });
        change({ wish: taken.settings, unread: {}, notes: [], opened: undefined });
        say(`„${file.name}“ ist gelesen. Bitte durchsehen und dann speichern.`);
      }),
  };
}

type Taken = { readonly settings: Settings } | { readonly troubles: readonly string[] };

/** Settings of a file, for this municipality; periods stay as they are. */
export function settingsIn(text: string, kept: Settings): Taken {
  const json = parsed(text);
  if (json === undefined) {
    return {
      troubles: [`Das ist keine Einstellungsdatei. Bitte die Datei „${fileName}“ auswählen.`],
    };
  }
  const { settings, troubles } = readSettings(json);
  if (troubles.length > 0) return { troubles };
  if (settings.municipality.id !== kept.municipality.id) {
    return {
      troubles: [
        `Diese Datei gehört zu einer anderen Kommune (${settings.municipality.name}). Bitte die eigene auswählen.`,
      ],
    };
  }
  return { settings: { ...settings, periods: kept.periods } };
}

function parsed(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
