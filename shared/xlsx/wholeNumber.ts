const mostDigits = 9;

/** What digits and nothing else say; -1 where there is more to it. */
export function wholeNumber(text: string, from: number, to: number): number {
  if (to === from || to - from > mostDigits) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
