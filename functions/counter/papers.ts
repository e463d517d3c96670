import type { PaperRecord } from "../tables/papers.ts";
import { keeping } from "./keep.ts";

export const papers = keeping<PaperRecord>({
  table: ({ tables }) => tables.Papers,
  prefix: "P",
  id: ({ id }) => id,
  name: "paper",
  german: "Diese Vorlage",
});
