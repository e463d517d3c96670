/** The day here, as ISO date: Swedes write it so. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");
