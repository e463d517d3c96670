/** From anmeldung.html to the pane that opened it as a window of Excel. False: Excel did not open this window. */
export async function tellExcel(answer: string): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return false;
  Office.context.ui.messageParent(JSON.stringify({ signIn: answer }), {
    targetOrigin: location.origin,
  });
  return true;
}
