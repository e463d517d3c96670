/** Says who is at the desk: a bearer token for the service, asked for anew with every request. */
export interface TokenProvider {
  token(): Promise<string>;
}
