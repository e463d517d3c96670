/** Keeps the last few of what is dear to make and never changes under its name; failures are not kept. */
export function recent<Value>(most: number): {
  get(name: string, make: () => Promise<Value>): Promise<Value>;
} {
  const kept = new Map<string, Promise<Value>>();
  return {
    get(name, make) {
      const known = kept.get(name) ?? make();
      kept.delete(name);
      kept.set(name, known);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      known.then(
        (value) => value === undefined && kept.delete(name),
        () => kept.delete(name)
      );
      return known;
    },
  };
}
