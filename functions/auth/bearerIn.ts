/** The token of an Authorization header; undefined when there is none that could be one. */
export function bearerIn(header: string | null): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,16000})$/i.exec(header ?? "")?.[1];
}
