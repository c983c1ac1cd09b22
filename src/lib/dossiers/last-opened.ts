import { DATABASE } from './database-name';

/**
 * Which dossier this tab has open, readable before the database has loaded. A reloaded tab comes
 * back to its own; a new tab to the one opened last anywhere.
 */
const KEY = 'shenbao-ziping/open';

export function lastOpened(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberOpened(id: string): void {
  try {
    for (const storage of [sessionStorage, localStorage]) storage.setItem(KEY, id);
  } catch {
    // Storage is switched off: the database's own failure is what the user is told.
  }
}

/**
 * A browser that crashes may lose, of its last seconds, what was remembered above, though not the
 * dossiers. Answers without loading the database, which a first visit does not need.
 */
export async function isAnythingKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}

const STEP = 'shenbao-ziping/step';

/** The step the dossier was left at, so that whoever comes back goes on where they stopped. */
export function lastStep(dossier: string): string | undefined {
  try {
    const [id, step] = (localStorage.getItem(STEP) ?? '').split(' ');
    return id === dossier ? step : undefined;
  } catch {
    return undefined;
  }
}

export function rememberStep(dossier: string, step: string): void {
  try {
    localStorage.setItem(STEP, `${dossier} ${step}`);
  } catch {
    // Without storage there is nothing to come back to.
  }
}
