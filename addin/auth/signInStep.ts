import type { SignInPlan } from "./signInPlan.ts";

/** What anmeldung.html does with the address it was opened under. */
export type SignInStep =
  | { readonly do: "go"; readonly to: string }
  | { readonly do: "tell"; readonly answer: string; readonly isSignedIn: boolean }
  | { readonly do: "stay" };

/**
 * First it leads to the sign-in service, and nowhere else; when that has led back, it tells the pane what
 * stands behind the "?". `search` is that part of the address.
 */
export function signInStep(search: string, plan: SignInPlan): SignInStep {
  const told = new URLSearchParams(search);
  if (told.has("state") && (told.has("code") || told.has("error"))) {
    return { do: "tell", answer: search, isSignedIn: told.has("code") };
  }
  const to = URL.parse(told.get("to") ?? "");
  const isTheService = plan.kind === "account" && to?.origin === new URL(plan.issuer).origin;
  return to && isTheService ? { do: "go", to: to.href } : { do: "stay" };
}
