import type { ProgrammeDesk } from './desk';
import { techCentreDesk } from './tech-centre/desk';

/** Programmes whose firms a bureau gathers. */
export const desks: ReadonlyMap<string, ProgrammeDesk> = new Map([['tech-centre', techCentreDesk]]);
