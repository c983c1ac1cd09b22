import { typeface } from '$packaging/typeface';
import { newExportWorker } from '$packaging/workers';
import type { Dossier } from '../../answers/dossier';
import type { Edition } from '../../policy/types';
import type { ListSheet } from '../../spreadsheets/columns';
import type { DeskExport } from '../desk/desk-job';
import { download } from './download';
import { safeName, stampOf } from './file-name';
import type {
  ExportedFile,
  ExportJob,
  ExportMessage,
  TemplateJob,
  Unprintable,
} from './export-job';

/** Something the browser could not do, in words for the user. */
export class ExportFailed extends Error {}

/** Answers hold characters that PDF would leave blank: nothing is written before the user agrees. */
export class BlanksInPdf extends Error {
  constructor(readonly places: readonly Unprintable[]) {
    super('unprintable characters');
  }
}

type Request = Pick<ExportJob, 'wanted' | 'zip'> & {
  dossier: Dossier;
  edition: Edition;
  acceptBlanks?: boolean;
  onProgress?: (done: number, doing: string) => void;
  signal?: AbortSignal;
};

/**
 * Writes the wanted documents in a worker and hands them to the browser's downloads.
 * @throws ExportFailed with what to do; nothing of the dossier is touched
 * @throws BlanksInPdf before anything is written, unless `acceptBlanks`
 */
export async function exportDocuments(request: Request): Promise<void> {
  const { onProgress, signal, acceptBlanks = false, ...wanted } = request;
  const job: ExportJob = { ...wanted, acceptBlanks, ...today(), font: typeface() };
  for (const file of await inWorker(job, onProgress, signal)) download(file);
}

type DeskRequest = Omit<DeskExport, 'madeOn' | 'stamp' | 'font'> &
  Pick<Request, 'onProgress' | 'signal' | 'zip'>;

/**
 * The same for documents over many firms; throws as `exportDocuments` does. Each format has a worker of
 * its own, which takes its memory with it when it ends. PDF comes first: it may have to ask.
 */
export async function exportDesk({
  onProgress,
  signal,
  zip,
  ...wanted
}: DeskRequest): Promise<void> {
  const job: DeskExport = { ...wanted, ...today(), font: typeface() };
  const parts = (['pdf', 'docx', 'xlsx'] as const)
    .map((format) => job.wanted.filter((document) => document.format === format))
    .filter((documents) => documents.length > 0);
  const files: ExportedFile[] = [];
  for (const [index, documents] of parts.entries()) {
    const tell = (done: number, doing: string) =>
      onProgress?.((index + done) / parts.length, doing);
    files.push(...(await inWorker({ ...job, wanted: documents }, tell, signal)));
  }
  if (zip === undefined) return files.forEach(download);
  const { zipFiles } = await import('../../documents/zip');
  download({ name: zip, bytes: zipFiles(files), mime: 'application/zip' });
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
  for (const file of await inWorker(job)) download(file);
}

function inWorker(
  job: ExportJob | DeskExport | TemplateJob,
  onProgress?: Request['onProgress'],
  signal?: AbortSignal,
): Promise<ExportedFile[]> {
  const worker = newExportWorker();
  return new Promise<ExportedFile[]>((done, failed) => {
    const cancel = () => failed(new ExportFailed('已取消，没有生成文件。'));
    signal?.addEventListener('abort', cancel);
    // Pressed while this code was still on its way.
    if (signal?.aborted) return cancel();
    worker.onerror = () => failed(new ExportFailed(NOT_LOADED));
    worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.doing);
      else if (data.kind === 'done') done(data.files);
      else if (data.kind === 'unprintable') failed(new BlanksInPdf(data.places));
      else
        failed(
          new ExportFailed(
            data.reason === 'network' ? NOT_LOADED : `导出没有成功（${data.detail}）。${SAFE}`,
          ),
        );
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

const SAFE = '填报内容不受影响。';
const NOT_LOADED = `导出所需的文件没有载入（网络中断，且离线文件还没有下载完）。${SAFE}请联网后重试。`;

function today(): Pick<ExportJob, 'madeOn' | 'stamp'> {
  const now = new Date();
  return { madeOn: now.toLocaleDateString('zh-CN', { dateStyle: 'long' }), stamp: stampOf(now) };
}
