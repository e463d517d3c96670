import { dialogTokens } from "../auth/dialogTokens.ts";
import { firstThatSignsIn } from "../auth/firstThatSignsIn.ts";
import { nestedTokens } from "../auth/nestedTokens.ts";
import type { AccountMachine } from "../auth/openTokens.ts";
import type { AccountPlan } from "../auth/signInPlan.ts";
import type { TokenProvider } from "../auth/tokenProvider.ts";
import { excelDialog } from "./excelDialog.ts";

/** The account Excel is signed in with, where Excel lends it; else a window of Excel. */
export function excelTokens(plan: AccountPlan, machine: AccountMachine): TokenProvider {
  const inDialog = dialogTokens(plan, { ...machine, openDialog: excelDialog });
  if (!Office.context.requirements.isSetSupported("NestedAppAuth", "1.1")) return inDialog;
  return firstThatSignsIn(nestedTokens(plan, { now: machine.now, loginHint }), inDialog);
}

async function loginHint(): Promise<string | undefined> {
  const { userPrincipalName } = await Office.auth.getAuthContext();
  return userPrincipalName;
}
