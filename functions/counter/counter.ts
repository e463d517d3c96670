import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { deciding } from "./calls/deciding.ts";
import { lending } from "./calls/lending.ts";
import { people } from "./calls/people.ts";
import { asking, reporting } from "./calls/reporting.ts";
import { writing } from "./calls/writing.ts";
import { guarded } from "./guarded.ts";
import { changeSettings, readSettings, releaseRule } from "./settings.ts";

/**
 * What can be asked for at the counter, whoever asks over what. Everything that changes something takes
 * the ETag that was seen (absent = does not exist yet), writes its audit entry, and throws a Refusal when
 * it cannot. Who may ask is decided before (auth/); a call is for one municipality.
 */
export type Counter = ReturnType<typeof openCounter>;

export function openCounter(room: Backroom) {
  return guarded({
    settings: {
      read: (call: Call) => readSettings(room, call),
      /** Whose release makes a Meldung count. */
      releasedBy: (call: Call) => releaseRule(room, call),
      change: (call: Call, settings: Settings, etag?: string) =>
        changeSettings(room, call, settings, etag),
    },
    ...reporting(room),
    ...asking(room),
    ...deciding(room),
    ...writing(room),
    ...lending(room),
    ...people(room),
    health: async () => {
      const before = performance.now();
      await room.tables.Tenants.get("secret", "PAGES");
      return { isReachable: true, milliseconds: Math.round(performance.now() - before) };
    },
  });
}
