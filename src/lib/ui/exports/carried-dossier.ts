/**
 * Whether exported Excel files carry the whole dossier on a hidden sheet, for the bureau's desk to read
 * back. They do unless the user of this device has said no.
 */
const KEY = 'shenbao-ziping/sheets-without-dossier';

export function carriesDossier(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function setCarriesDossier(carries: boolean): void {
  try {
    if (carries) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'yes');
  } catch {
    // Storage is switched off: the choice cannot be kept.
  }
}
