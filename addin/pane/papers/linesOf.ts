/** Lines as people type them: an empty one at the end stays while somebody types, none at all is nothing. */
export const linesOf = <Key extends string>(
  key: Key,
  text: string
): { readonly [Each in Key]?: readonly string[] } =>
  text.trim() === ""
    ? {}
    : ({ [key]: text.split("\n") } as unknown as { readonly [Each in Key]: readonly string[] });
