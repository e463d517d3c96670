import type { OpenDialog } from "./dialogTokens.ts";

/** What of a window is needed here; a test hands in its own. */
export interface Opener {
  readonly location: { readonly origin: string };
  open(address: string, name: string, features: string): OpenedWindow | null;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  setInterval(watch: () => void, milliseconds: number): number;
  clearInterval(id: number): void;
}
interface OpenedWindow {
  readonly closed: boolean;
  close(): void;
}

/**
 * anmeldung.html in a window of the browser. Browsers open none that nobody clicked for: then `invite` asks for
 * the click, and answers whether it came.
 */
export function browserDialog(page: Opener, invite: () => Promise<boolean>): OpenDialog {
  const open = (address: string) =>
    page.open(address, "klimakatalog-anmeldung", "popup,width=480,height=640");
  return async (address) => {
    const dialog = open(address) ?? ((await invite()) ? open(address) : null);
    return dialog ? answerOf(dialog, page) : undefined;
  };
}

/** Only that window counts, and only while it shows our own page. */
function answerOf(dialog: OpenedWindow, page: Opener): Promise<string | undefined> {
  return new Promise((resolve) => {
    const watch = page.setInterval(() => {
      if (dialog.closed) finish(undefined);
    }, 500);
    const listen = ({ origin, source, data }: MessageEvent) => {
      const isOurs = origin === page.location.origin && Object.is(source, dialog);
      if (isOurs && isSignIn(data)) finish(data.signIn);
    };
    page.addEventListener("message", listen);

    function finish(answer: string | undefined): void {
      page.clearInterval(watch);
      page.removeEventListener("message", listen);
      dialog.close();
      resolve(answer);
    }
  });
}

/** What anmeldung.html tells the page that opened it. */
export const isSignIn = (told: unknown): told is { readonly signIn: string } =>
  typeof told === "object" && told !== null && "signIn" in told && typeof told.signIn === "string";
