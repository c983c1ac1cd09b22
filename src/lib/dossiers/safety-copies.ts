import type { Dossier } from '../answers/dossier';
import { apart } from './rows';
import { dropSafetyCopy, SAFETY_COPIES, type SafetyCopy } from './safety-copy';
import type { Kept } from './states';

/** Before each page had its own copy there was one, the dossier alone, under this key. */
const SINGLE = SAFETY_COPIES.slice(0, -1);

/** What pages that are gone had not saved, or what a crash brought back though it was saved. */
export function safetyCopies(): SafetyCopy[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const isCopy = key === SINGLE || key.startsWith(SAFETY_COPIES);
      return isCopy ? readCopy(localStorage.getItem(key)) : [];
    });
  } catch {
    return [];
  }
}

function readCopy(text: string | null): SafetyCopy[] {
  try {
    const value = JSON.parse(text ?? 'null') as SafetyCopy | Dossier | null;
    const copy = value && 'answers' in value ? { writer: '', edit: 1, dossier: value } : value;
    return copy?.dossier.answers ? [copy] : [];
  } catch {
    return [];
  }
}

export function dropCopy({ writer, dossier }: SafetyCopy): void {
  if (writer === '') localStorage.removeItem(SINGLE);
  else dropSafetyCopy(dossier.id, writer);
}

/** Only what differs from what the database has: ten thousand rows would not fit, and take time. */
export function lean(copy: SafetyCopy, kept: Kept | undefined): SafetyCopy {
  if (!kept || kept.dossier.id !== copy.dossier.id) return copy;
  const unchanged = Object.keys(kept.lists).filter(
    (list) => copy.dossier.answers[list] === kept.dossier.answers[list],
  );
  const answers = Object.fromEntries(
    Object.entries(copy.dossier.answers).filter(([key]) => !unchanged.includes(key)),
  );
  return {
    ...copy,
    dossier: { ...copy.dossier, answers },
    base: { dossier: apart(kept.dossier).small, lists: kept.lists },
    unchanged,
  };
}
