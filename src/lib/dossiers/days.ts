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

export const isOver = (stamp: number): boolean => Date.now() - stamp > KEPT_DAYS * DAY_MS;
