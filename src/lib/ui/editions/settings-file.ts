import { fileNameOf, fileTextOf } from '../../policy/edition-draft';
import { readEdition } from '../../policy/edition-schema';
import type { Edition } from '../../policy/types';

/**
 * Hands the edition to the browser's downloads, as a file for the server.
 * @throws UnusableEdition when a page would refuse the file
 */
export function downloadEdition(edition: Edition): void {
  const text = fileTextOf(edition);
  readEdition(text);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(edition);
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
