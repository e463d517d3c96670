/** How a column writes ratings. " reversed": a legend says that the lowest figure is the best. */
type BaseScale =
  | "0-6"
  | "n/6"
  | "1-5"
  | "1-3"
  | "1-6"
  | "dots"
  | "dots (font colour)"
  | "stars3"
  | "stars5"
  | "plus3"
  | "words3"
  | "words5"
  | "x in one of three columns"
  | "letters3";

export type RatingScale = BaseScale | `${BaseScale} reversed`;
