import type { Dossier } from '../answers/dossier';
import { isTree } from '../answers/tree';

/** By list, the number of the write that kept it as it is. */
export type ListVersions = Readonly<Record<string, number>>;

/**
 * A dossier as it lies in the database: its lists are kept apart, so that typing a figure does not
 * write ten thousand rows, and an earlier state shares the lists that have not changed since.
 */
export interface StoredState {
  /** Without its lists. */
  dossier: Dossier;
  lists: ListVersions;
}

export interface DossierRow extends StoredState {
  id: string;
  /**
   * Counts the writes of this database. What is later is decided by it and by `seen`, never by the
   * clock, which users and flat batteries set back.
   */
  revision: number;
  /** The page that wrote last, and by page the last of its edits that is contained here. */
  writer: string;
  seen: Readonly<Record<string, number>>;
  /** Local day of the last write: 2024-05-02. */
  day: string;
  /** The latest moment known when it was written, in ms: what is put away later is dated by it. */
  latest: number;
  /** Versions of lists that an earlier state shares and that must outlive the next change. */
  pinned: ListVersions;
  /** Lists that could not be read in whole: their records stay as they are, for someone to mend. */
  damaged?: readonly DamagedList[];
}

/** A list of which a part cannot be read. */
export interface DamagedList {
  list: string;
  version: number;
  /** Which rows, counted from 1; absent when it is the whole list. */
  rows?: readonly number[];
}

/** A row with lists marked as damaged that were not so before. */
export function withDamage(row: DossierRow, found: readonly DamagedList[] = []): DossierRow {
  const known = row.damaged ?? [];
  const isKnown = (one: DamagedList) =>
    known.some(({ list, version }) => list === one.list && version === one.version);
  const news = found.filter((one) => !isKnown(one));
  return news.length === 0 ? row : { ...row, damaged: [...known, ...news] };
}

export interface ListRow {
  dossier: string;
  list: string;
  version: number;
  rows: readonly unknown[];
}

/** Any answer that holds objects in a row, and nothing else, is a list, whatever the programme calls it. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isTree);

/** A dossier parted into what is small and its lists. */
export function apart(dossier: Dossier): {
  small: Dossier;
  lists: Record<string, readonly unknown[]>;
} {
  const answers: Record<string, unknown> = {};
  const lists: Record<string, readonly unknown[]> = {};
  for (const [name, value] of Object.entries(dossier.answers ?? {})) {
    if (isList(value)) lists[name] = value;
    else answers[name] = value;
  }
  return { small: { ...dossier, answers }, lists };
}

export const together = (
  small: Dossier,
  lists: Readonly<Record<string, readonly unknown[]>>,
): Dossier => ({ ...small, answers: { ...small.answers, ...lists } });

/** Pages beyond this many ago can no longer come back with something unsaved. */
const REMEMBERED_PAGES = 20;

export function withSeen(
  seen: Readonly<Record<string, number>>,
  writer: string,
  edit: number,
): Record<string, number> {
  const { [writer]: before = 0, ...others } = seen;
  const newest = Object.entries(others).slice(1 - REMEMBERED_PAGES);
  return { ...Object.fromEntries(newest), [writer]: Math.max(before, edit) };
}
