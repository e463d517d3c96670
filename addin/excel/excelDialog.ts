import { isSignIn } from "../auth/browserDialog.ts";
import type { OpenDialog } from "../auth/dialogTokens.ts";

/** anmeldung.html in a window of Excel. What another page says there is not heard. */
export const excelDialog: OpenDialog = (address) =>
  new Promise((resolve) => {
    const size = { height: 60, width: 30 };
    Office.context.ui.displayDialogAsync(address, size, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) return resolve(undefined);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
        const answer = answerIn(told);
        if (answer === undefined) return;
        dialog.close();
        resolve(answer);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined));
    });
  });

/** Older versions of Excel do not say who told; they pass on only what our own address says. */
function answerIn(
  told:
    | { readonly message: string; readonly origin: string | undefined }
    | { readonly error: number }
): string | undefined {
  if ("error" in told) return undefined;
  if (told.origin !== undefined && told.origin !== location.origin) return undefined;
  try {
    const message: unknown = JSON.parse(told.message);
    return isSignIn(message) ? message.signIn : undefined;
  } catch {
    return undefined;
  }
}
