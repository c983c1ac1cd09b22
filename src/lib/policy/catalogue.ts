import techCentre2024 from '../../../static/editions/tech-centre-2024.json?quick';
import { techCentreQuick } from './tech-centre/quick';
import type { Edition, Programme, WholeProgramme } from './types';

/** A further programme is one more entry. */
export interface CatalogueEntry {
  id: string;
  title: string;
  whole: () => Promise<WholeProgramme>;
}

/** What the first page opens with, before anything else has loaded. */
export const first = {
  programme: techCentreQuick as unknown as Programme,
  /** Without its reading matter. */
  edition: techCentre2024 as Edition,
};

export const catalogue: readonly CatalogueEntry[] = [
  {
    id: first.programme.id,
    title: first.programme.title,
    whole: async () => (await import('./tech-centre/whole')).whole,
  },
  {
    id: 'core-service',
    title: '中小微企业核心服务机构',
    whole: async () => (await import('./core-service/whole')).whole,
  },
];

export const programmeEntry = (id: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.id === id);
