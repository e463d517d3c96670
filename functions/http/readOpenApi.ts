import { neutralSettings } from "../../shared/catalogue/readSettings.ts";
import { openApi } from "../../shared/exchange/openApi.ts";
import type { PublicHandler } from "../serving/handler.ts";

export const readOpenApi: PublicHandler<"readOpenApi"> = async (_asked, { version }) => ({
  status: 200,
  json: openApi(neutralSettings(), version),
  etag: version,
});
