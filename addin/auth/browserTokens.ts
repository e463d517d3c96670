import { browserDialog } from "./browserDialog.ts";
import { dialogTokens } from "./dialogTokens.ts";
import type { AccountMachine } from "./openTokens.ts";
import type { AccountPlan } from "./signInPlan.ts";

/** Outside Excel people sign in through a window of the browser. */
export const browserTokens = (plan: AccountPlan, machine: AccountMachine) =>
  dialogTokens(plan, { ...machine, openDialog: browserDialog(window, machine.invite) });
