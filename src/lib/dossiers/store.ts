import { Dexie, type Table } from 'dexie';
import type { Dossier } from '../answers/dossier';
import type { OwnThresholds } from '../answers/own-thresholds';
import { DATABASE } from './database-name';

/** Thresholds the user typed for one edition; they belong to the device, not to a dossier. */
interface ThresholdRow {
  /** `programme/edition` */
  edition: string;
  values: OwnThresholds;
}

/**
 * What is kept on this device. Versions are append-only: never change one that has shipped.
 * Strict durability: a write that was reported has reached the disk.
 */
class Store extends Dexie {
  dossiers!: Table<Dossier, string>;
  thresholds!: Table<ThresholdRow, string>;

  constructor() {
    super(DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ dossiers: 'id, updatedAt', thresholds: 'edition' });
  }
}

let store: Store | undefined;
const database = () => (store ??= new Store());

export const saveDossier = async (dossier: Dossier): Promise<void> => {
  await database().dossiers.put(dossier);
};

export const loadDossier = (id: string): Promise<Dossier | undefined> =>
  database().dossiers.get(id);

/** The dossier worked on last. */
export const latestDossier = (): Promise<Dossier | undefined> =>
  database().dossiers.orderBy('updatedAt').last();

/** All dossiers, the one worked on last in front. */
export const listDossiers = (): Promise<Dossier[]> =>
  database().dossiers.orderBy('updatedAt').reverse().toArray();

export const deleteDossier = (id: string): Promise<void> => database().dossiers.delete(id);

export const loadThresholds = async (edition: string): Promise<OwnThresholds> =>
  (await database().thresholds.get(edition))?.values ?? {};

export const saveThresholds = async (edition: string, values: OwnThresholds): Promise<void> => {
  await database().thresholds.put({ edition, values });
};
