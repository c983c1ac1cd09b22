import type { Dossier } from '../answers/dossier';
import type { OwnThresholds } from '../answers/own-thresholds';
import { database, isNew, type SnapshotReason } from './database';
import { named, rawDossier, readableRows, isSound, type Damaged } from './damaged';
import { withDamage, type DamagedList, type DossierRow } from './rows';
import { writer } from './safety-copy';
import { readable, type Kept } from './states';
import { tell } from './tabs';
import { write } from './writing';

/** A kept dossier, without lists for `listDossiers`. */
export interface Dossiers {
  dossiers: Dossier[];
  /** Those that cannot be read; they stay as they are. */
  damaged: Damaged[];
  /** Those among the dossiers of whose lists a part cannot be read. */
  partly: Damaged[];
}

/**
 * A dossier as the database has it; what `known` has already is not read again.
 * @throws DamagedDossier
 */
export async function loadKept(id: string, known?: Kept): Promise<Kept | undefined> {
  const opened = await database();
  return opened.transaction('r', [opened.cores, opened.lists], async () => {
    const row = await opened.cores.get(id);
    if (!row) return undefined;
    if (row.revision === known?.revision && known.dossier.id === id) return known;
    const read = await readable(opened, id, row, known);
    return { ...read, revision: row.revision, lists: row.lists };
  });
}

/** Marks lists that could not be read, so that no later change removes what is left of them. */
export async function markDamaged(id: string, damaged: readonly DamagedList[]): Promise<void> {
  const { cores } = await database();
  await cores.where({ id }).modify((row, change) => {
    change.value = withDamage(row, damaged);
  });
}

/** @throws DamagedDossier */
export const loadDossier = async (id: string): Promise<Dossier | undefined> =>
  (await loadKept(id))?.dossier;

/** Whether there is such a dossier, though it may be one that cannot be read. */
export const isKept = async (id: string): Promise<boolean> =>
  (await (await database()).cores.where({ id }).count()) > 0;

/** Writes a dossier as it is; what was kept in its place goes into its history. */
export async function saveDossier(
  dossier: Dossier,
  reason: SnapshotReason = 'restore',
): Promise<Kept> {
  const { kept } = await write(dossier, { writer: writer(), edit: 0, replacing: reason });
  return kept;
}

/** The dossier written last. */
export const latestDossier = async (): Promise<string | undefined> => {
  const [id] = await (await database()).cores.orderBy('revision').reverse().limit(1).primaryKeys();
  return id;
};

/** All dossiers without their lists, the one written last in front. */
export async function listDossiers(): Promise<Dossiers> {
  const { rows, unreadable } = await allRows();
  const sound = rows.filter(({ dossier }) => isSound(dossier));
  return {
    dossiers: sound.map(({ dossier }) => dossier),
    damaged: [
      ...unreadable.map((id) => named(id)),
      ...rows.filter((row) => !sound.includes(row)).map((row) => named(row.id, row)),
    ],
    partly: sound.filter(({ damaged }) => damaged?.length).map((row) => named(row.id, row)),
  };
}

/** All dossiers with their lists, as a backup wants them. */
export async function allDossiers(): Promise<Dossiers> {
  const opened = await database();
  const { rows, unreadable } = await allRows();
  const dossiers: Dossier[] = [];
  const partly: Damaged[] = [];
  const damaged = unreadable.map((id) => named(id));
  for (const row of rows)
    try {
      const read = await readable(opened, row.id, row);
      dossiers.push(read.dossier);
      if (read.damaged.length > 0) partly.push(named(row.id, row));
    } catch {
      damaged.push(named(row.id, row));
    }
  return { dossiers, damaged, partly };
}

async function allRows(): Promise<{ rows: DossierRow[]; unreadable: string[] }> {
  if (await isNew()) return { rows: [], unreadable: [] };
  const { cores } = await database();
  return readableRows(
    () => cores.toCollection().primaryKeys(),
    () => cores.orderBy('revision').reverse().toArray(),
    (id) => cores.get(id),
  );
}

/** The text of a file with all that there is of a damaged dossier. */
export const loadRaw = async (id: string): Promise<string> => rawDossier(await database(), id);

export const loadThresholds = async (edition: string): Promise<OwnThresholds> =>
  (await isNew()) ? {} : ((await (await database()).thresholds.get(edition))?.values ?? {});

export const saveThresholds = async (edition: string, values: OwnThresholds): Promise<void> => {
  await changeThresholds(edition, () => values);
};

/** Changes what is kept now, which another page may have written; says what it has become. */
export async function changeThresholds(
  edition: string,
  change: (values: OwnThresholds) => OwnThresholds,
): Promise<OwnThresholds> {
  const { thresholds } = await database();
  const values = await thresholds.db.transaction('rw', thresholds, async () => {
    const changed = change((await thresholds.get(edition))?.values ?? {});
    await thresholds.put({ edition, values: changed });
    return changed;
  });
  tell({ thresholds: edition });
  return values;
}

/** By `programme/edition`. */
export const allThresholds = async (): Promise<Record<string, OwnThresholds>> =>
  Object.fromEntries(
    (await (await database()).thresholds.toArray()).map(({ edition, values }) => [edition, values]),
  );
