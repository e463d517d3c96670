/** The same function with a memory: texts repeat, so each is worked out once. Forgets all beyond `most` texts. */
export function remembering<Value>(
  most: number,
  workOut: (text: string) => Value
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
