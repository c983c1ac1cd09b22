import type { Dossier } from '../answers/dossier';
import { localDay } from './days';
import { apart, type DossierRow, type ListRow } from './rows';

/**
 * Database version 1 held each dossier whole, in one row; the one changed last comes last. Never
 * change what this makes of them.
 */
export function rowsOfVersion1(dossiers: readonly Dossier[]): {
  cores: DossierRow[];
  lists: ListRow[];
} {
  const cores: DossierRow[] = [];
  const lists: ListRow[] = [];
  for (const [index, dossier] of dossiers.entries()) {
    const { small, lists: found } = apart(dossier);
    const { id } = dossier;
    const version = index + 1;
    const changed = new Date(dossier.updatedAt);
    const isDated = !Number.isNaN(changed.getTime());
    const day = isDated ? localDay(changed) : '';
    const latest = isDated ? changed.getTime() : 0;
    const row = { id, revision: version, writer: '', seen: {}, latest, pinned: {} };
    for (const [list, rows] of Object.entries(found))
      lists.push({ dossier: id, list, version, rows });
    const versions = Object.fromEntries(Object.keys(found).map((list) => [list, version]));
    cores.push({ ...row, day, dossier: small, lists: versions });
  }
  return { cores, lists };
}
