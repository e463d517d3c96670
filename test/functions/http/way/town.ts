import { roles } from "../../../../shared/exchange/policy.ts";
import {
  type Answer,
  type Ask,
  type AskOptions,
  otherTenant,
  startCounter,
  type TestCounter,
} from "../aCounter.ts";

// One town on its way through a period: each part of the way goes on where the one before has ended.

export let counter: TestCounter;
export let office: Ask;
export let fb5: Ask;
export let head5: Ask;
export let fb3: Ask;
export let coordinator: Ask;
export let sponsor: Ask;
export let reader: Ask;
export let admin: Ask;
export let neighbour: Ask;
/** Every answer that came, for a look over all of them. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly options: AskOptions | undefined;
  readonly answer: Answer;
}
export const answered: Answered[] = [];
export const buildings = { departments: ["Bauen und Gebäude"] };

const person: TestCounter["person"] = async (roles, more) => {
  const ask = await counter.person(roles, more);
  return async (path, options) => {
    const answer = await ask(path, options);
    const method = options?.method ?? "GET";
    answered.push({ method, path: path.replace(/\?.*$/, ""), options, answer });
    return answer;
  };
};

/** Starts the counter, and enters everybody who has a part in it. */
export async function openTown(): Promise<void> {
  counter = await startCounter();
  office = await person(["office"]);
  fb5 = await person(["department"], buildings);
  head5 = await person(["head"], buildings);
  fb3 = await person(["department"], { departments: ["Umwelt und Stadtgrün"] });
  coordinator = await person(["coordinator"], { topics: ["BS"] });
  sponsor = await person(["sponsor"], { topics: ["BS"] });
  reader = await person(["reader"]);
  admin = await person(["admin"]);
  neighbour = await counter.person([...roles], { tenant: otherTenant });
}

export const closeTown = () => counter.close();

export const aMeasure = (row: number, values: object) => ({
  place: { file: "Liste.xlsx", sheet: "Tabelle1", row },
  values,
  cells: { title: `B${row}` },
  texts: {},
  ownColumns: {},
});
export const aSubmission = (
  department: string,
  measures: readonly object[],
  more: object = {}
) => ({
  department,
  kind: "Meldung",
  extent: "complete",
  sources: [
    {
      file: "Liste.xlsx",
      hash: "0".repeat(64),
      sheets: ["Tabelle1"],
      covers: ["title", "code", "topic", "goal"],
    },
  ],
  measures,
  ownColumns: [],
  issues: [],
  ...more,
});
export const roof = {
  code: "BS1",
  title: "Solardach auf der Sporthalle",
  topic: "Bauen und Sanieren",
};
export const secret = {
  ...roof,
  notes: "nur für uns",
  contact: "Durchwahl 12",
  visibility: "öffentlich",
};
export const tagOf = (answer: { readonly headers: Headers }) => answer.headers.get("etag") ?? "";
export const address = (id: string) => `v1/periods/2025/submissions/${id}`;

export async function finished(ask: Ask, location: string) {
  for (let time = 0; time < 200; time++) {
    const job = await ask(location.replace("/api/", ""));
    if (job.json["state"] === "done" || job.json["state"] === "failed") return job.json;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the job did not finish");
}
