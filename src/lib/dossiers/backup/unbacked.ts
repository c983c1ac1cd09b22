/**
 * What of this device no backup holds: by dossier, how many edits and since when. Kept in
 * localStorage, which outlives the page and is there before the database.
 */
export interface Unbacked {
  dossiers: Record<string, { edits: number; since: number }>;
  /** ms, as all times here: the last backup of anything. */
  lastBackup?: number;
  dismissed?: number;
}

/** What there is to say, when it is time to say it. */
export interface Reminder {
  edits: number;
  /** Whole days since the oldest edit without a backup. */
  days: number;
  /** The dossiers it is about. */
  ids: string[];
}

const EDITS = 200;
const DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export function withEdits(state: Unbacked, id: string, edits: number, now: number): Unbacked {
  const before = state.dossiers[id];
  // A clock that has been set back must not put the reminder off for years.
  const since = Math.min(before?.since ?? now, now);
  const noted = { edits: (before?.edits ?? 0) + edits, since };
  return { ...state, dossiers: { ...state.dossiers, [id]: noted } };
}

/** Edits made while the backup was being written, beyond those `counted` before, stay without one. */
export function withBackup(
  state: Unbacked,
  ids: readonly string[],
  now: number,
  counted: Unbacked = state,
): Unbacked {
  const dossiers = Object.entries(state.dossiers).flatMap(([id, noted]) => {
    if (!ids.includes(id)) return [[id, noted] as const];
    const edits = noted.edits - (counted.dossiers[id]?.edits ?? 0);
    return edits > 0 ? [[id, { edits, since: now }] as const] : [];
  });
  return { dossiers: Object.fromEntries(dossiers), lastBackup: now };
}

/** Due after seven days or two hundred edits, and not on the day it was waved away. */
export function dueReminder(state: Unbacked, now: number): Reminder | undefined {
  if (state.dismissed !== undefined && Math.abs(now - state.dismissed) < DAY_MS) return undefined;
  const days = (since: number) => Math.floor((now - since) / DAY_MS);
  const due = Object.entries(state.dossiers).filter(
    ([, { edits, since }]) => edits >= EDITS || days(since) >= DAYS,
  );
  if (due.length === 0) return undefined;
  return {
    edits: due.reduce((sum, [, { edits }]) => sum + edits, 0),
    days: Math.max(...due.map(([, { since }]) => days(since)), 0),
    ids: due.map(([id]) => id),
  };
}

const KEY = 'shenbao-ziping/unbacked';
/** Told within this page when the state has changed. */
const CHANGED = 'shenbao-ziping-unbacked';

export function readUnbacked(): Unbacked {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Unbacked | null;
    return typeof kept?.dossiers === 'object' ? kept : { dossiers: {} };
  } catch {
    return { dossiers: {} };
  }
}

function write(state: Unbacked): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Without storage there is nothing that could be lost later than with this page.
  }
  dispatchEvent(new Event(CHANGED));
}

export const noteEdit = (id: string): void => write(withEdits(readUnbacked(), id, 1, Date.now()));

export const noteBackup = (ids: readonly string[], counted?: Unbacked): void =>
  write(withBackup(readUnbacked(), ids, Date.now(), counted));

export const dismissReminder = (): void => write({ ...readUnbacked(), dismissed: Date.now() });

/** Tells when the state has changed, here or in another tab; @returns how to stop. */
export function onUnbacked(tell: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key === KEY) tell();
  };
  addEventListener(CHANGED, tell);
  addEventListener('storage', elsewhere);
  return () => {
    removeEventListener(CHANGED, tell);
    removeEventListener('storage', elsewhere);
  };
}
