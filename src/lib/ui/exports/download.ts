import type { ExportedFile } from './export-job';

/** Hands a file to the browser's downloads. */
export function download({ name, bytes, mime }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
