import deskWorker from '../../desk/desk.worker.ts?worker&url';
import exportWorker from '../../exports/export.worker.ts?worker&url';
import importWorker from '../../lists/import/import.worker.ts?worker&url';
import { carriedBytes } from './carried';

export const newExportWorker = (): Worker => carriedWorker(exportWorker);

export const newImportWorker = (): Worker => carriedWorker(importWorker);

export const newDeskWorker = (): Worker => carriedWorker(deskWorker);

const addresses = new Map<string, string>();

/** A page from a disk may not load another file, so the worker's script is carried in this one. */
function carriedWorker(file: string): Worker {
  const name = file.slice(file.lastIndexOf('/') + 1);
  let address = addresses.get(name);
  if (address === undefined) {
    const script = new Blob([carriedBytes(name)], { type: 'text/javascript' });
    address = URL.createObjectURL(script);
    addresses.set(name, address);
  }
  return new Worker(address);
}
