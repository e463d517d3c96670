import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { Call } from "../counter/call.ts";
import type { Counter } from "../counter/counter.ts";

/** Settings to check a body with. `recent` ones may be some seconds old: whoever refuses asks for `fresh` ones first. */
export type SettingsFor = (age: "recent" | "fresh") => Promise<Settings>;

const milliseconds = 10_000;

/** Reading settings takes three questions to the store; a body needs their topics and departments only. */
export function recentSettings(counter: Counter, now: () => Date): (call: Call) => SettingsFor {
  const kept = new Map<string, { readonly settings: Settings; readonly until: number }>();
  return (call) => async (age) => {
    const { municipality } = call;
    const known = kept.get(municipality);
    if (age === "recent" && known !== undefined && known.until > now().getTime()) {
      return known.settings;
    }
    const { value: settings } = await counter.settings.read(call);
    kept.set(municipality, { settings, until: now().getTime() + milliseconds });
    return settings;
  };
}
