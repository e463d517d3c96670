import type { TitleWord } from "./titleWords.ts";

/** A kind of places or the name of one. */
export const isWhere = ({ where, sort }: TitleWord) => where || sort === "place";

export const isThing = ({ sort }: TitleWord) => sort === "thing";

/** Says what it is about, not where. */
export const isWhat = ({ sort, where }: TitleWord) =>
  !where && (sort === "thing" || sort === "name");
