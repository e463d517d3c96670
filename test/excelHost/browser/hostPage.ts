/** Where the stand-in serves Excel on the web; office.js trusts a host only under the pane's own name. */
export const origin = "https://excel.test";

/** The frame around the pane: passes what office.js posts to `answerMessage`, and back what comes of it. */
export function hostPage(pane: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<iframe title="Aufgabenbereich" src="${paneAddress(pane)}"></iframe>
<script>
  const frame = document.querySelector("iframe");
  window.postToPane = (message) => frame.contentWindow.postMessage(message, "${origin}");
  addEventListener("message", async ({ data }) => {
    const answer = await window.answerMessage(data);
    if (answer !== undefined && answer !== null) window.postToPane(answer);
  });
</script></html>`;
}

/** office.js reads its host from these two; `_xdm_Info` must come last. */
const paneAddress = (pane: string) =>
  `${pane}?_host_Info=Excel$Web$16.00$de-DE$excelHost$$disableLogging$0` +
  `#&_serializer_version=1&_xdm_Info=conversation$addin$${encodeURIComponent(origin)}`;
