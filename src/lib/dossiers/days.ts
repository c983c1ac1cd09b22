/** Deleted dossiers and earlier states are kept this long. */
export const KEPT_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The local day: 2024-05-02. */
export function localDay(at: Date): string {
  const part = (value: number, width = 2) => String(value).padStart(width, '0');
  return `${part(at.getFullYear(), 4)}-${part(at.getMonth() + 1)}-${part(at.getDate())}`;
}

/**
 * The moment to count the thirty days from, in ms: with the clock set back, the latest moment known,
 * or what is put away now would seem old as soon as the clock is right again.
 */
export const stampNow = (...known: (number | undefined)[]): number =>
  Math.max(Date.now(), ...known.map((moment) => moment ?? 0));

/** What is kept for thirty days. */
export interface Kept30Days {
  /** ms; see `stampNow` */
  at: number;
  /** ms: when the thirty days were first seen to be over. */
  overSince?: number | undefined;
}

/**
 * Days that it stays after that. A clock that has jumped ahead makes all of it seem old at once, and
 * so does one that is put right after years behind: by then the user has noticed.
 */
const GRACE_DAYS = 7;

/** Since when its thirty days are over, as seen now; undefined while they are not. */
export const overSince = ({ at, overSince = Infinity }: Kept30Days): number | undefined =>
  Date.now() - at > KEPT_DAYS * DAY_MS ? Math.min(overSince, Date.now()) : undefined;

export const mayGo = (row: Kept30Days): boolean =>
  Date.now() - (overSince(row) ?? Infinity) > GRACE_DAYS * DAY_MS;
