import { neutralSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { openApi } from "../../shared/exchange/openApi.ts";
import type { PublicHandler } from "../serving/handler.ts";

export const readOpenApi: PublicHandler<"readOpenApi"> = async ({ knows }, { version }) => {
  if (knows(version)) return { status: 304, etag: version };
  return { status: 200, json: documentOf(version), etag: version };
};

let known: object | undefined;

/** Anybody may ask for it, and it is always the same: made once. */
function documentOf(version: string): object {
  known ??= openApi(neutralSettings(), version);
  return known;
}
