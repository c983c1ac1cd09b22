import type { Dossier } from '../../answers/dossier';
import type { OwnThresholds } from '../../answers/own-thresholds';
import { newId } from '../id';
import { merge } from '../merge';
import { deleteDossier } from '../bin';
import { loadDossier, loadThresholds, saveDossier, saveThresholds } from '../store';

/** What becomes of a dossier of a backup. What it replaces goes into the history of the dossier. */
export type Choice =
  | 'leave'
  /** Under its own id: it is not here, or replaces what is here. */
  | 'put'
  /** Only what is not answered here. */
  | 'fill'
  /** Beside what is here, as a dossier of its own. */
  | 'copy';

export interface Planned {
  dossier: Dossier;
  choice: Choice;
}

/** Takes a whole restore back. */
export type Undo = () => Promise<void>;

/**
 * Brings dossiers and thresholds of a backup onto this device. If one of them cannot be kept, those
 * before it are taken back and the browser's error is thrown: all or nothing.
 */
export async function restore(
  planned: readonly Planned[],
  thresholds: Readonly<Record<string, OwnThresholds>>,
): Promise<Undo> {
  const undone: Undo[] = [];
  const undo = async () => {
    for (const step of undone.splice(0).reverse()) await step();
  };
  try {
    for (const { dossier, choice } of planned) {
      if (choice === 'leave') continue;
      const own = choice === 'copy' ? copyOf(dossier) : dossier;
      const before = await loadDossier(own.id);
      const next =
        choice === 'fill' && before ? merge(undefined, before, own, 'mine').dossier : own;
      undone.push(async () => {
        if (before) await saveDossier(before);
        else await deleteDossier(next.id, 'this');
      });
      await saveDossier(next);
    }
    for (const [edition, values] of Object.entries(thresholds)) {
      const before = await loadThresholds(edition);
      undone.push(() => saveThresholds(edition, before));
      await saveThresholds(edition, values);
    }
    return undo;
  } catch (error) {
    await undo();
    throw error;
  }
}

const copyOf = (dossier: Dossier): Dossier => ({
  ...dossier,
  id: newId(),
  title: `${dossier.title}（来自备份）`,
});
