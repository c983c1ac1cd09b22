import { Assessor } from '../../desk/assess-firm';
import { deskFirmOf } from '../../desk/look';
import type { NotedRow } from '../../desk/row';
import { NOT_SAID, statisticsOf } from '../../desk/statistics';
import { statisticsPaper } from '../../desk/statistics-paper';
import { MergedRows } from '../../desk/write';
import type { Block, PaperDocument } from '../../documents/model';
import * as store from '../../dossiers/desk-store';
import { loadThresholds } from '../../dossiers/store';
import { fileNameOf, glyphFinder, MIME, writeFormat } from '../exports/write-documents';
import { industryName } from '../../reference/industries';
import type { ExportedFile, ExportMessage, Unprintable } from '../exports/export-job';
import { SITE_VISIT, STATISTICS, type DeskExport } from './desk-job';

const PARCEL = 25;
/** Reading and assessing the firms, of the whole time; the rest is writing. */
const READING = 0.3;

/** Writes documents over many firms. The firms are read one parcel after the other and let go again. */
export async function writeDesk(
  job: DeskExport,
  post: (message: ExportMessage, transfer?: Transferable[]) => void,
): Promise<void> {
  const tell = (done: number, doing: string) => post({ kind: 'progress', done, doing });
  const documents = await gather(job, (part) => tell(part * READING, '正在读取各企业'));
  if (!job.acceptBlanks && job.wanted.some(({ format }) => format === 'pdf')) {
    const places = await unprintable(job, [...documents.values()].flat());
    if (places.length > 0) return post({ kind: 'unprintable', places });
  }
  const files: ExportedFile[] = [];
  for (const [index, { document, format }] of job.wanted.entries()) {
    const papers = documents.get(document) ?? [];
    const [paper] = papers;
    if (!paper) continue;
    const { title, watermark } = paper;
    const step = (part: number) =>
      tell(READING + ((index + part) / job.wanted.length) * (1 - READING), title);
    step(0);
    const bytes = await writeFormat(papers, format, {
      title,
      font: job.font,
      onProgress: step,
    });
    const name = fileNameOf([title, job.bureau, watermark, job.stamp], format);
    files.push({ name, bytes, mime: MIME[format] });
  }
  post(
    { kind: 'done', files },
    files.map(({ bytes }) => bytes.buffer),
  );
}

/** Documents with characters that the typeface lacks, by title. */
async function unprintable(
  { font }: DeskExport,
  documents: readonly PaperDocument[],
): Promise<Unprintable[]> {
  const lackingIn = await glyphFinder(font);
  const characters = new Map<string, Set<string>>();
  for (const { title, blocks } of documents)
    for (const block of blocks)
      for (const text of textsOf(block))
        for (const one of lackingIn(text))
          characters.set(title, (characters.get(title) ?? new Set()).add(one));
  return [...characters].map(([path, found]) => ({ path, characters: [...found] }));
}

function textsOf(block: Block): string[] {
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text);
  return 'text' in block ? [block.text] : [];
}

async function gather(
  job: DeskExport,
  tell: (part: number) => void,
): Promise<Map<string, PaperDocument[]>> {
  const wanted = new Set(job.wanted.map(({ document }) => document));
  const assessor = await assessorOf(job);
  const merged = assessor.desk.merged
    .filter(({ id }) => wanted.has(id))
    .map((form) => new MergedRows(form));
  const visits: PaperDocument[] = [];
  const notes = new Map((await store.listNotes(job.programme)).map((one) => [one.id, one]));
  for (let at = 0; at < job.firms.length; at += PARCEL) {
    const rows = job.firms.slice(at, at + PARCEL);
    const offerings = await store.loadOfferings(rows.map(({ offering }) => offering));
    for (const [index, row] of rows.entries()) {
      const offering = offerings[index];
      if (!offering) throw new Error(`${row.name} 的材料不在本机，请重新放入后再导出`);
      const assessed = await assessor.assessOffering(offering);
      const verification = notes.get(row.id)?.verification ?? {};
      const firm = deskFirmOf(assessed, offering.source, verification);
      for (const rowsOf of merged) rowsOf.add(firm);
      if (wanted.has(SITE_VISIT)) visits.push(assessor.desk.siteVisit(firm));
    }
    tell(Math.min(1, (at + PARCEL) / job.firms.length));
  }
  const made = new Map<string, PaperDocument[]>();
  for (const rows of merged) {
    const paper = rows.finish(job.bureau);
    if (paper) made.set(rows.form.id, [paper]);
  }
  if (visits.length > 0) made.set(SITE_VISIT, visits);
  if (wanted.has(STATISTICS)) made.set(STATISTICS, [statistics(job, assessor)]);
  return made;
}

async function assessorOf({ programme, editions: official, firms }: DeskExport): Promise<Assessor> {
  const editions = new Set(firms.map(({ edition }) => edition));
  const own = await Promise.all(
    [...editions].map(
      async (edition) => [edition, await loadThresholds(`${programme}/${edition}`)] as const,
    ),
  );
  return new Assessor(programme, official, Object.fromEntries(own));
}

function statistics(
  { firms, bureau, madeOn, which }: DeskExport,
  { whole: { programme } }: Assessor,
): PaperDocument {
  const titles = programme.indicators.map(({ title }) => title);
  const groupTitle = (row: NotedRow) =>
    programme.groups.find(({ id }) => id === row.group)?.title ?? '';
  const counted = statisticsOf(firms, {
    indicators: titles.length,
    group: groupTitle,
    industry: ({ industry }) => (industry === undefined ? '' : divisionOf(industry)),
  });
  const title = `${programme.title}申报汇总统计`;
  return statisticsPaper({ title, bureau, madeOn, which, statistics: counted, indicators: titles });
}

/** 大类: the first two digits. */
const divisionOf = (code: string) => {
  const division = code.slice(0, 2);
  const name = industryName(division);
  return name === undefined ? NOT_SAID : `${division} ${name}`;
};
