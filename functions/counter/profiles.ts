import type { StoredProfile } from "../../shared/sheet/columns/profile.ts";
import { keeping } from "./keep.ts";

/** A department's confirmed mapping of columns, under an id its users chose (the department's). */
export type KeptProfile = StoredProfile & { readonly id: string };

export const profiles = keeping<KeptProfile>({
  table: ({ tables }) => tables.Profiles,
  prefix: "F",
  id: ({ id }) => id,
  name: "profile",
  german: "Diese Spaltenzuordnung",
});
