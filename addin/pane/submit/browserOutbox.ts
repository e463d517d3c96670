import type { Outbox, Waiting } from "./outbox.ts";

const store = "waiting";

/** In the browser's own database: a Meldung may be larger than local storage. */
export function browserOutbox(partition = ""): Outbox {
  const name = partition === "" ? "klimakatalog-outbox" : `klimakatalog-outbox/${partition}`;
  return {
    put: (waiting) => work(name, "readwrite", (all) => all.put(waiting)).then(() => undefined),
    remove: (id) => work(name, "readwrite", (all) => all.delete(id)).then(() => undefined),
    list: () => work<Waiting[]>(name, "readonly", (all) => all.getAll()),
  };
}

async function work<Answer>(
  name: string,
  mode: IDBTransactionMode,
  ask: (all: IDBObjectStore) => IDBRequest<Answer> | IDBRequest
): Promise<Answer> {
  const database = await open(name);
  try {
    return await done<Answer>(ask(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
  return done(request);
}

const done = <Answer>(request: IDBRequest<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
