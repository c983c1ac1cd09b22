import type { WholeProgramme } from './types';
import { whole as coreService } from './core-service/whole';
import { whole as techCentre } from './tech-centre/whole';

/** Every programme at once, for the command line and the bureau's desk; pages load one at a time. */
export const wholeProgrammes: ReadonlyMap<string, WholeProgramme> = new Map(
  [techCentre, coreService].map((whole) => [whole.programme.id, whole]),
);
