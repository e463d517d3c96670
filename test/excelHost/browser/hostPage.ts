/** Where the stand-in serves Excel on the web; office.js trusts a host only under the pane's own name. */
export const origin = "https://excel.test";

/** Where the frame asks for what comes of a message. */
export const answerPath = "/excel/answer";

/**
 * The frame around the pane: sends what office.js posts to `answerPath`, and back what comes of it. From a
 * thread of its own, one after the other: it shares the pane's, and Excel itself does not hold the pane up.
 */
export function hostPage(pane: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<iframe title="Aufgabenbereich" src="${paneAddress(pane)}"></iframe>
<script>
  const frame = document.querySelector("iframe");
  window.postToPane = (message) => frame.contentWindow.postMessage(message, "${origin}");
  const work = \`
    let last = Promise.resolve();
    const ask = async (body) => postMessage(await (await fetch("${origin}${answerPath}", { method: "POST", body })).text());
    onmessage = ({ data }) => { last = last.then(() => ask(data)); };\`;
  const worker = new Worker(URL.createObjectURL(new Blob([work], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => data !== "" && window.postToPane(data);
  addEventListener("message", ({ data }) => worker.postMessage(data));
</script></html>`;
}

/** office.js reads its host from these two; `_xdm_Info` must come last. */
const paneAddress = (pane: string) =>
  `${pane}?_host_Info=Excel$Web$16.00$de-DE$excelHost$$disableLogging$0` +
  `#&_serializer_version=1&_xdm_Info=conversation$addin$${encodeURIComponent(origin)}`;
