const dayLength = 86_400_000;
const daysTo1970 = 25_569;

/** A date as Excel stores it: days since the end of 1899. */
export const toSerial = (date: Date) => date.getTime() / dayLength + daysTo1970;
