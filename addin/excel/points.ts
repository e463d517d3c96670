/** Width of a column in points: a character is about five and a quarter wide. */
export const points = (characters: number) => Math.round(characters * 5.25 + 4);
