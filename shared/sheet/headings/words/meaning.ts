/** Words of German column headings that mean one thing. */
export interface Meaning {
  /** How much the word tells: 1 says what the column is, 0.3 hardly anything. */
  readonly weight: number;
  readonly stems: readonly string[];
}

export const tells = (weight: number, stems: string): Meaning => ({
  weight,
  stems: stems.split(" "),
});
