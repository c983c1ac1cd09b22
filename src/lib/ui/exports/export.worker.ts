/**
 * Writes documents off the page's thread, so that typing goes on while a book of forms is made. It
 * works from the same answers, edition and evaluator as the screen.
 */
import type { PaperDocument } from '../../documents/model';
import { EMBEDDED, writeEmbeddedDossier } from '../../dossiers/file';
import { wholeProgrammes } from '../../policy/whole-programmes';
import { makeDocuments } from './make-documents';
import type { DeskGathering, PaperJob } from '../desk/desk-job';
import { fileNameOf } from './file-name';
import { findBlanks } from './find-blanks';
import {
  type ExportedFile,
  type ExportJob,
  type ExportMessage,
  type Format,
  type TemplateJob,
} from './export-job';
import { archive, glyphFinder, loaded, MIME, NotLoaded, writeFormat } from './write-documents';

const post = (message: ExportMessage, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

type Job = ExportJob | DeskGathering | PaperJob | TemplateJob;

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  run(data).catch((error: unknown) =>
    post({
      kind: 'failed',
      reason: error instanceof NotLoaded ? 'network' : 'other',
      detail: String(error),
    }),
  );
});

async function run(job: Job): Promise<void> {
  if ('template' in job) return writeBlankList(job);
  if ('parts' in job) return writePapers(job);
  if (!('firms' in job)) return writeForms(job);
  const { gatherDesk } = await loaded(import('../desk/gather-desk'));
  return gatherDesk(job, post);
}

async function writePapers({ parts, format, title, name, font }: PaperJob): Promise<void> {
  const papers = parts.flatMap(
    (part) => JSON.parse(new TextDecoder().decode(part)) as PaperDocument[],
  );
  const onProgress = (done: number) => post({ kind: 'progress', done, doing: title });
  const bytes = await writeFormat(papers, format, { title, font, onProgress });
  post({ kind: 'done', files: [{ name, bytes, mime: MIME[format] }] }, [bytes.buffer]);
}

async function writeForms(job: ExportJob): Promise<void> {
  const printed = job.wanted.filter(({ format }) => format === 'pdf');
  if (!job.acceptBlanks && printed.length > 0) {
    const papers = printed.flatMap(({ form }) => makeDocuments(job, form).documents);
    const lackingIn = await glyphFinder(job.font);
    const places = findBlanks(job.dossier.answers, papers, lackingIn);
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
    // A bureau can read the dossier back from the sheet alone.
    const embed = job.carriesDossier && {
      sheet: EMBEDDED,
      text: writeEmbeddedDossier(job.dossier),
    };
    const bytes = await writeFormat(documents, format, {
      title,
      font: job.font,
      ...(embed && { embed }),
      onProgress: tell,
    });
    files.push({ name, bytes, mime: MIME[format] });
  }
  const out = job.zip === undefined ? files : [await archive(job.zip, files)];
  post(
    { kind: 'done', files: out },
    out.map(({ bytes }) => bytes.buffer),
  );
}

async function writeBlankList({ template, name }: TemplateJob): Promise<void> {
  const { writeTemplate } = await loaded(import('../../documents/template'));
  const bytes = await writeTemplate(template);
  post({ kind: 'done', files: [{ name, bytes, mime: MIME.xlsx }] }, [bytes.buffer]);
}

function fileName(
  { dossier, stamp }: ExportJob,
  kind: string,
  title: string,
  documents: PaperDocument[],
  format: Format,
): string {
  const nameField = wholeProgrammes.get(dossier.programme)!.programme.nameField;
  const firm = String(dossier.answers[nameField] ?? dossier.title);
  const draft = documents.find(({ watermark }) => watermark !== undefined)?.watermark;
  return fileNameOf([kind, title, firm, draft, stamp], format);
}
