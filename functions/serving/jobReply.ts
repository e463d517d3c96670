import type { Job } from "../tables/jobs.ts";
import type { Tagged } from "../tables/shelf.ts";
import { jobEntry } from "./entries.ts";
import type { Reply } from "./handler.ts";

/** 202: taken on; where to ask how far it is, and when. */
export function jobReply({ value, etag }: Tagged<Job>): Reply {
  return {
    status: 202,
    json: jobEntry(value),
    etag,
    location: `v1/jobs/${encodeURIComponent(value.id)}`,
    retryAfter: 2,
  };
}
