import { timingSafeEqual } from "node:crypto";
import { problem } from "../serving/handler.ts";
import { bearerIn } from "./bearerIn.ts";
import type { SignIn } from "./signIn.ts";

/** The one account of a machine without accounts. */
export const localAccount = { tid: "local", oid: "local" } as const;

/**
 * One machine, one person, no account: whoever knows the token of the printed address may in. A page of
 * the internet that tries this address is turned away, also when its name leads here (DNS rebinding).
 */
export function localSignIn(token: string): SignIn {
  return async ({ headers }) => {
    const host = headers.get("host") ?? "";
    const origin = headers.get("origin");
    if (!isThisMachine(host) || (origin !== null && origin !== `http://${host}`)) {
      return problem("foreignPage", "Bitte die Adresse öffnen, die beim Start angezeigt wurde.");
    }
    const given = bearerIn(headers.get("authorization"));
    if (given !== undefined && isSame(given, token)) return localAccount;
    return problem(
      "notSignedIn",
      "Bitte die ganze Adresse öffnen, die beim Start angezeigt wurde, mit allem, was hinter dem # steht."
    );
  };
}

/** Whether a request was meant for this machine by the name it was asked under (header Host). */
export const isThisMachine = (host: string) => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What only Azure sets, and families of settings that only a cloud has (infra/main.bicep). */
const cloudOnly =
  /^(IDENTITY_ENDPOINT|WEBSITE_(INSTANCE_ID|SITE_NAME)|SIGN_IN_\w+|(STORE|AzureWebJobsStorage)__\w+)$/;

/** Settings of a cloud among which local mode must not start; none when this is one machine. */
export function cloudSettingsIn(
  environment: Readonly<Record<string, string | undefined>>
): readonly string[] {
  return Object.keys(environment)
    .filter((name) => cloudOnly.test(name) && environment[name] !== undefined)
    .sort();
}
