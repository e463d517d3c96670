import type { MemberEntry } from "../../../../shared/exchange/entities/member.ts";
import { answered } from "../../answered.ts";
import { everyPage } from "../../everyPage.ts";
import { readFrom } from "../../readFrom.ts";
import type { Store } from "../../store.ts";
import type { Desk } from "../../view.ts";
import { withEtag } from "../../withEtag.ts";
import {
  type Membership,
  type MemberWish,
  memberBody,
  memberWish,
  nameOf,
  newMember,
  personNamed,
  troublesOfMember,
} from "./membership.ts";
import type { MembersActions } from "./membersPage.ts";

/** What the buttons of the part "Mitglieder" do. */
export function membersActions(
  desk: Desk,
  { state, change }: Store<Membership>
): MembersActions & { readonly loadMembers: () => Promise<void> } {
  const { client, act, say } = desk;
  const open = (wish: MemberWish) => {
    change({ wish, troubles: [] });
    readFrom("member");
  };
  const reload = async () => change(await membersOf(desk));
  return {
    loadMembers: () => act("Die Mitglieder werden geladen …", reload),
    begin: () => open(newMember(state())),
    openMember: ({ tenant, account }: MemberEntry) =>
      act("Das Mitglied wird geladen …", async () => {
        const parameters = { tenant, account };
        const { answer, etag } = await withEtag(client.call("readMember", { parameters }));
        open(memberWish(answer, etag, state().persons));
      }),
    writeMember: (different) => {
      const { wish } = state();
      if (wish) change({ wish: { ...wish, ...different } });
    },
    saveMember: () => {
      const { wish } = state();
      if (!wish) return;
      const troubles = troublesOfMember(wish, state());
      change({ troubles });
      if (troubles.length > 0) return readFrom("member");
      void act("Das Mitglied wird gespeichert …", async () => {
        await save(desk, wish, state());
        await reload();
        change({ wish: undefined, troubles: [] });
        say(`${wish.name} ist gespeichert.`);
      });
    },
    removeMember: () => void remove(desk, { state, change }, reload),
    leaveMember: () => change({ wish: undefined, troubles: [] }),
  };
}

async function membersOf({ client }: Desk): Promise<Partial<Membership>> {
  const [members, persons] = await Promise.all([
    everyPage((query) => client.call("listMembers", { query })),
    everyPage((query) => client.call("listPersons", { query })),
  ]);
  return { members, persons, isLoaded: true };
}

/** The person first, since a member names one. */
async function save(desk: Desk, wish: MemberWish, known: Membership): Promise<void> {
  const { tenant, account, etag } = wish;
  const person = await personOf(desk, wish, known);
  await answered(
    desk.client.call("writeMember", {
      parameters: { tenant: tenant.trim(), account: account.trim() },
      body: memberBody(wish, person),
      ifMatch: etag,
    })
  );
}

/** Id in the register; entered, or corrected where name or function are others now. */
async function personOf(
  { client }: Desk,
  { person, name, function: title }: MemberWish,
  { persons }: Membership
): Promise<string> {
  const id = person ?? personNamed(name, persons)?.id ?? crypto.randomUUID();
  const known = persons.find((one) => one.id === id);
  if (known?.name === name.trim() && (known.function ?? "") === title.trim()) return id;
  const parameters = { person: id };
  const seen = known ? await withEtag(client.call("readPerson", { parameters })) : undefined;
  const { contact } = seen?.answer ?? {};
  const body = {
    name: name.trim(),
    ...(title.trim() !== "" && { function: title.trim() }),
    ...(contact !== undefined && { contact }),
  };
  const ifMatch = seen?.etag ?? "new";
  await answered(client.call("writePerson", { parameters, body, ifMatch }));
  return id;
}

async function remove(
  { client, act, ask, say }: Desk,
  { state, change }: Pick<Store<Membership>, "state" | "change">,
  reload: () => Promise<void>
): Promise<void> {
  const { wish, persons } = state();
  if (!wish?.person) return;
  const name = nameOf(wish.person, persons);
  const isSure = await ask({
    title: `${name} austragen?`,
    text: "Die Person kann sich danach nicht mehr anmelden. Was sie gemeldet und entschieden hat, bleibt.",
    yes: "Austragen",
  });
  if (!isSure) return;
  const { tenant, account, etag } = wish;
  await act("Das Mitglied wird ausgetragen …", async () => {
    const parameters = { tenant, account };
    await answered(client.call("removeMember", { parameters, ifMatch: etag }));
    change({ wish: undefined, troubles: [] });
    await reload();
    say(`${name} ist ausgetragen.`);
  });
}
