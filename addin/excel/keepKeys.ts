const stops =
  "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex='-1'])";

/**
 * office.js on the web moves the focus itself, and its list knows neither headings that have it after a step
 * nor folds: Tab would lead out of the pane. As long as the pane has a next stop, the browser moves; at the
 * last one Excel takes over. Escape closes a question of ours before it leaves the pane.
 */
export function keepKeys(): void {
  // After what the pane listens to, before office.js, which listens at the window.
  document.addEventListener("keydown", (event) => {
    const isAsked = document.querySelector("dialog[open]") !== null;
    const isOurs = isAsked
      ? event.key === "Tab" || event.key === "Escape"
      : event.key === "Tab" && goesOn(event.shiftKey);
    if (isOurs) event.stopPropagation();
  });
}

/** Whether the pane has another stop in this direction. */
function goesOn(isBack: boolean): boolean {
  const here = document.activeElement ?? document.body;
  const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll(stops)].some(
    (stop) => (here.compareDocumentPosition(stop) & wanted) !== 0 && stop.checkVisibility()
  );
}
