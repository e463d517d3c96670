import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const writeSettings: Handler<"writeSettings"> = async (
  { body, etag },
  { call },
  { counter }
) => {
  const { settings, troubles } = readSettings(body);
  if (troubles.length > 0) {
    const places = troubles.slice(0, 20).map((expected) => ({ at: "", name: "", expected }));
    return problem("misfit", troubles[0] ?? "", { places });
  }
  if (settings.municipality.id !== call.municipality) {
    return problem(
      "misfit",
      `Die Kennung der Kommune bleibt „${call.municipality}“. Bitte sie so lassen.`
    );
  }
  const changed = await counter.settings.change(call, settings, etag);
  return { status: 200, json: changed.value, etag: changed.etag };
};
