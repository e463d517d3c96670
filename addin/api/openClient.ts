import { type Client, newClient } from "../../shared/exchange/client.ts";
import type { TokenProvider } from "../auth/tokenProvider.ts";
import { patientFetch } from "./patientFetch.ts";

/** The service's routes as functions, asked with the machine's own fetch. */
export function openClient(address: string, tokens: TokenProvider): Client {
  return newClient({
    address,
    token: () => tokens.token(),
    fetch: patientFetch((url, { method, headers, body }) =>
      // The boundary: the client hands over text, bytes or a form, which are all a body.
      fetch(url, { method, headers, ...(body !== undefined && { body: body as BodyInit }) })
    ),
  });
}
