import type { Client } from "../../shared/exchange/client.ts";
import type { ReadingDesk } from "../reading/readingDesk.ts";
import type { Book } from "./book/book.ts";
import type { Content } from "./element.ts";
import type { Memory, Session } from "./session.ts";
import type { ViewName } from "./steps.ts";
import type { WorkbookHost } from "./workbookHost.ts";

/** Everything a view has to work with. Views know neither Excel nor the page. */
export interface Desk {
  readonly host: WorkbookHost;
  readonly client: Client;
  readonly session: Session;
  readonly memory: Memory;
  /** Reads and checks workbooks in a thread of its own. */
  readonly reader: ReadingDesk;
  /** The workbook as it was last read; every step looks at the same. */
  readonly book: Book;
  /** What came of it, in a sentence; read aloud, and there until the next one. */
  say(sentence: string): void;
  /** A question in a dialog of our own: office.js takes the browser's away. */
  ask(question: AskedFirst): Promise<boolean>;
  /**
   * The work behind a button. One after the other: what is asked for meanwhile waits (so never await
   * one inside another), and the same `doing` twice in a row is done once; what is thrown is told in German, with a button to try again. `doing` is shown meanwhile: "Arbeitsmappe wird gelesen …"
   */
  act(doing: string, work: (tell: Tell) => Promise<void>): Promise<void>;
  /** Another view. */
  go(view: ViewName): void;
}

/** How far the work is. */
export type Tell = (doing: string) => void;

export interface AskedFirst {
  readonly title: string;
  readonly text: string;
  /** On the button that goes on: "Einfügen". */
  readonly yes: string;
  /** On the button that leaves everything as it is. */
  readonly no?: string;
}

/** One step at the desk: a folder of its own below pane/, whose module exports `view`. */
export interface View {
  /** Called when the step is first opened; `repaint` shows it anew after its state has changed. */
  open(desk: Desk, repaint: () => void): OpenView | Promise<OpenView>;
}

export interface OpenView {
  /** Begins with the <h1> of the step. */
  show(): Content;
  /** The person has come (back) to this step. */
  enter?(): void;
  /** Cells of the workbook have changed, by whomever. */
  onChange?(): void;
}
