/** Characters of a name beside its bar. */
const longest = 44;

/** A name for the edge of a picture: where it is cut, the number at its end stays readable. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const [, number = ""] = /( \([^()]*\))$/.exec(name) ?? [];
  return `${name.slice(0, longest - number.length - 2).trimEnd()} …${number}`;
}
