/** A moment as Excel counts it, taken apart. `iso` has no zone and no time where it is midnight. */
export interface Moment {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly iso: string;
}

const DAYS_TO_1970 = 25_569;
const DAYS_FROM_1900_TO_1904 = 1462;
const SECONDS_A_DAY = 86_400;
/** 31.12.9999; Excel shows ##### for what lies beyond. */
const LAST_DAY = 2_958_465;
/** Excel counts a 29th of February 1900 that never was. */
const LEAP_DAY_THAT_WAS_NOT = 60;

/** Days since 1900 (or 1904) → moment, to the second; undefined where Excel knows no date. */
export function fromSerial(serial: number, since1904: boolean): Moment | undefined {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return undefined;
  const days = since1904 ? serial + DAYS_FROM_1900_TO_1904 : serial;
  const shift = !since1904 && days >= 1 && days < LEAP_DAY_THAT_WAS_NOT ? 1 : 0;
  const seconds = Math.round((days + shift - DAYS_TO_1970) * SECONDS_A_DAY);
  const date = new Date(seconds * 1000);
  const written = date.toISOString();
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    iso: seconds % SECONDS_A_DAY === 0 ? written.slice(0, 10) : written.slice(0, 19),
  };
}

/** "2025-03-01T14:30:00" (a cell of type "d") → days since 1900. */
export function toSerial(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso);
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000 + DAYS_TO_1970;
}
