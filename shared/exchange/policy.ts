/** Roles (MODEL.md, end of section 5), and what they are called. */
export const roleNames = {
  department: "Fachbereich",
  head: "Leitung des Fachbereichs",
  coordinator: "Themenkoordination",
  sponsor: "Themenpatenschaft",
  office: "Stabsstelle Klima",
  reader: "Lesezugriff",
  admin: "Verwaltung der Einstellungen",
} as const;

export type Role = keyof typeof roleNames;
export const roles = Object.keys(roleNames) as readonly Role[];

/** Who may call a route: everybody without a token, every member of the municipality, or some roles. */
export type Policy = "public" | "members" | readonly Role[];

/** Everybody who answers for rows of a department. */
export const departmentSide = ["department", "head"] as const;
/** Everybody who answers for a topic. */
export const topicSide = ["coordinator", "sponsor"] as const;

/** Whether one of a person's roles is among those a policy names. */
export function admits(policy: Policy, held: readonly Role[]): boolean {
  if (policy === "public") return true;
  if (policy === "members") return held.length > 0;
  return policy.some((role) => held.includes(role));
}
