import { measureReading, PEOPLE, readers, staffWorkbook } from '../import';
import { interleave } from '../interleave';
import { ratio, whole, type SectionReport } from '../report';
import { median } from '../statistics';
import { IMPORT_LIMITS } from '../targets';

/** A staff list of ten thousand read into typed rows, beside SheetJS reading it alone; in Node. */
export async function importSection(runs: number): Promise<SectionReport> {
  const file = await staffWorkbook();
  // The first round warms the just-in-time compiler up and is not counted.
  const results = await interleave(readers, runs + 1, (reader) => measureReading(reader, file));
  const entries = [...results].map(([{ id, title }, times]) => ({
    id,
    title,
    time: median(times.slice(1)),
    times: times.slice(1),
  }));
  const of = (id: string) => entries.find((entry) => entry.id === id)!.time;
  return {
    title: `导入 ${whole(PEOPLE)} 人的名单（.xlsx，${whole(file.length / 1000)} KB，Node；${runs} 轮中位数）`,
    header: ['', '用时', '对 SheetJS'],
    rows: entries.map(({ title, time }) => [
      title,
      `${whole(time)} ms`,
      ratio(time / of('sheetjs')),
    ]),
    data: entries,
    targets: [
      {
        title: '读入名单，对只用 SheetJS',
        measured: of('ours') / of('sheetjs'),
        limit: IMPORT_LIMITS.againstSheetJs,
        direction: 'at-most',
      },
    ],
  };
}
