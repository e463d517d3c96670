import type { Backroom } from "../backroom.ts";
import type { Call, PageWish } from "../call.ts";
import { type KeptProfile, profiles } from "../profiles.ts";
import { templateFile, templates, writeTemplate } from "../templates.ts";

type OfTown = Pick<Call, "municipality">;

/** Mappings of columns and Word templates. */
export const lending = (room: Backroom) => ({
  profiles: {
    list: (call: OfTown) => profiles.list(room, call),
    /** Of the departments somebody sees. */
    page: (call: OfTown, wish: PageWish, sees: (department: string) => boolean) =>
      profiles.page(room, call, wish, { where: ({ id }) => sees(id) }),
    read: (call: OfTown, id: string) => profiles.read(room, call, id),
    write: (call: Call, profile: KeptProfile, etag?: string) =>
      profiles.write(room, call, profile, { etag }),
    remove: (call: Call, id: string, etag: string) => profiles.remove(room, call, id, { etag }),
  },
  templates: {
    page: (call: OfTown, wish: PageWish) => templates.page(room, call, wish),
    read: (call: OfTown, id: string) => templates.read(room, call, id),
    file: (call: OfTown, id: string) => templateFile(room, call, id),
    write: (call: Call, template: Parameters<typeof writeTemplate>[2], etag?: string) =>
      writeTemplate(room, call, template, etag),
    remove: (call: Call, id: string, etag: string) => templates.remove(room, call, id, { etag }),
  },
});
