import { Assessor } from '../../desk/assess-firm';
import { deskFirmOf } from '../../desk/look';
import type { NotedRow } from '../../desk/row';
import { NOT_SAID, statisticsOf } from '../../desk/statistics';
import { statisticsPaper } from '../../desk/statistics-paper';
import { MergedRows } from '../../desk/write';
import type { PaperDocument } from '../../documents/model';
import * as store from '../../dossiers/desk-store';
import { loadThresholds } from '../../dossiers/store';
import { industryName } from '../../reference/industries';
import { glyphFinder } from '../exports/write-documents';
import type { ExportMessage } from '../exports/export-job';
import { SITE_VISIT, STATISTICS, type DeskGathering } from './desk-job';
import { PaperPile } from './paper-pile';

const PARCEL = 8;

/** Reads the firms, one parcel after the other, and puts on paper what is wanted of them. */
export async function gatherDesk(
  job: DeskGathering,
  post: (message: ExportMessage, transfer?: Transferable[]) => void,
): Promise<void> {
  const lackingIn = job.font && (await glyphFinder(job.font));
  const piles = await gather(job, lackingIn, (done) =>
    post({ kind: 'progress', done, doing: '正在读取各企业' }),
  );
  const places = piles.flatMap(({ unprintable }) => unprintable);
  if (places.length > 0) return post({ kind: 'unprintable', places });
  const documents = piles.map((pile) => pile.gathered);
  post(
    { kind: 'gathered', documents },
    documents.flatMap(({ parts }) => parts.map(({ buffer }) => buffer)),
  );
}

async function gather(
  job: DeskGathering,
  lackingIn: ((text: string) => string[]) | undefined,
  tell: (part: number) => void,
): Promise<PaperPile[]> {
  const assessor = await assessorOf(job);
  const wanted = new Set(job.documents);
  const pile = (document: string, papers: readonly PaperDocument[], number?: string) => {
    const made = new PaperPile(document, lackingIn, number);
    made.add(papers);
    return made;
  };
  const merged = assessor.desk.merged
    .filter(({ id }) => wanted.has(id))
    .map((form) => new MergedRows(form));
  const visits = wanted.has(SITE_VISIT) ? new PaperPile(SITE_VISIT, lackingIn) : undefined;
  const notes = new Map((await store.listNotes(job.programme)).map((one) => [one.id, one]));
  for (let at = 0; at < job.firms.length; at += PARCEL) {
    const rows = job.firms.slice(at, at + PARCEL);
    const offerings = await store.loadOfferings(rows.map(({ offering }) => offering));
    const papers: PaperDocument[] = [];
    for (const [index, row] of rows.entries()) {
      const offering = offerings[index];
      if (!offering) throw new Error(`${row.name} 的材料不在本机，请重新放入后再导出`);
      const assessed = await assessor.assessOffering(offering);
      const verification = notes.get(row.id)?.verification ?? {};
      const firm = deskFirmOf(assessed, offering.source, verification);
      for (const rowsOf of merged) rowsOf.add(firm);
      if (visits) papers.push(assessor.desk.siteVisit(firm));
    }
    visits?.add(papers);
    tell(Math.min(1, (at + PARCEL) / job.firms.length));
  }
  return [
    ...merged.flatMap((rows) => {
      const paper = rows.finish(job.bureau);
      return paper ? [pile(rows.form.id, [paper], rows.form.number)] : [];
    }),
    ...(visits ? [visits] : []),
    ...(wanted.has(STATISTICS) ? [pile(STATISTICS, [statistics(job, assessor)])] : []),
  ];
}

async function assessorOf({
  programme,
  editions: official,
  firms,
}: DeskGathering): Promise<Assessor> {
  const editions = new Set(firms.map(({ edition }) => edition));
  const own = await Promise.all(
    [...editions].map(
      async (edition) => [edition, await loadThresholds(`${programme}/${edition}`)] as const,
    ),
  );
  return new Assessor(programme, official, Object.fromEntries(own));
}

function statistics(
  { firms, bureau, madeOn, which }: DeskGathering,
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
