import { type Handler, problem } from "../serving/handler.ts";

export const readPaperFile: Handler<"readPaperFile"> = async (
  { parameters: { paper }, knows },
  { call },
  { counter }
) => {
  const { file } = (await counter.papers.read(call, paper)).value;
  if (!file)
    return problem(
      "wrongState",
      "Die Vorlage ist noch nicht erstellt. Bitte zuerst erstellen lassen."
    );
  if (knows(file.job)) return { status: 304, etag: file.job };
  return { status: 200, file: await counter.jobs.file(call, file.job), etag: file.job };
};
