const most = 5000;

/** The same function, remembering what it made: titles share their words and meet again under one code. */
export function remembering<Value extends object>(
  make: (text: string) => Value
): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= most) made.clear();
    made.set(text, value);
    return value;
  };
}
