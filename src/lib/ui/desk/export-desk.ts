import { typeface } from '$packaging/typeface';
import { askWorker, type Asked } from '../exports/ask-worker';
import { download } from '../exports/download';
import type { ExportedFile } from '../exports/export-job';
import { fileNameOf } from '../exports/file-name';
import { today } from '../exports/today';
import type { DeskDocument, DeskGathering } from './desk-job';

interface Request extends Omit<DeskGathering, 'documents' | 'madeOn' | 'font'>, Asked {
  wanted: readonly DeskDocument[];
  /** One archive with this name instead of single files. */
  zip?: string;
  acceptBlanks: boolean;
}

/** Reading and assessing the firms, of the whole time; the rest is writing. */
const GATHERING = 0.15;

/**
 * Writes documents over many firms and hands them to the browser's downloads: the firms are read once,
 * then each file is written by a worker of its own, so that at no time more than one is in the making.
 * @throws ExportFailed, BlanksInPdf before anything is written
 */
export async function exportDesk(request: Request): Promise<void> {
  const { onProgress, signal, zip, acceptBlanks, wanted, ...about } = request;
  const { madeOn, stamp } = today();
  const ask = !acceptBlanks && wanted.some(({ format }) => format === 'pdf');
  const { documents } = await askWorker<'gathered'>(
    {
      ...about,
      madeOn,
      documents: [...new Set(wanted.map(({ document }) => document))],
      ...(ask && { font: typeface() }),
    },
    { signal, onProgress: (done, doing) => onProgress?.(done * GATHERING, doing) },
  );
  const files: ExportedFile[] = [];
  for (const [index, { document, format }] of wanted.entries()) {
    const gathered = documents.find((one) => one.document === document);
    if (!gathered) continue;
    const { number, title, watermark, parts } = gathered;
    const tell = (done: number) =>
      onProgress?.(GATHERING + ((index + done) / wanted.length) * (1 - GATHERING), title);
    tell(0);
    const name = fileNameOf([number, title, about.bureau, watermark, stamp], format);
    const job = { parts, title, name, format, font: typeface() };
    files.push(...(await askWorker<'done'>(job, { signal, onProgress: tell })).files);
  }
  if (zip === undefined) return files.forEach(download);
  const { zipFiles } = await import('../../documents/zip');
  download({ name: zip, bytes: zipFiles(files), mime: 'application/zip' });
}
