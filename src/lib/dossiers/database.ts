import { Dexie, type Table } from 'dexie';
import type { Dossier } from '../answers/dossier';
import type { OwnThresholds } from '../answers/own-thresholds';
import { DATABASE } from './database-name';
import { rowsOfVersion1 } from './from-version-1';
import type { DossierRow, ListRow, StoredState } from './rows';

/** Thresholds the user typed for one edition; they belong to the device, not to a dossier. */
export interface ThresholdRow {
  /** `programme/edition` */
  edition: string;
  values: OwnThresholds;
}

/** Why an earlier state was put away. */
export type SnapshotReason = 'day' | 'conflict' | 'restore' | 'import' | 'edition';

/** An earlier state of a dossier. */
export interface SnapshotRow extends StoredState {
  /** Given by the database. */
  number?: number;
  of: string;
  reason: SnapshotReason;
  /** ms; see `stampNow` */
  at: number;
}

/** A deleted dossier. Its lists stay where they are. */
export interface BinRow extends DossierRow {
  /** ms; see `stampNow` */
  at: number;
}

/** Rises with each step in the list below. */
const VERSION = 2;
/** The browser's own number for it, as Dexie counts. */
const NATIVE = VERSION * 10;

/**
 * What is kept on this device. Versions are append-only: never change one that has shipped.
 * Strict durability: a write that was reported has reached the disk.
 */
export class Database extends Dexie {
  /** Version 2 took a new name: a page of version 1 must not read its rows as whole dossiers. */
  cores!: Table<DossierRow, string>;
  lists!: Table<ListRow, [dossier: string, list: string, version: number]>;
  snapshots!: Table<SnapshotRow, number>;
  bin!: Table<BinRow, string>;
  thresholds!: Table<ThresholdRow, string>;

  constructor() {
    super(DATABASE, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({ dossiers: 'id, updatedAt', thresholds: 'edition' });
    this.version(2)
      .stores({
        dossiers: null,
        cores: 'id, revision',
        lists: '[dossier+list+version], dossier',
        snapshots: '++number, of, at',
        bin: 'id, at',
      })
      .upgrade(async (change) => {
        const old = await change.table<Dossier>('dossiers').orderBy('updatedAt').toArray();
        const odd = await change.table<Dossier>('dossiers').toArray();
        const { cores, lists } = rowsOfVersion1([
          ...odd.filter(({ id }) => !old.some((dossier) => dossier.id === id)),
          ...old,
        ]);
        await change.table('cores').bulkAdd(cores);
        await change.table('lists').bulkAdd(lists);
      });
  }
}

/** The database was made by a newer version of this page; it has not been touched. */
class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

let opened: Promise<Database> | undefined;

/**
 * The open database.
 * @throws NewerDatabase; otherwise what the browser says when it keeps nothing
 */
export async function database(): Promise<Database> {
  const last = await opened?.catch(() => undefined);
  if (last?.isOpen()) return last;
  opened = open();
  return opened;
}

async function open(): Promise<Database> {
  // Dexie would open a newer database all the same, and put back tables it misses.
  if ((await installedVersion()) > NATIVE) throw new NewerDatabase();
  const database = new Database();
  await database.open();
  return database;
}

/** The version the browser has, 0 when there is none; Firefox ESR cannot list its databases. */
function installedVersion(): Promise<number> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw new DOMException('', 'SecurityError');
    const request = indexedDB.open(DATABASE);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction!.abort();
    };
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
    request.onerror = () => {
      if (isNew) resolve(0);
      else reject(request.error);
    };
  });
}
