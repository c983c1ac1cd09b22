import { typeface } from '$packaging/typeface';
import type { Dossier } from '../../answers/dossier';
import type { Edition } from '../../policy/types';
import type { ListSheet } from '../../spreadsheets/columns';
import { download } from './download';
import { safeName, stampOf } from './file-name';
import { askWorker, type Asked } from './ask-worker';
import type { ExportedFile, ExportJob, TemplateJob } from './export-job';
import { today } from './today';

type Request = Pick<ExportJob, 'wanted' | 'zip' | 'carriesDossier'> & {
  dossier: Dossier;
  edition: Edition;
  acceptBlanks?: boolean;
} & Asked;

/**
 * Writes the wanted documents in a worker and hands them to the browser's downloads.
 * @throws ExportFailed with what to do; nothing of the dossier is touched
 * @throws BlanksInPdf before anything is written, unless `acceptBlanks`
 */
export async function exportDocuments(request: Request): Promise<void> {
  const { onProgress, signal, acceptBlanks = false, ...wanted } = request;
  const job: ExportJob = { ...wanted, acceptBlanks, ...today(), font: typeface() };
  for (const file of await filesOf(job, { onProgress, signal })) download(file);
}

export async function exportDossier(dossier: Dossier): Promise<void> {
  const [{ writeDossierFile }, { noteBackup }] = await Promise.all([
    import('../../dossiers/file'),
    import('../../dossiers/backup/unbacked'),
  ]);
  const title = safeName(dossier.title || '未命名');
  download({
    name: `申报自评存档_${title}_${stampOf(new Date())}.json`,
    bytes: new TextEncoder().encode(writeDossierFile(dossier)),
    mime: 'application/json',
  });
  noteBackup([dossier.id]);
}

/** All that this device has of a dossier that cannot be read, as it is. */
export async function exportRaw(id: string, title: string): Promise<void> {
  const { loadRaw } = await import('../../dossiers/store');
  download({
    name: `申报自评原始内容_${safeName(title || '未命名')}_${stampOf(new Date())}.json`,
    bytes: new TextEncoder().encode(await loadRaw(id)),
    mime: 'application/json',
  });
}

/** A blank sheet with the columns of a list, to be filled in and imported. */
export async function exportTemplate(sheet: ListSheet, name: string, year: number): Promise<void> {
  const { templateOf } = await import('../../spreadsheets/template');
  const job = { template: templateOf(sheet, { year }), name: `${name}_空白模板.xlsx` };
  for (const file of await filesOf(job)) download(file);
}

async function filesOf(job: ExportJob | TemplateJob, asked: Asked = {}): Promise<ExportedFile[]> {
  return (await askWorker<'done'>(job, asked)).files;
}
