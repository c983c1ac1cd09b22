/** Workers of the site are files beside its pages. */
export const newExportWorker = (): Worker =>
  new Worker(new URL('../../exports/export.worker.ts', import.meta.url), { type: 'module' });

export const newImportWorker = (): Worker =>
  new Worker(new URL('../../lists/import/import.worker.ts', import.meta.url), { type: 'module' });

export const newDeskWorker = (): Worker =>
  new Worker(new URL('../../desk/desk.worker.ts', import.meta.url), { type: 'module' });
