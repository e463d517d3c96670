import { type PublicHandler, problem } from "../serving/handler.ts";

export const readApiPage: PublicHandler<"readApiPage"> = async (
  { parameters: { page } },
  { apiPage, version }
) => {
  const file = await apiPage(page);
  if (!file)
    return problem(
      "notFound",
      "Diese Seite gibt es nicht. Bitte die Übersicht der Schnittstelle neu öffnen."
    );
  return { status: 200, ...file, etag: `${version} ${page}` };
};
