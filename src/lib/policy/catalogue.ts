import type { Dictionary } from '../answers/restore';
import techCentre2024 from '../../../static/editions/tech-centre-2024.json';
import { techCentre } from './tech-centre';
import type { Edition, Programme } from './types';

/** A programme with the editions built in, newest first. A further programme is one more entry. */
export interface CatalogueEntry {
  programme: Programme;
  editions: Edition[];
  /** Loaded when a file is read, not with the first page. */
  dictionary: () => Promise<Dictionary>;
}

export const catalogue: readonly CatalogueEntry[] = [
  {
    programme: techCentre as unknown as Programme,
    editions: [techCentre2024 as Edition],
    dictionary: async () => (await import('./tech-centre/dictionary')).dictionary,
  },
];

export const programmeEntry = (id: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.programme.id === id);
