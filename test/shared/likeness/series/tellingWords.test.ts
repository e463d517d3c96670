import { expect, it } from "vitest";
import { tellingWords } from "../../../../shared/likeness/series/tellingWords.ts";

const thrice = (word: string) => [word, word, word];

it("takes a slip of two words for the same one, whichever stands first", () => {
  const [one, other] = [thrice("Kwumpeldof"), thrice("Kwumpelhof")];
  for (const titles of [
    [...one, ...other],
    [...other, ...one],
  ]) {
    const numbers = tellingWords([...titles, "Kwumpelkof"]).map(({ words }) => words[0]);
    expect(titles[numbers.lastIndexOf(numbers[6], 5)]).toBe("Kwumpeldof");
  }
});
