import type { Dossier } from '../../answers/dossier';

/** A pause after which more typing in the same answer is another edit. */
const PAUSE_MS = 10_000;

/**
 * Counts edits from one saved state to the next: typing on in one answer is one edit, however often
 * it is saved meanwhile. Asked after saving, never at a keystroke.
 */
export function editCounter() {
  let last: Dossier | undefined;
  let place = '';
  let at = 0;

  /** @returns whether this state is a further edit; the first sight of a dossier is none */
  return function isFurtherEdit(dossier: Dossier, now: number): boolean {
    const before = last;
    last = dossier;
    if (before?.id !== dossier.id) return false;
    const changed = changedKeys(before, dossier);
    if (changed === '') return false;
    const goesOn = changed === place && now - at < PAUSE_MS;
    [place, at] = [changed, now];
    return !goesOn;
  };
}

/** States share what has not changed, so that only the tops need to be looked at. */
function changedKeys(before: Dossier, after: Dossier): string {
  return [
    ...keysThatDiffer(before.answers, after.answers),
    ...keysThatDiffer(before.typed, after.typed),
    ...keysThatDiffer(before.acknowledged ?? {}, after.acknowledged ?? {}),
  ].join(' ');
}

const keysThatDiffer = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] =>
  before === after
    ? []
    : [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (key) => before[key] !== after[key],
      );
