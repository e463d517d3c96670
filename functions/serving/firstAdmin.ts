import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import type { Account } from "../auth/signIn.ts";
import type { Backroom } from "../counter/backroom.ts";
import type { Counter } from "../counter/counter.ts";
import { settingNames } from "./configuration.ts";
import { foundMunicipality } from "./foundMunicipality.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Founds the municipality that the surroundings name, when its first person is not a member yet. */
export async function letFirstAdminIn(
  counter: Counter,
  backroom: Backroom,
  environment: Environment
): Promise<void> {
  const account = accountIn(environment[settingNames.firstAdmin]);
  const id = environment[settingNames.municipalityId];
  if (!account || !id) return;
  const name = environment[settingNames.municipalityName] ?? id;
  const { settings } = readSettings({ municipality: { id, name } });
  const at = backroom.now();
  await foundMunicipality(counter, backroom, {
    ...{ settings, account, at, roles: ["admin", "office"], name: "Erste Verwaltung" },
  });
}

function accountIn(said: string | undefined): Account | undefined {
  const [tid, oid, ...more] = (said ?? "").split("/");
  return tid && oid && more.length === 0 ? { tid, oid } : undefined;
}
