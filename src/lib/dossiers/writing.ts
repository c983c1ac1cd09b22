import type { Dossier } from '../answers/dossier';
import { database, type Database, type SnapshotReason } from './database';
import { localDay, stampNow } from './days';
import { merge, type Conflict } from './merge';
import { withDamage, withSeen, type DossierRow } from './rows';
import type { SafetyCopy } from './safety-copy';
import { putAway } from './snapshots';
import {
  dropReplacedLists,
  nextRevision,
  putLists,
  readable,
  sweepLists,
  unreadLists,
  withLists,
  type Kept,
} from './states';
import { tell } from './tabs';

export interface Writing {
  /** The page that writes, and the number of its last edit contained in the state. */
  writer: string;
  edit: number;
  /** What the page and the database last agreed on. */
  base?: Kept | undefined;
  /** Says why the state replaces what is kept, instead of being joined with it. */
  replacing?: SnapshotReason;
}

export interface Written {
  /** What the database has now; with what other pages changed since the base. */
  kept: Kept;
  /** Answers that this page and another one both changed; what was lost is in the history. */
  conflicts: Conflict[];
  /** What the page had agreed on was gone: put into the bin, or all data cleared. */
  missing?: 'deleted' | 'cleared';
}

/** Keeps a state of a dossier, joined with what other pages wrote meanwhile. */
export async function write(next: Dossier, writing: Writing): Promise<Written> {
  const written = await inTransaction(async (opened) => {
    const { base, replacing } = writing;
    const row = await opened.cores.get(next.id);
    if (!row) return writeAnew(opened, next, writing);
    if (replacing) {
      const kept = await put(opened, next, row, undefined, writing, replacing);
      return { kept, conflicts: [] };
    }
    if (row.revision === base?.revision) {
      const marked = withDamage(row, base.damaged);
      const kept = await put(opened, next, marked, base.dossier, writing);
      return { kept, conflicts: [] };
    }
    const { dossier: theirs, damaged } = await readable(opened, next.id, row, base);
    const { dossier, conflicts } = merge(base?.dossier, next, theirs, 'mine');
    const reason = conflicts.length > 0 ? 'conflict' : undefined;
    const marked = withDamage(row, damaged);
    return { kept: await put(opened, dossier, marked, theirs, writing, reason), conflicts };
  });
  tell({ dossier: next.id, conflicts: written.conflicts });
  return written;
}

/**
 * Does the write that a page did not get to; nothing when the database has it already, as when a
 * crash brings back a copy that had been removed.
 */
export async function recover(copy: SafetyCopy): Promise<void> {
  const { id } = copy.dossier;
  await inTransaction(async (opened) => {
    const stored = await opened.cores.get(id);
    const binned = stored ? undefined : await opened.bin.get(id);
    if (((stored ?? binned)?.seen[copy.writer] ?? 0) >= copy.edit) return;
    if (!stored) {
      const lists = binned && (await withLists(opened, id, binned)).answers;
      const unchanged = (copy.unchanged ?? []).map((list) => [list, lists?.[list] ?? []]);
      const answers = { ...copy.dossier.answers, ...Object.fromEntries(unchanged) };
      const { writer, edit } = copy;
      await writeAnew(opened, { ...copy.dossier, answers }, { writer, edit });
      return;
    }
    const { dossier: theirs, damaged } = await readable(opened, id, stored);
    const row = withDamage(stored, damaged);
    const { mine, base } = filled(copy, row, theirs);
    // The page itself wrote last: its copy is what it went on to.
    const isSuccessor = row.writer === copy.writer;
    const { dossier } = merge(
      base ?? (isSuccessor ? theirs : undefined),
      mine,
      theirs,
      isSuccessor ? 'mine' : 'theirs',
    );
    const other = merge(base, mine, theirs, 'mine');
    if (!isSuccessor && other.conflicts.length > 0) {
      const version = await nextRevision(opened, row.revision);
      const { small, lists } = await putLists(
        opened,
        other.dossier,
        { dossier: theirs, lists: row.lists },
        version,
      );
      await putAway(opened, id, { dossier: small, lists, latest: row.latest }, 'conflict');
      await opened.cores.update(id, { revision: version, pinned: row.lists });
      const pinned = { ...row, revision: version, pinned: row.lists };
      await put(opened, dossier, pinned, theirs, copy);
    } else await put(opened, dossier, row, theirs, copy);
  });
  tell({ dossier: id });
}

