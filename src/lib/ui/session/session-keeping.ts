import type { Dossier } from '../../answers/dossier';
import { rememberOpened } from '../../dossiers/last-opened';
import { merge } from '../../dossiers/merge';
import { hasNotEnded } from '../../dossiers/failure';
import type { DamagedList } from '../../dossiers/rows';
import { dropCopy, lean, safetyCopies } from '../../dossiers/safety-copies';
import { writer, type SafetyCopy } from '../../dossiers/safety-copy';
import type { Kept } from '../../dossiers/states';
import { latestDossier, loadKept, markDamaged } from '../../dossiers/store';
import { hear } from '../../dossiers/tabs';
import { recover, write } from '../../dossiers/writing';
import { sayConflicts, sayDamaged, sayGone } from './tab-notices';
import {
  attach,
  change,
  flush,
  isUnsaved,
  keepCopy,
  leave,
  loadOwnThresholds,
  saveAgain,
  session,
  show,
  wholeOf,
} from './session.svelte';
import { isUnderCursor, onceLeft } from '../fields/under-cursor';

/** How the open dossier stays in step with the database and with the other tabs. */

/** What this tab and the database last agreed on. */
let agreed: Kept | undefined;

attach({ copied: (copy) => lean(copy, agreed) });

/** Back to a dossier of this device, by default the one written last. */
export async function reopen(wanted?: string): Promise<void> {
  await leave();
  let kept: Kept | undefined;
  let copy: SafetyCopy | undefined;
  try {
    await recoverAll(wanted);
    const id = wanted ?? (await latestDossier());
    kept = id === undefined ? undefined : await loadKept(id);
  } catch (error) {
    // A copy that leaves lists out waits until the database answers again.
    copy = safetyCopies().find(
      ({ dossier, unchanged }) => dossier.id === wanted && !unchanged?.length,
    );
    if (!copy) throw error;
  }
  const programme = await wholeOf((kept ?? copy ?? session).dossier.programme);
  if (copy) {
    const { dossier, base } = copy;
    agreed = base && { dossier: base.dossier, revision: 0, lists: {} };
    show(dossier, { kind: 'nothing' }, programme);
    change(dossier);
    if (keepCopy()) dropCopy(copy);
  } else if (kept) {
    agreed = kept;
    show(kept.dossier, savedAs(kept.dossier), programme);
    rememberOpened(kept.dossier.id);
    if (kept.damaged?.length) await tellDamage(kept.dossier, kept.damaged);
  } else show(session.dossier, { kind: 'nothing' }, programme);
  await loadOwnThresholds();
  // Another tab may have written while this one was loading, unheard.
  void follow();
}

async function tellDamage(dossier: Dossier, damaged: readonly DamagedList[]): Promise<void> {
  // Where nothing can be marked now, the next write does it.
  await markDamaged(dossier.id, damaged).catch(() => undefined);
  void sayDamaged(dossier, damaged);
}

const savedAs = ({ updatedAt }: Dossier) => ({ kind: 'saved', at: new Date(updatedAt) }) as const;

/**
 * Brings into the database what pages that are gone could not write any more. A copy that cannot be
 * written stays, and stands in nobody's way but its own dossier's.
 */
export async function recoverAll(wanted?: string): Promise<void> {
  const failures: unknown[] = [];
  for (const copy of safetyCopies()) {
    if (copy.writer === writer()) continue;
    try {
      await recover(copy);
      dropCopy(copy);
    } catch (error) {
      if (copy.dossier.id === wanted) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** After a browser did not answer it is asked again, on a database opened anew, in ms. */
const AGAIN = 1000;

/** Keeps a state of the open dossier, and takes over what other tabs wrote meanwhile. */
export async function keep(state: Dossier, edit: number): Promise<void> {
  const base = agreed?.dossier.id === state.id ? agreed : undefined;
  const { kept, conflicts, missing } = await write(state, { writer: writer(), edit, base }).catch(
    (error: unknown) => {
      if (hasNotEnded(error)) setTimeout(saveAgain, AGAIN);
      throw error;
    },
  );
  agreed = kept;
  if (kept.dossier !== state && session.dossier.id === state.id) {
    const now = session.dossier;
    const next = now === state ? kept.dossier : merge(state, now, kept.dossier, 'mine').dossier;
    show(next, session.save);
  }
  if (conflicts.length > 0) void sayConflicts(kept.dossier, conflicts);
  if (missing) sayGone(missing, true);
}

/** Takes over what other tabs have written. */
export async function catchUp(): Promise<void> {
  if (isUnsaved()) await flush();
  const { id } = session.dossier;
  if (isUnsaved() || agreed?.dossier.id !== id) return;
  const base = agreed;
  const kept = await loadKept(id, base);
  if (!kept) return sayGone('deleted', false);
  if (kept.revision === base.revision || agreed !== base) return;
  // Something was entered meanwhile: writing it joins the two.
  if (session.dossier !== base.dossier) return flush();
  if (isUnderCursor(base.dossier, kept.dossier)) return onceLeft(() => void follow());
  agreed = kept;
  show(kept.dossier, savedAs(kept.dossier));
}

/** A tab that cannot read now reads when it is shown or writes the next time. */
const follow = () => catchUp().catch(() => undefined);

hear(({ dossier, conflicts = [] }) => {
  if (dossier !== session.dossier.id) return;
  if (conflicts.length > 0) void sayConflicts(session.dossier, conflicts);
  void follow();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void follow();
});
