import type { Dossier } from '../answers/dossier';

/**
 * A copy written at once, for the moments when the database cannot be awaited: before it has
 * loaded, and when the page is hidden. It is removed as soon as the database has the same.
 */
const KEY = 'shenbao-ziping/unsaved';

export function keepSafetyCopy(dossier: Dossier): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(dossier));
    return true;
  } catch {
    return false;
  }
}

export function takeSafetyCopy(id: string): Dossier | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Dossier | null;
    return copy?.id === id ? copy : undefined;
  } catch {
    return undefined;
  }
}

export function dropSafetyCopy(id: string): void {
  if (takeSafetyCopy(id)) localStorage.removeItem(KEY);
}
