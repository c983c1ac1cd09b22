/**
 * Writes documents off the page's thread, so that typing goes on while a book of forms is made. It
 * works from the same answers, edition and evaluator as the screen.
 */
import type { PaperDocument } from '../documents/model';
import { writeDossierFile } from '../dossiers/file';
import { wholeProgrammes } from '../policy/whole-programmes';
import { safeName } from './file-name';
import { makeDocuments } from './make-documents';
import {
  type ExportedFile,
  type ExportJob,
  type ExportMessage,
  type Format,
  type TypefaceSource,
  type Unprintable,
} from './export-job';

const MIME: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

class NotLoaded extends Error {}

const post = (message: ExportMessage, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

self.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  run(data).catch((error: unknown) =>
    post({
      kind: 'failed',
      reason: error instanceof NotLoaded ? 'network' : 'other',
      detail: String(error),
    }),
  );
});

async function run(job: ExportJob): Promise<void> {
  if (!job.acceptBlanks && job.wanted.some(({ format }) => format === 'pdf')) {
    const places = await unprintable(job);
    if (places.length > 0) return post({ kind: 'unprintable', places });
  }
  const files: ExportedFile[] = [];
  for (const [index, { form, format }] of job.wanted.entries()) {
    const { kind, title, documents } = makeDocuments(job, form);
    const name = fileName(job, kind, title, documents, format);
    const tell = (part: number) =>
      post({
        kind: 'progress',
        done: (index + part) / job.wanted.length,
        doing: `${kind} ${title}`,
      });
    tell(0);
    const bytes = await write(job, documents, format, title, tell);
    files.push({ name, bytes, mime: MIME[format] });
  }
  const out = job.zip === undefined ? files : [await archive(job.zip, files)];
  post(
    { kind: 'done', files: out },
    out.map(({ bytes }) => bytes.buffer),
  );
}

async function write(
  job: ExportJob,
  documents: PaperDocument[],
  format: Format,
  title: string,
  onProgress: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'xlsx': {
      const { writeXlsx } = await loaded(import('../documents/xlsx'));
      // The sheet carries its dossier, so that a bureau can read it back from the sheet alone.
      const embed = { sheet: 'shenbao-ziping', text: writeDossierFile(job.dossier) };
      return writeXlsx(documents, { creator: '申报自评', subject: title, embed, onProgress });
    }
    case 'docx': {
      const { writeDocx } = await loaded(import('../documents/docx'));
      return writeDocx(documents, { title, onProgress });
    }
    case 'pdf': {
      const [{ writePdf }, font] = await loaded(
        Promise.all([import('../documents/pdf'), typeface(job.font)]),
      );
      return writePdf(documents, { font, title, onProgress });
    }
  }
}

async function loaded<T>(parts: Promise<T>): Promise<T> {
  try {
    return await parts;
  } catch (error) {
    throw new NotLoaded(String(error));
  }
}

let font: Promise<ArrayBuffer> | undefined;

const typeface = (source: TypefaceSource): Promise<ArrayBuffer> => (font ??= readTypeface(source));

async function readTypeface(source: TypefaceSource): Promise<ArrayBuffer> {
  if ('carried' in source)
    return (await import('../documents/inflate')).inflateBase64(source.carried).buffer;
  const response = await fetch(source.address);
  if (!response.ok) throw new Error(String(response.status));
  return response.arrayBuffer();
}

async function archive(name: string, files: ExportedFile[]): Promise<ExportedFile> {
  const { zipFiles } = await loaded(import('../documents/zip'));
  return { name, bytes: zipFiles(files), mime: 'application/zip' };
}

/** The answers that hold characters the typeface lacks (生僻字 beyond the standard list, emoji). */
async function unprintable({ dossier, font: source }: ExportJob): Promise<Unprintable[]> {
  const [{ missingGlyphs }, font] = await loaded(
    Promise.all([import('../documents/glyphs'), typeface(source)]),
  );
  const places: Unprintable[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const characters = missingGlyphs(font, value.replace(/\s/g, ''));
      if (characters.length > 0) places.push({ path, characters });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
  };
  visit(dossier.answers, '');
  return places;
}

function fileName(
  { dossier, stamp }: ExportJob,
  kind: string,
  title: string,
  documents: PaperDocument[],
  format: Format,
): string {
  const nameField = wholeProgrammes.get(dossier.programme)!.programme.nameField;
  const firm = shortName(String(dossier.answers[nameField] ?? dossier.title));
  const draft = documents.find(({ watermark }) => watermark !== undefined)?.watermark;
  return [kind, shortName(title), firm, draft, stamp]
    .filter(Boolean)
    .join('_')
    .concat(`.${format}`);
}

const shortName = (text: string): string => safeName(text).slice(0, 60);
