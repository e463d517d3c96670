import { schemaVersion } from "../../shared/exchange/schemaVersion.ts";
import { type PublicHandler, problem } from "../serving/handler.ts";

export const readHealth: PublicHandler<"readHealth"> = async (_asked, { counter, version }) => {
  const { isReachable } = await counter.health();
  if (isReachable) return { status: 200, json: { state: "ok", version, schema: schemaVersion } };
  return problem(
    "storeAway",
    "Der Speicher antwortet nicht. Bitte in einer Minute noch einmal versuchen.",
    { retryAfter: 10 }
  );
};
