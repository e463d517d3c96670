import type { Settings } from "../../../../shared/catalogue/settings/settings.ts";
import type { MemberEntry } from "../../../../shared/exchange/entities/member.ts";
import {
  departmentSide,
  type Role,
  roleNames,
  roles,
  topicSide,
} from "../../../../shared/exchange/policy.ts";
import { button, buttons, mainButton } from "../../buttons.ts";
import { type Content, el } from "../../element.ts";
import { labelled, tick } from "../../labelled.ts";
import { day } from "../../words.ts";
import { type Membership, type MemberWish, nameOf, rolesOf } from "./membership.ts";

export interface MembersActions {
  readonly begin: () => void;
  readonly openMember: (member: MemberEntry) => void;
  readonly writeMember: (different: Partial<MemberWish>) => void;
  readonly saveMember: () => void;
  readonly removeMember: () => void;
  readonly leaveMember: () => void;
}

interface Known {
  readonly settings: Settings;
  /** Id of whoever sits here. */
  readonly me: string | undefined;
}

/** Who may do what: a card each, one at a time open to be changed. Saved at once, one by one. */
export function membersPage(state: Membership, known: Known, actions: MembersActions): Content {
  const { members, persons, wish, isLoaded } = state;
  if (!isLoaded) return el("p", { class: "quiet" }, "Die Mitglieder werden geladen …");
  if (wish) return memberForm(wish, state, known, actions);
  const sorted = members.toSorted((a, b) =>
    nameOf(a.person, persons).localeCompare(nameOf(b.person, persons), "de")
  );
  return [
    el(
      "p",
      { class: "quiet" },
      "Wer hier steht, darf sich anmelden. Jede Änderung gilt sofort und steht im Protokoll."
    ),
    el(
      "ul",
      { class: "cards" },
      sorted.map((member) => memberCard(member, state, known, actions))
    ),
    buttons(button("Mitglied hinzufügen", actions.begin)),
  ];
}

function memberCard(
  member: MemberEntry,
  { persons }: Membership,
  { settings, me }: Known,
  { openMember }: MembersActions
): Content {
  const { tenant, account, departments, topics, until } = member;
  const name = nameOf(member.person, persons);
  const named = topics.map(
    (code) => settings.topics.find((topic) => topic.code === code)?.name ?? code
  );
  const lines = [
    rolesOf(member)
      .map((role) => roleNames[role])
      .join(", "),
    [...departments, ...named].join(", "),
    until === undefined ? "" : `bis ${day(until)}`,
  ];
  return el(
    "li",
    { class: "card", key: `${tenant} ${account}` },
    el("h3", {}, member.person === me ? `${name} (Sie)` : name),
    lines.map((line) => line !== "" && el("p", { class: "quiet", key: line }, line)),
    buttons(button("Ändern", () => openMember(member), { "aria-label": `Ändern: ${name}` }))
  );
}

function memberForm(
  wish: MemberWish,
  { troubles }: Membership,
  known: Known,
  actions: MembersActions
): Content {
  const { writeMember, saveMember, removeMember, leaveMember } = actions;
  const isNew = wish.etag === "new";
  return [
    el("h3", { id: "member", tabindex: "-1" }, isNew ? "Neues Mitglied" : wish.name),
    troubles.length > 0 &&
      el(
        "ul",
        { class: "note careful list", key: "troubles", "aria-label": "Bitte noch angeben" },
        troubles.map((one) => el("li", { key: one }, one))
      ),
    labelled("Name", wish.name, (name) => writeMember({ name })),
    labelled("Funktion", wish.function, (title) => writeMember({ function: title })),
    isNew && account(wish, writeMember),
    roleTicks(wish, writeMember),
    places(wish, known.settings, writeMember),
    labelled(
      "Mitglied bis (ohne Angabe: auf Dauer)",
      wish.until,
      (until) => writeMember({ until }),
      {
        type: "date",
      }
    ),
    buttons(
      mainButton("Mitglied speichern", saveMember),
      !isNew && wish.person !== known.me && button("Austragen", removeMember),
      button("Zurück zur Liste", leaveMember, { class: "plain" })
    ),
  ];
}

type Write = MembersActions["writeMember"];

const account = (wish: MemberWish, write: Write): Content => [
  labelled("Konto (Objekt-ID, nennt Ihre IT)", wish.account, (text) => write({ account: text }), {
    key: "account",
    spellcheck: "false",
  }),
  labelled("Verzeichnis (Tenant-ID)", wish.tenant, (text) => write({ tenant: text }), {
    key: "tenant",
    spellcheck: "false",
  }),
];

const toggled = <One>(list: readonly One[], one: One, isIn: boolean): readonly One[] =>
  isIn ? [...list, one] : list.filter((other) => other !== one);

const roleTicks = (wish: MemberWish, write: Write): Content =>
  ticks(
    "Rollen",
    roles.map((role) => [role, roleNames[role]] as const),
    wish.roles,
    (role, isIn) => write({ roles: toggled<Role>(wish.roles, role, isIn) })
  );

/** Only what the ticked roles answer for. */
function places(wish: MemberWish, { departments, topics }: Settings, write: Write): Content {
  const has = (some: readonly Role[]) => some.some((role) => wish.roles.includes(role));
  const open = departments.filter(
    ({ name, validTo }) => validTo === undefined || wish.departments.includes(name)
  );
  return [
    has(departmentSide) &&
      ticks(
        "Meldet für",
        open.map(({ name }) => [name, name] as const),
        wish.departments,
        (name, isIn) => write({ departments: toggled(wish.departments, name, isIn) })
      ),
    has(topicSide) &&
      ticks(
        "Betreut",
        topics.map(({ code, name }) => [code, name] as const),
        wish.topics,
        (code, isIn) => write({ topics: toggled(wish.topics, code, isIn) })
      ),
  ];
}

const ticks = <One extends string>(
  legend: string,
  all: readonly (readonly [One, string])[],
  chosen: readonly One[],
  put: (one: One, isIn: boolean) => void
): Content =>
  el(
    "fieldset",
    { key: legend },
    el("legend", {}, legend),
    all.map(([one, name]) => tick(name, chosen.includes(one), (isIn) => put(one, isIn)))
  );
