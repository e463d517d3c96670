import { describe, expect, it } from "vitest";
import { nodeHashes } from "../../../functions/cli/nodeHashes.ts";
import { unpackJson } from "../../../functions/tables/packBody.ts";
import {
  type KeptSubmission,
  packSubmission,
  submissionIn,
} from "../../../functions/tables/submissionBody.ts";
import type { Submission } from "../../../shared/catalogue/submission.ts";
import {
  submissionBytes,
  submissionHash,
} from "../../../shared/consolidation/submissions/submissionContent.ts";
import { submissionOf } from "../../../shared/consolidation/submissions/submissionOf.ts";
import { aFile } from "../../shared/consolidation/town.ts";

const ring = { code: "MO1", title: "Radweg am „Ring“ – Süd", topic: "Mobilität" };

/** Each measure with own columns in the order given. */
function aSubmission(...own: readonly Readonly<Record<string, string>>[]): Submission {
  const file = aFile(
    "Tiefbau",
    own.map(() => ring)
  );
  const said = submissionOf([file], {
    ...{ id: "s1", municipality: "musterau", department: "Tiefbau", period: "2025" },
    ...{ by: "p1", at: "2026-03-01T09:00:00Z", hashes: nodeHashes },
  });
  const measures = said.measures.map((one, at) => ({ ...one, ownColumns: own[at] ?? {} }));
  const changed = { ...said, measures };
  return { ...changed, hash: submissionHash(changed, nodeHashes) };
}

async function keptAndRead(one: Submission): Promise<Submission> {
  const packed = await packSubmission(one, submissionBytes(one));
  return submissionIn((await unpackJson(packed)) as KeptSubmission);
}

describe("a submission in the store", () => {
  it.each([
    ["no own columns", aSubmission({}, {})],
    ["own columns by the alphabet", aSubmission({ Amt: "66", Nummer: "7" })],
    ["own columns in another order", aSubmission({ Nummer: "7", Amt: "66" }, {}, { Amt: "66" })],
    ["nothing to report", aSubmission()],
  ])("is read as it was handed in, with %s", async (_, one) => {
    const read = await keptAndRead(one);
    expect(read).toEqual(one);
    expect(submissionHash(read, nodeHashes)).toBe(one.hash);
  });

  it("reads own columns in the order in which the department's rows name them first", async () => {
    const one = aSubmission({ PSP: "5.1" }, { Zug: "2", PSP: "5.2", Amt: "66" });
    const { measures } = await keptAndRead(one);
    expect(measures.map(({ ownColumns }) => Object.keys(ownColumns))).toEqual([
      ["PSP"],
      ["PSP", "Zug", "Amt"],
    ]);
  });
});
