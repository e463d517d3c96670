import { basename } from "node:path";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { explainRefusal } from "../../../shared/xlsx/refusal.ts";
import type { Backroom } from "../../counter/backroom.ts";
import type { Call } from "../../counter/call.ts";
import { openCounter } from "../../counter/counter.ts";
import { listTenants } from "../../counter/members.ts";
import { openFile } from "../../reading/openFile.ts";
import { chosenTown } from "../chosenTown.ts";
import { enterMembers, unknownNames } from "../enterMembers.ts";
import { memberList } from "../memberList.ts";
import { optionsOf } from "../options.ts";
import { readJsonFile } from "../readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { withStore } from "../withStore.ts";

/** Settings and members into the store, by whoever runs it. Exit code 1 when something was refused. */
export const setup: Command = {
  usage:
    "katalog setup (--folder .klimakatalog | --account SPEICHERKONTO) [--municipality KENNUNG] [--settings settings.json] [--members Mitglieder.csv|.xlsx]",
  async run(args, shell) {
    const { values } = optionsOf(args, {
      folder: { type: "string" },
      account: { type: "string" },
      municipality: { type: "string" },
      settings: { type: "string" },
      members: { type: "string" },
    });
    if (values.settings === undefined && values.members === undefined) {
      throw new UsageError(
        "Bitte mit --settings oder --members sagen, was eingetragen werden soll."
      );
    }
    const json =
      values.settings === undefined ? undefined : await readJsonFile(values.settings, shell);
    const rows = values.members === undefined ? undefined : await rowsOf(values.members, shell);
    return withStore(values, shell, async (backroom) => {
      const municipality = await chosenTown(backroom, values.municipality);
      const call: Call = { municipality, by: "system", role: "admin", at: backroom.now() };
      const isEntered =
        (json === undefined || (await enterSettings(backroom, call, json, shell))) &&
        (rows === undefined || (await enterList(backroom, call, rows, shell)));
      return isEntered ? 0 : 1;
    });
  },
};

/** The first sheet that can be seen, as text. */
async function rowsOf(typed: string, shell: Shell): Promise<readonly (readonly string[])[]> {
  const reading = await openFile(shell.path(typed));
  if ("refused" in reading && reading.refused !== undefined) {
    throw new UsageError(explainRefusal(reading.refused, basename(typed)));
  }
  const sheet = reading.grids?.find(({ hidden }) => !hidden);
  return (sheet?.rows ?? []).map((row) =>
    Array.from(row, (cell) => cell?.iso?.slice(0, 10) ?? cell?.text ?? "")
  );
}

async function enterSettings(
  backroom: Backroom,
  call: Call,
  json: unknown,
  shell: Shell
): Promise<boolean> {
  const { settings, troubles } = readSettings(json);
  const { id } = settings.municipality;
  const foreign = `Diese Einstellungen sind von „${id}“, eingetragen ist „${call.municipality}“. Bitte die Kennung unter „municipality“ prüfen.`;
  const all = id === call.municipality ? troubles : [...troubles, foreign];
  for (const trouble of all) shell.err(`Einstellungen: ${trouble}\n`);
  if (all.length > 0) return false;
  const { settings: counter } = openCounter(backroom);
  await counter.change(call, settings, (await counter.read(call)).etag);
  shell.out("Einstellungen: eingetragen\n");
  return true;
}

async function enterList(
  backroom: Backroom,
  call: Call,
  rows: readonly (readonly string[])[],
  shell: Shell
): Promise<boolean> {
  const { value: settings } = await openCounter(backroom).settings.read(call);
  const tenants = (await listTenants(backroom)).filter(
    ({ municipality }) => municipality === call.municipality
  );
  const town = { settings, tenants: tenants.map(({ tid }) => tid) };
  const { members, troubles } = memberList(rows, town);
  const strangers = (await unknownNames(backroom, call, members)).map(
    (name) =>
      `„${name}“ (unter „Vertritt“) steht weder in der Liste noch im Verzeichnis der Personen.`
  );
  const all = [...troubles, ...strangers];
  for (const trouble of all) shell.err(`Mitglieder: ${trouble}\n`);
  if (all.length > 0) return false;
  const { added, changed, unchanged } = await enterMembers(backroom, call, members);
  shell.out(`Mitglieder: ${added} neu, ${changed} geändert, ${unchanged} unverändert\n`);
  return true;
}
