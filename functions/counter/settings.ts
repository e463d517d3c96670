import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { canonical } from "../../shared/consolidation/canonical.ts";
import { keyOf } from "../tables/keys.ts";
import { openShelf, type Tagged } from "../tables/shelf.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call } from "./call.ts";
import { listPeriods, plainPeriod, writePeriod } from "./periods.ts";
import { keepNames, showNames } from "./persons.ts";
import { changedMeanwhile, notFound, Refusal } from "./refusal.ts";

/** Periods have rows of their own: they are opened and closed while settings stay. */
type KeptSettings = Omit<Settings, "periods">;

const shelfOf = ({ tables, outbox }: Backroom) => openShelf<KeptSettings>(tables.Directory, outbox);

const placeOf = (municipality: string) => ({
  municipality,
  partition: keyOf(municipality),
  key: "SETTINGS",
});

/** Settings as they are kept, persons as references: what drafts and versions are made of. */
export async function keptSettings(
  backroom: Backroom,
  { municipality }: Pick<Call, "municipality">
): Promise<Tagged<Settings>> {
  const [kept, periods] = await Promise.all([
    shelfOf(backroom).get(placeOf(municipality)),
    listPeriods(backroom, { municipality }),
  ]);
  if (kept === undefined) throw notFound("Einstellungen dieser Kommune");
  const settings = { ...kept.value, periods: periods.map(({ value }) => plainPeriod(value)) };
  return { value: settings, etag: kept.etag };
}

/** Settings for people, with the names of persons. */
export async function readSettings(backroom: Backroom, call: Call): Promise<Tagged<Settings>> {
  const { value, etag } = await keptSettings(backroom, call);
  const shown = await showNames(backroom, call.municipality, value);
  return { value: shown, etag: etagOf(etag, shown, backroom) };
}

/** Periods and names change by themselves: whoever holds older ones must not be told "nothing new". */
const etagOf = (etag: string, shown: Settings, { hashes }: Backroom) =>
  `${etag} ${hashes.sha256(canonical(shown)).slice(0, 16)}`;

/** Of the state that was seen, what a change of the settings themselves must match. */
const ownEtag = (etag: string | undefined) => etag?.replace(/ [0-9a-f]{16}$/, "");

/** Whose release makes a Meldung count; absent: what is sent counts. */
export async function releaseRule(
  backroom: Backroom,
  { municipality }: Pick<Call, "municipality">
): Promise<Pick<Settings, "releasedBy">> {
  return (await shelfOf(backroom).get(placeOf(municipality)))?.value ?? {};
}

/** Periods named here that do not exist yet are opened; those that exist change by themselves only. */
export async function changeSettings(
  backroom: Backroom,
  call: Call,
  settings: Settings,
  seen?: string
): Promise<Tagged<Settings>> {
  const { municipality } = call;
  const etag = ownEtag(seen);
  if (settings.municipality.id !== municipality) throw foreignSettings();
  const known = await shelfOf(backroom).get(placeOf(municipality));
  if (known?.etag !== etag) throw changedMeanwhile();
  const { periods, ...kept } = await keepNames(backroom, call, settings);
  const hash = (value: unknown) => backroom.hashes.sha256(canonical(value));
  const note = noteOf(backroom, call, "settings.changed", "settings", {
    ...(known && { before: hash(known.value) }),
    after: hash(kept),
  });
  const written = await shelfOf(backroom).put(placeOf(municipality), kept, etag, note);
  if (written === undefined) throw changedMeanwhile();
  const opened = new Set((await listPeriods(backroom, call)).map(({ value }) => value.id));
  for (const period of periods.filter(({ id }) => !opened.has(id))) {
    await writePeriod(backroom, call, { reminders: [], extensions: [], ...period });
  }
  return readSettings(backroom, call);
}

const foreignSettings = () =>
  new Refusal(
    "misfit",
    "Diese Einstellungen gehören zu einer anderen Kommune. Bitte die Kennung unter „municipality“ prüfen."
  );
