import { choiceOf } from '../../../spreadsheets/header/mapping';
import { remember, type MappingMemory } from '../../../spreadsheets/header/remember';
import type { ImportRead } from './import-job';

const KEY = 'shenbao-ziping/mappings';

/** The mappings that the user has settled on before. */
export function mappingMemory(): MappingMemory {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as MappingMemory;
  } catch {
    return {};
  }
}

export function rememberMapping({ fingerprint, mapping, found }: ImportRead): void {
  try {
    const kept = remember(mappingMemory(), fingerprint, choiceOf(mapping), found);
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden store only means that the mapping is asked again.
  }
}
