import type { Client } from "../../../shared/exchange/client.ts";
import { profileOf, type StoredProfile } from "../../../shared/sheet/columns/profile.ts";
import type { ReadingDesk, ReadingSummary } from "../../reading/readingDesk.ts";
import { answered } from "../answered.ts";
import { DeskTrouble, isAway } from "../deskTrouble.ts";
import type { Memory, Session } from "../session.ts";
import type { DeskFile, WorkbookHost } from "../workbookHost.ts";

/** What is known of the workbook on the desk. Every step looks at the same. */
export interface BookState {
  /** As it was when it was last read. */
  readonly file?: DeskFile;
  readonly reading?: ReadingSummary;
  /** Cells have changed since. */
  readonly isStale: boolean;
  /** Heading → field, or null for an own column: what the department has confirmed before. */
  readonly learned: StoredProfile["columns"];
  /** The same, decided just now. */
  readonly decided: StoredProfile["columns"];
  /** Name of the department, when somebody has said it. */
  readonly department?: string;
}

/** The workbook on the desk, read and decided upon. */
export interface Book {
  state(): BookState;
  /** Takes the workbook as it is now and reads it. False: there is none yet. */
  read(): Promise<boolean>;
  /** Says what columns are, and reads once more. */
  decide(columns: StoredProfile["columns"]): Promise<void>;
  /** Says whose workbook it is, or will be, and reads once more. */
  assign(department: string): Promise<void>;
  /** Keeps the mapping for the next time, here and at the service. */
  keepProfile(): Promise<void>;
  /** Cells have changed. */
  markStale(): void;
}

interface Parts {
  readonly host: WorkbookHost;
  readonly reader: ReadingDesk;
  readonly client: Client;
  readonly memory: Memory;
  readonly session: Session;
}

export function openBook(parts: Parts, changed: () => void): Book {
  const { host, reader, session } = parts;
  const [only, ...others] = session.me?.departments ?? [];
  const own = only !== undefined && others.length === 0 ? { department: only } : {};
  let state: BookState = { isStale: false, learned: {}, decided: {}, ...own };
  const set = (next: BookState) => {
    state = next;
    changed();
  };
  const options = ({ learned, decided, department }: BookState) => ({
    settings: session.settings,
    profile: { columns: { ...learned, ...decided } },
    ...(department !== undefined && { department }),
  });
  const again = async (next: BookState) =>
    set({ ...next, reading: await reader.readAgain(options(next)) });
  return {
    state: () => state,
    async read() {
      const file = await host.readFile();
      if (!file) return false;
      const isOther = file.name !== state.file?.name;
      const kept = isOther ? { isStale: false, learned: {}, decided: {}, ...own } : state;
      const reading = await reader.read(file.name, file.bytes, options(kept));
      const learned = isOther ? await learnedProfile(parts, reading) : state.learned;
      const next = { ...kept, file, reading, learned, isStale: false };
      if (learned === kept.learned || Object.keys(learned).length === 0) set(next);
      else await again(next);
      return true;
    },
    decide: (columns) => again({ ...state, decided: { ...state.decided, ...columns } }),
    async assign(department) {
      if (state.reading) await again({ ...state, department });
      else set({ ...state, department });
    },
    async keepProfile() {
      if (state.reading) await keepProfile(parts, state.reading);
    },
    markStale() {
      if (state.reading && !state.isStale) set({ ...state, isStale: true });
    },
  };
}

const keyOf = (department: string | undefined) => `profile/${department ?? ""}`;

/** What the department confirmed last time; our own workbooks need no telling. */
async function learnedProfile(
  { client, memory }: Parts,
  { department, origin, refused }: ReadingSummary
): Promise<StoredProfile["columns"]> {
  if (origin !== undefined || refused !== undefined) return {};
  const here = memory.get(keyOf(department)) as StoredProfile | undefined;
  if (department === undefined) return here?.columns ?? {};
  try {
    const profile = await answered(client.call("readProfile", { parameters: { department } }));
    return profile.columns;
  } catch (error) {
    // Not learned yet, not allowed, or no way to the service: what this machine remembers helps as well.
    if (error instanceof DeskTrouble || isAway(error)) return here?.columns ?? {};
    throw error;
  }
}

async function keepProfile({ client, memory }: Parts, reading: ReadingSummary): Promise<void> {
  const profile = profileOf(reading);
  memory.set(keyOf(reading.department), profile);
  const { department, columns } = profile;
  if (department === undefined) return;
  try {
    const known = await client.call("readProfile", { parameters: { department } });
    const ifMatch = known.state === "ok" ? (known.etag ?? "*") : "new";
    await answered(
      client.call("writeProfile", { parameters: { department }, body: { columns }, ifMatch })
    );
  } catch (error) {
    // Remembered on this machine; the next confirmation tells the service.
    if (!(error instanceof DeskTrouble) && !isAway(error)) throw error;
  }
}
