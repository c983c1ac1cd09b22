import type { Dossier } from '../answers/dossier';
import { newId } from './id';
import type { ListVersions } from './rows';

/**
 * A copy written at once, for the moments when the database cannot be awaited: before it has
 * loaded, when it fails, and when the page is hidden. Each page has its own, and removes it as soon
 * as the database has the same.
 */
export interface SafetyCopy {
  /** The page that wrote it and the number of its last edit: what is later is told by these. */
  writer: string;
  edit: number;
  dossier: Dossier;
  /** What the database had when this page last agreed with it, without lists. */
  base?: { dossier: Dossier; lists: ListVersions };
  /** Lists that are as in the base and therefore left out. */
  unchanged?: string[];
}

export const SAFETY_COPIES = 'shenbao-ziping/unsaved/';

/** This page, until it is loaded anew. */
let page: string | undefined;
export const writer = (): string => (page ??= newId());

const keyOf = (writer: string, dossier: string) => `${SAFETY_COPIES}${writer}/${dossier}`;

export function keepSafetyCopy(copy: SafetyCopy): boolean {
  try {
    localStorage.setItem(keyOf(copy.writer, copy.dossier.id), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropSafetyCopy(dossier: string, of = writer()): void {
  try {
    localStorage.removeItem(keyOf(of, dossier));
  } catch {
    // Storage is switched off: there is no copy.
  }
}
