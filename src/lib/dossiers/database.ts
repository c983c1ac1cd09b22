import { Dexie, type Table } from 'dexie';
import type { Dossier } from '../answers/dossier';
import type { OwnThresholds } from '../answers/own-thresholds';
import { DATABASE } from './database-name';
import { rowsOfVersion1 } from './from-version-1';
import type { DossierRow, ListRow, StoredState } from './rows';
import type { Kept30Days } from './days';
import { giveUpAll, watch } from './under-way';

/** Thresholds the user typed for one edition; they belong to the device, not to a dossier. */
export interface ThresholdRow {
  /** `programme/edition` */
  edition: string;
  values: OwnThresholds;
}

/** Why an earlier state was put away. */
export type SnapshotReason = 'day' | 'conflict' | 'restore' | 'import' | 'edition' | 'deleted';

/** An earlier state of a dossier. */
export interface SnapshotRow extends StoredState, Kept30Days {
  /** Given by the database. */
  number?: number;
  of: string;
  reason: SnapshotReason;
}

/** A deleted dossier. Its lists stay where they are. */
export interface BinRow extends DossierRow, Kept30Days {}

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
        watch(change.idbtrans);
        const old = await change.table<Dossier>('dossiers').orderBy('updatedAt').toArray();
        const odd = await change.table<Dossier>('dossiers').toArray();
        const { cores, lists } = rowsOfVersion1([
          ...odd.filter(({ id }) => !old.some((dossier) => dossier.id === id)),
          ...old,
        ]);
        await change.table('cores').bulkAdd(cores);
        await change.table('lists').bulkAdd(lists);
      });
    this.on('populate', ({ idbtrans }) => watch(idbtrans));
    this.use({
      stack: 'dbcore',
      name: 'under way',
      create: (core) => ({
        ...core,
        transaction: (...asked) => {
          const begun = core.transaction(...asked);
          // What comes next gets a connection of its own.
          watch(begun as unknown as IDBTransaction, () => this.close());
          return begun;
        },
      }),
    });
  }
}

/** The database was made by a newer version of this page; it has not been touched. */
class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

/** The browser does not say whether it will open the database. */
class OpeningTimeout extends Error {
  override name = 'OpeningTimeout';
}

/** How long it may take to open, in ms; bringing an older version up to date is not counted. */
const OPENING = 15_000;

let opened: Promise<Database> | undefined;

/**
 * The open database.
 * @throws NewerDatabase; OpeningTimeout; otherwise what the browser says when it keeps nothing
 */
export async function database(): Promise<Database> {
  await away;
  const last = await opened?.catch(() => undefined);
  if (last?.isOpen()) return last;
  opened = open();
  return opened;
}

/**
 * Whether this browser surely has none yet: who only looks need not make one, which takes a while in
 * which the user may already be leaving. Browsers that cannot list their databases do not know.
 */
export async function isNew(): Promise<boolean> {
  const all = await globalThis.indexedDB?.databases?.().catch(() => undefined);
  return all !== undefined && all.every(({ name }) => name !== DATABASE);
}

let away: Promise<void> | undefined;
let isOpening = false;

async function open(): Promise<Database> {
  addEventListener('pagehide', putAside);
  isOpening = true;
  try {
    const installed = await inTime(installedVersion());
    // Dexie would open a newer database all the same, and put back tables it misses.
    if (installed > NATIVE) throw new NewerDatabase();
    const database = new Database();
    if (installed < NATIVE) await database.open();
    else await inTime(database.open(), () => database.close());
    return database;
  } finally {
    isOpening = false;
  }
}

/** @throws OpeningTimeout; what comes after all must then stand in nobody's way */
async function inTime<Answer>(answer: PromiseLike<Answer>, tooLate?: () => void): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      tooLate?.();
      reject(new OpeningTimeout());
    }, OPENING);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A page that the browser puts aside, to be there at once when the user comes back, stands still.
 * What it has under way would never end, and WebKit would keep the next page waiting for it for good.
 * What was typed is in the safety copy. A page whose work was broken off begins anew when it returns.
 */
function putAside({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  const isBroken = giveUpAll() || isOpening;
  void opened?.then(
    (database) => database.close(),
    () => undefined,
  );
  away = new Promise((back) =>
    addEventListener(
      'pageshow',
      () => {
        if (isBroken) location.reload();
        else back();
      },
      { once: true },
    ),
  );
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
