import { Dexie, type Table } from 'dexie';
import { DESK_DATABASE } from './database-name';
import type { DeskSettings, FirmNotes, Offering, StoredOffering } from './desk-records';

/**
 * The bureau's desk on this device, apart from the firm's own dossiers: hundreds of firms come and go
 * with a year's round. Versions are append-only.
 */
class DeskStore extends Dexie {
  offerings!: Table<StoredOffering | Offering, string>;
  firms!: Table<FirmNotes, string>;
  settings!: Table<DeskSettings, string>;

  constructor() {
    super(DESK_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      offerings: 'id, programme, firm',
      firms: 'id, programme',
      settings: 'programme',
    });
    this.version(2).stores({ offerings: 'id, programme, firm, [programme+offeredAt]' });
  }
}

let store: DeskStore | undefined;
const database = () => (store ??= new DeskStore());

export const keepOfferings = async (offerings: readonly StoredOffering[]): Promise<void> => {
  await database().offerings.bulkPut([...offerings]);
};

/** In the order in which they came in. */
export const offeringIds = (programme: string): Promise<string[]> =>
  database()
    .offerings.where('[programme+offeredAt]')
    .between([programme, Dexie.minKey], [programme, Dexie.maxKey])
    .primaryKeys();

/** In the order asked for; undefined for one that is not kept. */
export const loadOfferings = async (ids: readonly string[]): Promise<(Offering | undefined)[]> =>
  (await database().offerings.bulkGet([...ids])).map((stored) => stored && inText(stored));

export const offeringsOf = async (firm: string): Promise<Offering[]> =>
  (await database().offerings.where({ firm }).toArray()).map(inText);

export function inText(stored: StoredOffering | Offering): Offering {
  if ('text' in stored) return stored;
  const { bytes, ...about } = stored;
  return { ...about, text: new TextDecoder().decode(bytes) };
}

export const inBytes = ({ text, ...about }: Offering): StoredOffering => ({
  ...about,
  bytes: new TextEncoder().encode(text),
});

export const listNotes = (programme: string): Promise<FirmNotes[]> =>
  database().firms.where({ programme }).toArray();

/** Changes only what is named, so that two tabs at one desk do not undo each other's work. */
export const changeNotes = (
  { id, programme }: Pick<FirmNotes, 'id' | 'programme'>,
  changes: Partial<FirmNotes>,
): Promise<void> =>
  database().transaction('rw', database().firms, async (transaction) => {
    const firms = transaction.table<FirmNotes, string>('firms');
    if ((await firms.update(id, changes)) === 0) {
      const kept = await firms.get(id);
      await firms.put({ ...kept, id, programme, ...changes });
    }
  });

/** Takes a firm off the desk, with all it offered and what was noted about it. */
export const removeFirm = (id: string): Promise<void> =>
  database().transaction('rw', database().offerings, database().firms, async (transaction) => {
    await transaction.table('offerings').where({ firm: id }).delete();
    await transaction.table('firms').delete(id);
  });

export const clearDesk = (programme: string): Promise<void> =>
  database().transaction('rw', database().tables, async (transaction) => {
    for (const { name } of database().tables)
      await transaction.table(name).where({ programme }).delete();
  });

export const loadSettings = async (programme: string): Promise<DeskSettings> =>
  (await database().settings.get(programme)) ?? { programme };

export const saveSettings = async (settings: DeskSettings): Promise<void> => {
  await database().settings.put(settings);
};
