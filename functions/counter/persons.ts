import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { PersonRecord } from "../tables/persons.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { keeping } from "./keep.ts";
import { members } from "./members.ts";
import { referenceTo, referredId, withPersons } from "./personReferences.ts";
import { Refusal } from "./refusal.ts";

export const persons = keeping<PersonRecord>({
  table: ({ tables }) => tables.Persons,
  prefix: "P",
  id: ({ id }) => id,
  name: "person",
  german: "Diese Person",
});

/** Who was erased stays so: a new name under the old id would stand in every version that names it. */
export async function writePerson(
  backroom: Backroom,
  call: Call,
  person: PersonRecord,
  etag?: string
): Promise<Tagged<PersonRecord>> {
  if (etag !== undefined) {
    const { value } = await persons.read(backroom, call, person.id);
    if (value.erasedAt !== undefined) {
      throw new Refusal(
        "wrongState",
        "Diese Person wurde gelöscht. Bitte für eine andere Person einen neuen Eintrag anlegen."
      );
    }
  }
  return persons.write(backroom, call, person, { etag });
}

/** Name, function and contact go; id and hashes stay, and so do papers that were published. */
export async function erasePerson(
  backroom: Backroom,
  call: Call,
  id: string,
  etag: string
): Promise<Tagged<PersonRecord>> {
  await persons.read(backroom, call, id);
  const today = call.at.slice(0, 10);
  const held = (await members.list(backroom, call)).map(({ value }) => value);
  if (held.some(({ person, until = today }) => person === id && until >= today)) {
    throw new Refusal(
      "wrongState",
      "Diese Person ist noch Mitglied. Bitte zuerst das Mitglied austragen, dann die Person löschen."
    );
  }
  return persons.write(backroom, call, { id, erasedAt: call.at }, { etag, verb: "erased" });
}

/** Settings as they are kept; names nobody knows yet enter the register first. */
export async function keepNames(
  backroom: Backroom,
  call: Call,
  settings: Settings
): Promise<Settings> {
  const known = await persons.list(backroom, call);
  const ids = new Map(known.flatMap(({ value }) => (value.name ? [[value.name, value.id]] : [])));
  const fresh: PersonRecord[] = [];
  const kept = withPersons(settings, (name, functionName) => {
    if (referredId(name) !== undefined || name === "") return name;
    const id = ids.get(name) ?? backroom.newId();
    if (!ids.has(name)) {
      fresh.push({ id, name, ...(functionName === undefined ? {} : { function: functionName }) });
      ids.set(name, id);
    }
    return referenceTo(id);
  });
  for (const person of fresh) await persons.write(backroom, call, person);
  return kept;
}

/** Names as the register has them now, by id; who was erased has none. */
export async function namesOf(
  backroom: Backroom,
  call: Pick<Call, "municipality">,
  ids: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all([...new Set(ids)].map((id) => persons.find(backroom, call, id)));
  return new Map(found.flatMap((one) => (one?.value.name ? [[one.value.id, one.value.name]] : [])));
}

const nobody = "N. N.";

/** Settings for people to read; who was erased is nobody. */
export async function showNames(
  backroom: Backroom,
  municipality: string,
  settings: Settings
): Promise<Settings> {
  const known = await persons.list(backroom, { municipality });
  const names = new Map(known.map(({ value }) => [value.id, value.name]));
  return withPersons(settings, (name) => {
    const id = referredId(name);
    return id === undefined ? name : (names.get(id) ?? nobody);
  });
}
