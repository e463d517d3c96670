import { signInPlan } from "./auth/signInPlan.ts";
import { signInStep } from "./auth/signInStep.ts";
import { tellExcel } from "./excel/tellExcel.ts";

// The page in the window of the sign-in: leads to the service, and tells the pane what it led back with.

const said = document.querySelector('meta[name="klimakatalog-sign-in"]')?.getAttribute("content");
const step = signInStep(location.search, signInPlan(said ?? ""));

if (step.do === "go") location.replace(step.to);
else if (step.do === "tell") void tell(step);
else say("Hier gibt es nichts anzumelden. Bitte dieses Fenster schließen.");

async function tell({ answer, isSignedIn }: typeof step & { do: "tell" }): Promise<void> {
  const what = isSignedIn ? "Sie sind angemeldet." : "Die Anmeldung hat nicht geklappt.";
  say(`${what} Dieses Fenster schließt sich gleich.`);
  // In Excel on the web a window has an opener too, but it is not the pane.
  if (await tellExcel(answer)) return;
  const page: Window | null = window.opener;
  page?.postMessage({ signIn: answer }, location.origin);
}

function say(sentence: string): void {
  const place = document.querySelector("#said");
  if (place) place.textContent = sentence;
}
