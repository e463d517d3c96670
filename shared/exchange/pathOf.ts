const placeholder = /\{([a-zA-Z]+)\}/g;

/** The address of a route below /api, its parameters filled in. */
export function pathOf(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replace(placeholder, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`Parameter ${name} of ${path} is missing`);
    return encodeURIComponent(value);
  });
}

/** Names in braces, in order. */
export const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(placeholder)].map(([, name = ""]) => name);
