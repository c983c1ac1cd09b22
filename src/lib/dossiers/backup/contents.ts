import type { Dossier } from '../../answers/dossier';
import type { OwnThresholds } from '../../answers/own-thresholds';
import { hasOwn } from '../../answers/path';
import { restoreDossier, UnusableFile, type DictionaryOf } from '../file';
import { relate, type Relation } from './compare';
import type { BackupContent } from './format';
import type { KeptHere } from './device';
import { isTree } from '../../answers/tree';

/** A dossier found in a backup, and how it stands to this device. */
export interface Found {
  dossier: Dossier;
  /** How many of its answers could not be read; their text is kept. */
  unread: number;
  here: Dossier | undefined;
  relation: Relation;
}

/** The user's own thresholds for an edition, where the backup has others than this device. */
export interface FoundThresholds {
  /** `programme/edition` */
  edition: string;
  here: OwnThresholds;
  there: OwnThresholds;
}

export interface Contents {
  found: Found[];
  /** Why dossiers of the backup cannot be used here; they stay in the file. */
  unusable: string[];
  thresholds: FoundThresholds[];
}

/** Everything in a backup goes through the one way in for dossiers, whoever has written the file. */
export async function contentsOf(
  content: BackupContent,
  kept: Pick<KeptHere, 'dossiers' | 'thresholds' | 'damaged'>,
  dictionaryOf: DictionaryOf,
): Promise<Contents> {
  const found: Found[] = [];
  const unusable: string[] = [];
  const seen = new Set<string>();
  for (const [index, value] of content.dossiers.entries()) {
    try {
      const { dossier, unread } = await restoreDossier(value, dictionaryOf);
      if (seen.has(dossier.id)) throw new UnusableFile('与备份中的另一份编号相同，没有读取。');
      seen.add(dossier.id);
      const here = kept.dossiers.find(({ id }) => id === dossier.id);
      const isDamaged = kept.damaged.some(({ id }) => id === dossier.id);
      const relation: Relation = isDamaged ? { kind: 'damaged' } : relate(here, dossier);
      found.push({ dossier, unread, here, relation });
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      unusable.push(`第 ${index + 1} 份：${error.message}`);
    }
  }
  const thresholds = Object.entries(content.thresholds).flatMap(([edition, value]) => {
    const here = hasOwn.call(kept.thresholds, edition) ? kept.thresholds[edition]! : {};
    const there = ownThresholds(value);
    const isNew = Object.entries(there).some(([key, groups]) =>
      Object.entries(groups).some(([group, figure]) => here[key]?.[group] !== figure),
    );
    return isNew ? [{ edition, here, there }] : [];
  });
  return { found, unusable, thresholds };
}

/** Only figures are thresholds; whatever else a file holds in their place is left out. */
function ownThresholds(value: unknown): OwnThresholds {
  const entries = (of: unknown) =>
    isTree(of) ? Object.entries(of).filter(([key]) => key !== '__proto__') : [];
  return Object.fromEntries(
    entries(value).map(([key, groups]) => [
      key,
      Object.fromEntries(
        entries(groups).filter(
          (entry): entry is [string, number] =>
            typeof entry[1] === 'number' && Number.isFinite(entry[1]),
        ),
      ),
    ]),
  );
}

/** Both sides' figures; where both have one, the backup's. */
export function joinThresholds({ here, there }: FoundThresholds): OwnThresholds {
  const joined: Record<string, Record<string, number>> = {};
  for (const source of [here, there])
    for (const [key, groups] of Object.entries(source)) joined[key] = { ...joined[key], ...groups };
  return joined;
}