/** A copy leaves out lists that its page had not touched: for those the database's are put in. */
function filled(
  { dossier, base, unchanged = [] }: SafetyCopy,
  row: DossierRow,
  theirs: Dossier,
): { mine: Dossier; base: Dossier | undefined } {
  const untouched = Object.fromEntries(
    unchanged.flatMap((list) => {
      const rows = theirs.answers[list];
      return rows === undefined ? [] : [[list, rows]];
    }),
  );
  const mine = { ...dossier, answers: { ...dossier.answers, ...untouched } };
  if (!base) return { mine, base };
  const before = Object.keys(base.lists).map((list) => {
    const isAsBefore = unchanged.includes(list) || row.lists[list] === base.lists[list];
    return [list, isAsBefore ? theirs.answers[list] : ['changed']];
  });
  const answers = { ...base.dossier.answers, ...Object.fromEntries(before) };
  return { mine, base: { ...base.dossier, answers } };
}

async function inTransaction<Result>(act: (opened: Database) => Promise<Result>): Promise<Result> {
  const opened = await database();
  const { cores, lists, snapshots, bin } = opened;
  // Dexie keeps hold of a transaction only in functions that say they are asynchronous.
  return opened.transaction('rw', [cores, lists, snapshots, bin], async () => act(opened));
}

async function writeAnew(opened: Database, next: Dossier, by: Writing): Promise<Written> {
  const binned = await opened.bin.get(next.id);
  // A page may still hold this dossier as it was before it was deleted for good: none of its numbers
  // may come again, and no count of writes is as high as the clock's milliseconds.
  const revision = Math.max(
    await nextRevision(opened, binned?.revision, by.base?.revision),
    Date.now(),
  );
  const { small, lists } = await putLists(opened, next, undefined, revision);
  await opened.cores.put({
    id: next.id,
    revision,
    writer: by.writer,
    seen: withSeen(binned?.seen ?? {}, by.writer, by.edit),
    day: localDay(new Date()),
    latest: stampNow(binned?.latest),
    pinned: {},
    dossier: small,
    lists,
    ...(binned?.damaged && { damaged: binned.damaged }),
  });
  // What lies in the bin is what this page had: it would only lie there twice.
  if (binned && binned.revision === by.base?.revision) {
    await opened.bin.delete(next.id);
    await sweepLists(opened, next.id);
  }
  const kept = { dossier: next, revision, lists };
  return {
    kept,
    conflicts: [],
    ...(by.base && { missing: binned ? 'deleted' : 'cleared' }),
  };
}

/**
 * Writes the next state over a row. The state before the first change of a day is put away, and so
 * is it for any other `reason`. `before` is what the row holds, with lists, where that is known.
 */
async function put(
  opened: Database,
  next: Dossier,
  row: DossierRow,
  before: Dossier | undefined,
  by: Pick<Writing, 'writer' | 'edit'>,
  reason?: SnapshotReason,
): Promise<Kept> {
  const { id } = row;
  const day = localDay(new Date());
  const why = reason ?? (row.day === day ? undefined : 'day');
  if (why) await putAway(opened, id, row, why);
  const pinned = why ? row.lists : row.pinned;
  const revision = await nextRevision(opened, row.revision);
  const known = before && { dossier: before, lists: row.lists };
  const { small, lists: read } = await putLists(opened, next, known, revision);
  const lists = { ...unreadLists(row), ...read };
  await dropReplacedLists(opened, row, lists, pinned);
  const seen = withSeen(row.seen, by.writer, by.edit);
  await opened.cores.put({
    id,
    revision,
    writer: by.writer,
    seen,
    day,
    latest: stampNow(row.latest),
    pinned,
    dossier: small,
    lists,
    ...(row.damaged && { damaged: row.damaged }),
  });
  return { dossier: next, revision, lists };
}
